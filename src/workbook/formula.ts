import { columnLetters, quoteSheetName } from "./address";

/*
 * The canonical formula dialect, the only one a ChangeSet or Snapshot holds:
 *
 * - no leading `=`; English function names; comma between arguments; `.` as decimal sign;
 * - newer functions by their plain name (`MAXIFS`, not `_xlfn.MAXIFS`);
 * - this row of a table as `Table[[#This Row],[Column]]`, always with the table's name;
 * - special characters in column names escaped with `'`;
 * - relative references spelled out for the cell they stand in (never shared or R1C1).
 *
 * Adapters translate to and from their own: prefixes in .xlsx, `=` and `[@Column]` in Excel.
 */

/** Text as a formula literal: `"` doubled. The only way sheet text may enter a formula. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A column name inside a structured reference: `Naam #1 [x]` → `Naam '#1 '[x']`. */
export function escapeColumnName(name: string): string {
  return name.replaceAll(/['#[\]@]/g, (special) => `'${special}`);
}

/** `Table[[#This Row],[Column]]` */
export function thisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escapeColumnName(column)}]]`;
}

/** `Table[Column]`: the data of a column, without heading and totals. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escapeColumnName(column)}]`;
}

/** `Orders!$H$2:$H$2001` */
export function columnRange(sheet: string, column: number, rows: { first: number; last: number }): string {
  const letters = columnLetters(column);
  return `${quoteSheetName(sheet)}!$${letters}$${rows.first + 1}:$${letters}$${rows.last + 1}`;
}

/** `Orders!$H:$H`: so that tomorrow's rows count too. Never inside SUMPRODUCT. */
export function wholeColumn(sheet: string, column: number): string {
  const letters = columnLetters(column);
  return `${quoteSheetName(sheet)}!$${letters}:$${letters}`;
}

/** `$H5`: the cell of a column in the row the formula stands in, on the same sheet. */
export function sameRowCell(column: number, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `Instellingen!$B$5` */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!$${columnLetters(column)}$${row + 1}`;
}
