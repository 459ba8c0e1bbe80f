import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetSnapshot } from "../../workbook/snapshot";

type LinesInput = {
  readonly match: SheetMatch;
  readonly column: number;
  /** @param line zero-based */
  readonly formula: (line: number) => string;
};

/** There are more lines than rows when somebody deleted some; our longest list has so many. */
const MOST_DELETED = 12;

/**
 * Which line stands in a row of the sheet, zero-based; undefined for a row that somebody put in between. A line is known
 * by the number in its formula, one of another wording by its place; where there is no formula yet, every row is a line.
 */
export function ownLines(
  sheet: SheetSnapshot,
  { match, column, formula }: LinesInput,
): (row: number) => number | undefined {
  const { firstRow, lastRow } = match;
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, offset) => firstRow + offset);
  const written = rows.map((row) => sheet.cells.formula(row, column));
  if (written.every((text) => text === undefined)) return (row) => row - firstRow;
  const known = new Map(Array.from({ length: rows.length + MOST_DELETED }, (_, line) => [formula(line), line]));
  const lines = new Map<number, number>();
  let next = 0;
  for (const [offset, text] of written.entries()) {
    if (text === undefined) continue;
    const line = known.get(text) ?? next;
    lines.set(firstRow + offset, line);
    next = line + 1;
  }
  return (row) => lines.get(row);
}
