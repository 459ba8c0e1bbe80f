import { isBlank, type Scalar } from "../../workbook/cells";
import { type Finding } from "../../workbook/findings";
import { isTotalLabel } from "../../workbook/recognise/data-rows";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";

/** What people write in one cell is a name or an amount; anything longer is a remark. */
const LONGEST_NAME = 40;
const REMARK = /^(?:\*|let op|note|nb\b|n\.b\.|ps\b|bron|source|opmerking|remark|toelichting|tip)|[.:!?]$/i;

type Table = { readonly definition: SheetDefinition; readonly match: SheetMatch };

/**
 * Says that the row right under a table of ours looks like a line of it and counts nowhere: a single cell was typed, or
 * something else stands further down, so that it was not taken in. Totals, formulas and remarks are left in peace.
 */
export function rowLeftOut(snapshot: Snapshot, { definition, match }: Table): Finding[] {
  const table = match.table === undefined ? undefined : findTable(snapshot, match.table)?.table;
  const cells = findSheet(snapshot, match.sheet)?.cells;
  if (!table || !cells) return [];
  const row = table.range.bottom + 1;
  const all = [...match.headings.keys()];
  if (all.some((column) => cells.formula(row, column) !== undefined || isTotalLabel(cells.value(row, column))))
    return [];
  const typed = columnsToType(definition, match).filter((column) => !isBlank(cells.value(row, column)));
  const [column] = typed;
  if (column === undefined || (typed.length === 1 && isRemark(cells.value(row, column)))) return [];
  const where = { sheet: match.sheet, row, column };
  return [{ code: "rows.leftOut", severity: "hint", where, params: { sheet: match.sheet, row: row + 1 } }];
}

/** The columns that a user fills, in the order in which they stand. */
function columnsToType({ columns }: SheetDefinition, match: SheetMatch): number[] {
  const fields = new Set(columns.filter(({ filledBy }) => filledBy === "user").map(({ field }) => field));
  return match.columns.filter(({ field }) => fields.has(field)).map(({ column }) => column);
}

function isRemark(value: Scalar): boolean {
  return typeof value === "string" && (value.length > LONGEST_NAME || REMARK.test(value.trim()));
}
