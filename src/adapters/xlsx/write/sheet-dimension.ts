import { formatRect, parseRect, type Rect } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/change-set";
import { type OrderedPart } from "./ordered-part";
import { attribute, rootTag, setAttribute } from "./xml-elements";

/** Lets the sheet's `<dimension>` cover a block as well; a sheet that states none stays so. */
export function growDimension(shell: OrderedPart, written: Rect | undefined): void {
  if (!written) return;
  shell.rewriteEach("dimension", (element) => {
    const stated = parseRect(attribute(rootTag(element).tag, "ref") ?? "");
    if (!stated) return element;
    const grown = {
      top: Math.min(stated.top, written.top),
      left: Math.min(stated.left, written.left),
      bottom: Math.max(stated.bottom, written.bottom),
      right: Math.max(stated.right, written.right),
    };
    return setAttribute(element, "ref", formatRect(grown));
  });
}

/** The block that cells with something in them, or a look, take. */
export function writtenExtent(pending: ReadonlyMap<number, ReadonlyMap<number, CellInput>>): Rect | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of pending) {
    for (const [column, { value, formula, style }] of cells) {
      if (value === null && formula === undefined && !style) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
