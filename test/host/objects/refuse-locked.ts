import { type Rect } from "../../../src/workbook/address";
import { type SheetModel } from "../model/sheet-model";
import { refuseProtected, refuseReadOnly, type World } from "./world";

/** On a protected sheet only cells that were unlocked take values. */
export function refuseLocked(world: World, { sheet, rect }: { sheet: SheetModel; rect: Rect }): void {
  refuseReadOnly(world);
  if (!sheet.protection) return;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (sheet.formats.value({ row, column }, "locked") !== false) return refuseProtected(world, sheet);
    }
  }
}
