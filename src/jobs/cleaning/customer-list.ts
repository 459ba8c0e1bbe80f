import { matchKey } from "../../domain/customers/match-key";
import { tidySpaces } from "../../domain/cleaning/cells/tidy-spaces";
import { translatorFor } from "../../i18n";
import { isBlank, isCellError, type Scalar, scalarText } from "../../workbook/cells";
import { columnOf, type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { isSubtotal } from "../../workbook/recognise/subtotals";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { LAYOUT_VERSION } from "../../workbook/register";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";
import { type Workbench } from "../engine/workbench";

/** The column of ours that says whom a customer was merged with. */
export const MERGED_INTO = "mergedInto";

/** A list of customers with its rows. */
export type CustomerList = {
  readonly match: SheetMatch;
  readonly sheet: SheetSnapshot;
  /** Zero-based sheet rows that hold a customer; those merged with another, and totals in between, are left out. */
  readonly rows: readonly number[];
};

/** The user's customer list: the one that we have filled before, else the one that is best recognised. */
export function mainCustomers({ recognition, register }: Workbench): SheetMatch | undefined {
  const found = sheetsOfRole(recognition, "customers");
  const isFilled = ({ sheet }: SheetMatch) =>
    register.some((entry) => entry.sheet === sheet && entry.kind !== "sheet" && entry.kind !== "match");
  return found.find(isFilled) ?? found[0];
}

/** The rows of a list that hold a customer. */
export function customerList(bench: Workbench, match: SheetMatch): CustomerList | undefined {
  const sheet = findSheet(bench.snapshot, match.sheet);
  if (!sheet) return undefined;
  const merged = mergedColumn(bench, match);
  const rows: number[] = [];
  for (let row = match.firstRow; row <= match.lastRow; row++) {
    const isFilled = match.columns.some(({ column }) => !isBlank(sheet.cells.value(row, column)));
    const isMerged = merged !== undefined && !isBlank(sheet.cells.value(row, merged));
    if (isFilled && !isMerged && !isSubtotal(sheet, { match, row })) rows.push(row);
  }
  return { match, sheet, rows };
}

/** The list with our column that says whom a customer was merged with, when it has one, as if it were the user's own. */
export function withMerged(bench: Workbench, match: SheetMatch): SheetMatch {
  const column = mergedColumn(bench, match);
  if (column === undefined || columnOf(match, MERGED_INTO)) return match;
  const heading = textAt(findSheet(bench.snapshot, match.sheet), { row: match.headerRow, column });
  const found = { field: MERGED_INTO, column, heading, valueKind: "text", decimalStyle: "comma" } as const;
  return { ...match, columns: [...match.columns, { ...found, source: "register", confidence: 1 }] };
}

/** Which rows of a list were merged with another customer: they stay on it, but are nobody to count or to call. */
export function mergedRows(bench: Workbench, match: SheetMatch): (row: number) => boolean {
  const column = mergedColumn(bench, match);
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  return (row) => column !== undefined && !isBlank(cells?.value(match.firstRow + row, column) ?? null);
}

/**
 * By its heading as it now stands: this run may have added the column. A list that was copied to another workbook has the
 * column without a line in the register; then it is known by our own words for it, in either language.
 */
function mergedColumn({ register, snapshot }: Workbench, match: SheetMatch): number | undefined {
  const heading = register.find(({ id, sheet }) => id === MERGED_ID && sheet === match.sheet)?.heading;
  const headings = heading === undefined ? MERGED_HEADINGS : [heading.trim()];
  const sheet = findSheet(snapshot, match.sheet);
  for (let column = 0; column <= (sheet?.usedRange?.right ?? -1); column++) {
    if (headings.includes(textAt(sheet, { row: match.headerRow, column }))) return column;
  }
  return undefined;
}

const MERGED_ID = `customers.${MERGED_INTO}`;
const MERGED_HEADINGS: readonly string[] = (["nl", "en"] as const).map((language) =>
  translatorFor(language)("duplicates.mergedInto"),
);

/** Puts a column that came along with a copied list in the register, so that what is merged next is noted there too. */
export function adoptMerged(draft: PlanDraft, match: SheetMatch): void {
  const { bench } = draft;
  const column = mergedColumn(bench, match);
  if (column === undefined || bench.register.some(({ id, sheet }) => id === MERGED_ID && sheet === match.sheet)) return;
  const heading = textAt(findSheet(bench.snapshot, match.sheet), { row: match.headerRow, column });
  const entry = { kind: "values" as const, id: MERGED_ID, sheet: match.sheet, heading, version: LAYOUT_VERSION };
  draft.change(registerChanges(bench, [entry]));
}

function textAt(sheet: SheetSnapshot | undefined, { row, column }: { row: number; column: number }): string {
  return scalarText(sheet?.cells.value(row, column) ?? null).trim();
}

/** The columns of a list that are not the user's own: what we fill is not theirs to tidy. */
export function ourColumns({ register }: Workbench, match: SheetMatch): ReadonlySet<number> {
  const ours = new Set(
    register
      .filter(({ kind, sheet }) => sheet === match.sheet && kind !== "sheet" && kind !== "match")
      .map(({ heading }) => heading.trim()),
  );
  return new Set([...match.headings].filter(([, heading]) => ours.has(heading.trim())).map(([column]) => column));
}

/** The raw cell of a field; null when the list has no such column. */
export function cellOf({ match, sheet }: CustomerList, field: string, row: number): Scalar {
  const column = columnOf(match, field)?.column;
  return column === undefined ? null : sheet.cells.value(row, column);
}

/** A field's text without stray blanks; "" for nothing, or an error. */
export function textOf(list: CustomerList, field: string, row: number): string {
  const cell = cellOf(list, field, row);
  return cell === null || isCellError(cell) ? "" : tidySpaces(String(cell));
}

/** What a customer is called: the company, else the person. */
export function nameOf(list: CustomerList, row: number): string {
  const person = ["firstName", "middleName", "lastName"].map((field) => textOf(list, field, row)).filter(Boolean);
  return textOf(list, "companyName", row) || person.join(" ") || textOf(list, "contactPerson", row);
}

/** Customer number → how many customers have it; compared without regard to case and outer blanks. */
export function numberUses(list: CustomerList): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  for (const row of list.rows) {
    const key = matchKey(cellOf(list, "customerNo", row));
    if (key !== undefined) uses.set(key, [...(uses.get(key) ?? []), row]);
  }
  return uses;
}
