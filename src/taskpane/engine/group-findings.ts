import { type Finding, type FindingSeverity } from "../../workbook/findings";
import { type FindingGroup } from "./overview";

const ORDER: readonly FindingSeverity[] = ["blocking", "warning", "hint"];
/** So many of one kind are listed; the rest is a number. */
const LISTED = 50;

/** Findings of one kind together, the most serious first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [{ code: first.code, severity: first.severity, count: group.length, findings: group.slice(0, LISTED) }]
        : [];
    })
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
