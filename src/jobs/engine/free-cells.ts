import { LAST_ROW, type Rect, rectsOverlap } from "../../workbook/address";
import { type SheetSnapshot } from "../../workbook/snapshot";

/** May these cells be written: nothing stands there, nothing else claims them, and the sheet lets us? */
export function isFree(sheet: SheetSnapshot, rect: Rect, exceptTable?: string): boolean {
  const others = sheet.tables.filter(({ name }) => name !== exceptTable).map(({ range }) => range);
  const objects = [...sheet.merges, ...sheet.reserved, ...others];
  return (
    !sheet.isProtected &&
    rect.bottom <= LAST_ROW &&
    sheet.cells.isEmpty(rect) &&
    !objects.some((object) => rectsOverlap(object, rect))
  );
}
