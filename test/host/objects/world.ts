import { HostError } from "../interpreter/host-error";
import { type BookModel } from "../model/book-model";
import { type SheetModel } from "../model/sheet-model";
import { type Recalculation } from "../recalculation/recalculate";

/** What every object of the host works on. */
export type World = { readonly book: BookModel; readonly recalculation: Recalculation };

/** Refuses any write to a workbook that was opened to be read. */
export function refuseReadOnly({ book }: World): void {
  if (book.isReadOnly) throw new HostError("AccessDenied", "You cannot perform the requested operation: read-only.");
}

/** Refuses adding, removing and renaming sheets of a workbook whose structure is protected. */
export function refuseStructure(world: World): void {
  refuseReadOnly(world);
  if (world.book.isStructureProtected) {
    throw new HostError("InvalidOperation", "The workbook's structure is protected.");
  }
}

/** Refuses what a protected sheet does not allow. */
export function refuseProtected(world: World, sheet: SheetModel): void {
  refuseReadOnly(world);
  if (sheet.protection) {
    throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected: this operation is not allowed.`);
  }
}
