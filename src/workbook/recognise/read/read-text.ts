import { isBlank, isCellError } from "../../cells";
import { type Grid } from "../../grid";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { unreadableFindings } from "./unreadable-cells";

/**
 * Texts, trimmed; ids keep their leading zeros, and a number is its plain text (1234, never 1.234). An error is unreadable.
 */
export function readText(cells: Grid, span: ColumnSpan): ColumnReading<string> {
  const values: (string | null)[] = [];
  const unreadable: number[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const value = cells.value(row, span.column);
    if (isCellError(value)) unreadable.push(row);
    values.push(isBlank(value) || isCellError(value) ? null : String(value).trim());
  }
  return {
    values,
    unreadable,
    textual: [],
    findings: unreadableFindings(cells, span, { code: "text.unreadable", rows: unreadable }),
  };
}
