import { findSheet, type Snapshot } from "../../workbook/snapshot";

const MAX_SHEET_NAME = 31;
/** Follows a name of ours that is taken by the user. */
const SUFFIX = "(Relatieplan)";

/** A sheet name that no sheet has yet: the wanted one, else with `(Relatieplan)`, else numbered. */
export function freeSheetName(snapshot: Snapshot, wanted: string): string {
  return firstFree(wanted, (name) => findSheet(snapshot, name) === undefined, MAX_SHEET_NAME);
}

/** A heading that does not stand in the row yet; compared as a spreadsheet does, without regard to case. */
export function freeHeading(taken: Iterable<string>, wanted: string): string {
  const known = new Set([...taken].map((heading) => heading.trim().toLowerCase()));
  return firstFree(wanted, (name) => !known.has(name.toLowerCase()), 255);
}

function firstFree(wanted: string, isFree: (name: string) => boolean, maxLength: number): string {
  if (isFree(wanted)) return wanted;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? ` ${SUFFIX}` : ` ${SUFFIX} ${number}`;
    const name = wanted.slice(0, maxLength - suffix.length) + suffix;
    if (isFree(name)) return name;
  }
}
