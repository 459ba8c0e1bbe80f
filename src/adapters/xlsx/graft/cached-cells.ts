import { parseRect } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/change-set";
import { type SheetLayout } from "../../../workbook/sheet-layout";

export type CachedCell = { readonly value: string | number | undefined; readonly format: string | undefined };

/** The cells of a chart's reference, when it points into its own layout; undefined when it points elsewhere. */
export function cachedCells(layout: SheetLayout, reference: string): CachedCell[] | undefined {
  const bang = reference.lastIndexOf("!");
  const sheet = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const rect = parseRect(reference.slice(bang + 1));
  if (!rect || sheet.toLowerCase() !== layout.name.toLowerCase()) return undefined;
  const cells: CachedCell[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) cells.push(cachedCell(layout.rows[row]?.[column]));
  }
  return cells;
}

function cachedCell(input: CellInput | undefined): CachedCell {
  const value = input?.value;
  const isShown = typeof value === "number" || typeof value === "string";
  return { value: isShown ? value : undefined, format: input?.style?.numberFormat };
}
