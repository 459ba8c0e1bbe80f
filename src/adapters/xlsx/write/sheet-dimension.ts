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
  const filled = [...pending].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, input]) => input.value !== null || input.formula !== undefined || input.style)
      .map(([column]) => ({ row, column })),
  );
  const first = filled[0];
  if (!first) return undefined;
  const start: Rect = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  return filled.reduce(
    (rect, { row, column }) => ({
      top: Math.min(rect.top, row),
      left: Math.min(rect.left, column),
      bottom: Math.max(rect.bottom, row),
      right: Math.max(rect.right, column),
    }),
    start,
  );
}
