import { locateCells, type SheetPlace, type WantedCells } from "./locate-cells";
import { formulaOf } from "./shared-formulas";
import { rootTag, setAttribute } from "./xml-elements";

/**
 * Takes the kept results of formulas out of `<sheetData>`: a program that believes what it finds then works them out.
 * Everything else keeps its characters, and so do formulas that fill several cells.
 */
export function forgetResults(data: string, place: SheetPlace, wanted: WantedCells): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { cells } of locateCells(data, place, wanted)) {
    for (const { start, end } of cells) {
      const cell = data.slice(start, end);
      const formula = formulaOf(cell, place.prefix);
      if (formula?.kind !== "normal" && formula?.kind !== "shared") continue;
      pieces.push(data.slice(position, start), withoutResult(cell, place.prefix));
      position = end;
    }
  }
  return pieces.length === 0 ? data : [...pieces, data.slice(position)].join("");
}

function withoutResult(cell: string, prefix: string): string {
  const { start, end, tag } = rootTag(cell);
  const result = new RegExp(`<${prefix}v(?:\\s[^>]*)?(?:/>|>[^<]*</${prefix}v>)`);
  return cell.slice(0, start) + setAttribute(tag, "t", undefined) + cell.slice(end).replace(result, "");
}
