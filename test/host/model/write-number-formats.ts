import { type Block } from "./range-address";
import { spread } from "./write-cells";

/** Number formats cell by cell, or one for all: as a plain text, or as a block of one, as Microsoft's own samples do. */
export function writeNumberFormats({ sheet, rect }: Block, input: unknown): void {
  const one = single(input);
  if (one !== undefined) {
    sheet.formats.write(rect, "numberFormat", one);
    return;
  }
  const formatAt = spread(input, rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const format = formatAt(row, column);
      if (typeof format !== "string") continue;
      sheet.formats.write({ top: row, left: column, bottom: row, right: column }, "numberFormat", format);
    }
  }
}

function single(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  if (!Array.isArray(input) || input.length !== 1) return undefined;
  const [row]: unknown[] = input;
  if (!Array.isArray(row) || row.length !== 1) return undefined;
  const [format]: unknown[] = row;
  return typeof format === "string" ? format : undefined;
}
