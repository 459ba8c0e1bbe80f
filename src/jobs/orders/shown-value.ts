import { isCellError, type Scalar } from "../../workbook/cells";
import { type Grid } from "../../workbook/grid";
import { type ColumnReading, type ColumnSpan } from "../../workbook/recognise/read";

/** Where a spreadsheet's own sums would take another figure than we read. */
export type Disagreement = {
  /** Cells with another figure in them than they mean, such as text: can be turned into a real one. */
  readonly repairable: readonly number[];
  /** Cells that we could not read but a sum would count, or that would break it. */
  readonly unusable: readonly number[];
};

/**
 * Compares what was read of a column with what SUMIFS and MAXIFS see in it: numbers only, and no errors.
 *
 * @param seen what the formula makes of a number, e.g. the day of a date with a time
 */
export function disagreement(
  cells: Grid,
  span: ColumnSpan,
  { reading, seen = same }: { reading: ColumnReading<number>; seen?: (value: number) => number },
): Disagreement {
  const repairable: number[] = [];
  const unusable: number[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const raw: Scalar = cells.value(row, span.column);
    const read = reading.values[row - span.firstRow] ?? null;
    if (typeof raw === "number") {
      if (read === null) unusable.push(row);
      else if (seen(raw) !== read) repairable.push(row);
    } else if (isCellError(raw)) unusable.push(row);
    else if (read !== null) repairable.push(row);
  }
  return { repairable, unusable };
}

function same(value: number): number {
  return value;
}
