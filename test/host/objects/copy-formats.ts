import { apiNotFound } from "../interpreter/host-error";
import { cellCount } from "../model/block";
import { parseBlock } from "../model/range-address";
import { RangeObject } from "./range-object";

/** `Range.copyFrom(cell, "Formats")`: gives a block the look of one cell. Other copies are not modelled. */
export function copyFormats({ world, sheet, rect }: RangeObject, from: unknown, copyType: unknown): void {
  const source = from instanceof RangeObject ? from : parseBlock(String(from), world.book, sheet);
  if (copyType !== "Formats" || cellCount(source.rect) !== 1)
    throw apiNotFound(`Range.copyFrom() of ${String(copyType)}`);
  const format = source.sheet.formats.read(source.rect.top, source.rect.left);
  sheet.formats.clear(rect);
  for (const [name, value] of format) sheet.formats.write(rect, name, value);
}
