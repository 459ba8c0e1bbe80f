import { isBlank } from "../cells";
import { type SheetSnapshot } from "../snapshot";
import { isTotalLabel } from "./data-rows";
import { type SheetMatch } from "./recognition";

const OTHER_SHEET = /(?:'[^']*'|[\w.]+)!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?/g;
/** A cell of the same sheet; the row is the group. */
const REFERENCE = /(?<![\w.$])\$?[A-Z]{1,3}\$?(\d{1,7})(?![\w(])/g;

/**
 * Is this row between the rows of a list one that adds them up? It says so in a word ("Totaal Noord"), at least half of it
 * is empty, and a formula in it reads other rows: a customer called Total that was typed in is none.
 *
 * @param row zero-based sheet row
 */
export function isSubtotal(sheet: SheetSnapshot, { match, row }: { match: SheetMatch; row: number }): boolean {
  const columns = [...match.headings.keys()];
  if (!columns.some((column) => isTotalLabel(sheet.cells.value(row, column)))) return false;
  const filled = columns.filter((column) => !isBlank(sheet.cells.value(row, column))).length;
  return filled * 2 <= columns.length + 1 && columns.some((column) => readsOtherRows(sheet, { row, column }));
}

function readsOtherRows({ cells }: SheetSnapshot, { row, column }: { row: number; column: number }): boolean {
  const formula = (cells.formula(row, column) ?? "").replaceAll(OTHER_SHEET, "");
  return [...formula.matchAll(REFERENCE)].some(([, number]) => Number(number) !== row + 1);
}
