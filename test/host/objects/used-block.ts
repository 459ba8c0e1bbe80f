import { type Rect } from "../../../src/workbook/address";
import { boundingBlock, intersection } from "../model/block";
import { type SheetModel } from "../model/sheet-model";

/** The smallest block with everything filled in; formatted cells count too unless only values are asked for. */
export function usedBlock({ sheet, rect }: { sheet: SheetModel; rect: Rect }, valuesOnly: boolean): Rect | undefined {
  const filled = sheet.cells.extent(rect);
  if (valuesOnly) return filled;
  let used = filled;
  for (const { row, column } of sheet.formats.formattedCells()) {
    const cell = intersection(rect, { top: row, left: column, bottom: row, right: column });
    if (cell) used = used ? boundingBlock(used, cell) : cell;
  }
  return used;
}
