import { type Rect } from "../../../src/workbook/address";
import { invalidArgument } from "../interpreter/host-error";
import { withoutBlock } from "../model/block";
import { type SheetModel } from "../model/sheet-model";
import { renameColumns } from "../model/column-names";
import { type World } from "./world";

/** Empties a block: contents, looks, or all. */
export function clearBlock(rect: Rect, { world, sheet }: { world: World; sheet: SheetModel }, applyTo: string): void {
  if (!["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks"].includes(applyTo)) {
    throw invalidArgument(`clear ${applyTo}`);
  }
  if (applyTo === "All" || applyTo === "Contents") {
    sheet.cells.rearrange((row, column) => (isIn(rect, row, column) ? undefined : { row, column }));
    renameColumns({ book: world.book, sheet, rect });
    world.book.touch();
  }
  if (applyTo === "All" || applyTo === "Formats") {
    sheet.formats.clear(rect);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
      withoutBlock(rule.rect, rect).map((rest) => ({ ...rule, rect: rest })),
    );
  }
  if (applyTo === "All")
    sheet.validations = sheet.validations.flatMap((rule) =>
      withoutBlock(rule.rect, rect).map((rest) => ({ ...rule, rect: rest })),
    );
}

function isIn(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
