import { formatRect, parseRect, type Rect } from "../../../workbook/address";
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
