import { type Scalar } from "../../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../../workbook/change-set";
import { columnOf } from "../../../workbook/recognise/recognition";
import { findTable, type Snapshot } from "../../../workbook/snapshot";
import { type PlanDraft } from "../../engine/plan-draft";
import { cellOf, type CustomerList } from "../customer-list";
import { type FieldChange } from "./compare-lists";

/** A customer to put under the list. */
export type NewCustomer = { readonly no: Scalar; readonly values: readonly FieldChange[] };

/**
 * Puts customers under the user's list, looking like its last row; a table takes them in. Formulas are not copied: the
 * jobs that made them fill the new rows too.
 *
 * @returns false when something stands there or the sheet is protected; nothing is changed then
 */
export function appendCustomers(draft: PlanDraft, list: CustomerList, added: readonly NewCustomer[]): boolean {
  if (added.length === 0) return true;
  const { match } = list;
  const lastRow = match.lastRow + added.length;
  if (!hasRoom(list, lastRow)) return false;
  draft.change(added.flatMap((customer, index) => rowChanges(list, customer, match.lastRow + 1 + index)));
  draft.change(longerTable(draft.bench.snapshot, list, lastRow));
  draft.sawRows(match, lastRow);
  return true;
}

function hasRoom({ match, sheet }: CustomerList, lastRow: number): boolean {
  if (sheet.isProtected || match.totalsRow !== undefined || !match.nothingBelow) return false;
  const columns = [...match.headings.keys()];
  const rect = { top: match.lastRow + 1, left: Math.min(...columns), bottom: lastRow, right: Math.max(...columns) };
  return sheet.cells.isEmpty(rect);
}

function rowChanges(list: CustomerList, { no, values }: NewCustomer, row: number): ChangeSet {
  const numberColumn = columnOf(list.match, "customerNo")?.column;
  const number =
    numberColumn === undefined ? [] : [{ column: numberColumn, value: asNumbered(list, no), numberFormat: undefined }];
  const rest = values.map(({ field, after }) => ({
    column: field.column,
    value: after,
    numberFormat: field.numberFormat,
  }));
  return [...number, ...rest].map(({ column, value, numberFormat }) => ({
    kind: "setCells" as const,
    sheet: list.sheet.name,
    top: row,
    left: column,
    rows: [[likeTheLast(list, { column, value, numberFormat })]],
  }));
}

type NewCell = { readonly column: number; readonly value: Scalar; readonly numberFormat: string | undefined };

function likeTheLast({ match }: CustomerList, { column, value, numberFormat }: NewCell): CellInput {
  const like = match.lastRow < match.firstRow ? {} : { like: { row: match.lastRow, column } };
  return { value, style: { ...like, ...(numberFormat === undefined ? {} : { numberFormat }) } };
}

/** A list whose customer numbers are numbers gets a number, unless noughts would be lost. */
function asNumbered(list: CustomerList, no: Scalar): Scalar {
  if (typeof no !== "string") return no;
  const cells = list.rows.map((row) => cellOf(list, "customerNo", row));
  const numbers = cells.filter((cell) => typeof cell === "number").length;
  const text = no.trim();
  return numbers * 2 > cells.length && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}

function longerTable(snapshot: Snapshot, { match }: CustomerList, bottom: number): ChangeSet {
  const found = match.table === undefined ? undefined : findTable(snapshot, match.table);
  if (!found) return [];
  const { name, range, columns } = found.table;
  const change = { kind: "resizeTable" as const, sheet: match.sheet, table: name, range: { ...range, bottom } };
  return [{ ...change, columns: columns.map((column) => ({ name: column })) }];
}
