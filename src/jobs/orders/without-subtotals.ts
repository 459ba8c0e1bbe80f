import { Grid } from "../../workbook/grid";
import { spanOf } from "../../workbook/recognise/read";
import { isSubtotal } from "../../workbook/recognise/subtotals";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type OrderSheet } from "./order-sheets";

/**
 * The cells of an order sheet without the rows that add up other rows: they are no orders, and their words are no dates
 * that could not be read. Only rows without a real date are looked at, so that long lists cost nothing.
 */
export function withoutSubtotals(snapshot: Snapshot, { match, date }: Pick<OrderSheet, "match" | "date">): Grid {
  const sheet = findSheet(snapshot, match.sheet);
  const column = spanOf(match, date)?.column;
  if (!sheet || column === undefined) return sheet?.cells ?? new Grid(new Map());
  const rows = Array.from(
    { length: match.lastRow - match.firstRow + 1 },
    (_, offset) => match.firstRow + offset,
  ).filter((row) => typeof sheet.cells.value(row, column) !== "number" && isSubtotal(sheet, { match, row }));
  if (rows.length === 0) return sheet.cells;
  const cells = sheet.cells.edit();
  for (const row of rows) for (const each of match.headings.keys()) cells.set(row, each, null);
  return cells.build();
}
