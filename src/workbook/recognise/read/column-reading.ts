import { type Finding } from "../../findings";
import { type FieldId } from "../fields";
import { columnOf, type SheetMatch } from "../recognition";

/** The data cells of one column. Rows are zero-based, both ends included. */
export type ColumnSpan = {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
};

/** A column's cells as typed values. */
export type ColumnReading<Value> = {
  /** Index 0 is the span's first row; `null` is an empty cell or one that could not be read. */
  readonly values: readonly (Value | null)[];
  /** Rows (zero-based, on the sheet) that hold something that could not be read. */
  readonly unreadable: readonly number[];
  /** Rows that hold text which was read as a number or date: a spreadsheet's own sums pass them over. */
  readonly textual: readonly number[];
  readonly findings: readonly Finding[];
};

/** Where a field's cells are, or undefined when no column was recognised for it. */
export function spanOf(match: SheetMatch, field: FieldId): ColumnSpan | undefined {
  const column = columnOf(match, field)?.column;
  return column === undefined
    ? undefined
    : { sheet: match.sheet, column, firstRow: match.firstRow, lastRow: match.lastRow };
}
