import { type Translator } from "../../i18n/translator";
import { formatCellRef } from "../../workbook/address";
import { type Finding, type FindingSeverity } from "../../workbook/findings";
import { printable } from "./printable";

const SEVERITIES: readonly FindingSeverity[] = ["blocking", "warning", "hint"];
/** So many of one kind are listed one by one; the rest is a number. JSON has them all. */
const MOST_OF_A_KIND = 10;

/** Findings under a heading per severity, each with its cell. */
export function findingsText(findings: readonly Finding[], t: Translator): string {
  return SEVERITIES.map((severity) => sectionText(severity, { findings, t })).join("");
}

function sectionText(
  severity: FindingSeverity,
  { findings, t }: { findings: readonly Finding[]; t: Translator },
): string {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  }
  if (kinds.size === 0) return "";
  const lines = [...kinds.values()].flatMap((kind) => kindLines(kind, t));
  return `${t(`cli.findings.${severity}`)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function kindLines(findings: readonly Finding[], t: Translator): string[] {
  const shown = findings.slice(0, MOST_OF_A_KIND).map((finding) => findingLine(finding, t));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...shown, t("cli.findings.more", { count: rest })] : shown;
}

/** `Orders!H12: …`, or only the sentence when it is about no cell. */
function findingLine({ code, where, params }: Finding, t: Translator): string {
  const sentence = t(`finding.${code}`, params);
  return printable(where ? `${formatCellRef(where)}: ${sentence}` : sentence);
}
