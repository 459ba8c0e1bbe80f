import { shiftInsert } from "./shift-cells";
import { type TableObject } from "./table-object";

/** Shows or hides the totals row. Excel makes room below the table and writes "Total" in the first cell. */
export function toggleTotals({ world, sheet, table }: TableObject, isShown: boolean): void {
  if (isShown === table.hasTotals) return;
  const { rect } = table;
  if (isShown) {
    const below = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
    if (sheet.cells.extent(below)) shiftInsert({ world, sheet, rect: below }, "Down");
    table.rect = { ...rect, bottom: rect.bottom + 1 };
    sheet.cells.set(rect.bottom + 1, rect.left, { value: "Total" });
  } else {
    for (let column = rect.left; column <= rect.right; column++) sheet.cells.set(rect.bottom, column, undefined);
    table.rect = { ...rect, bottom: rect.bottom - 1 };
  }
  table.hasTotals = isShown;
  world.book.touch();
}
