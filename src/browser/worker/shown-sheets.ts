import { type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { shownText } from "../../workbook/shown/shown-text";
import { type ShownSheet } from "./desk";

/** Columns are as wide as their first rows need, within bounds, in characters. */
const MEASURED_ROWS = 60;
const NARROWEST = 8;
const WIDEST = 36;
/** Beyond this a sheet is as wide as a column of the usual width each. */
const MEASURED_COLUMNS = 500;

/** The sheets that are to be seen. */
export function shownSheets(snapshot: Snapshot, markOf: (sheet: string) => ShownSheet["mark"]): readonly ShownSheet[] {
  const visible = snapshot.sheets.filter(({ visibility }) => visibility === "visible");
  return visible.map((sheet) => ({
    name: sheet.name,
    rowCount: (sheet.usedRange?.bottom ?? -1) + 1,
    columnCount: (sheet.usedRange?.right ?? -1) + 1,
    widths: widthsOf(sheet),
    mark: markOf(sheet.name),
  }));
}

function widthsOf(sheet: SheetSnapshot): number[] {
  const count = Math.min(MEASURED_COLUMNS, (sheet.usedRange?.right ?? -1) + 1);
  return Array.from({ length: count }, (_, column) => widthOf(sheet, column));
}

function widthOf({ cells, merges }: SheetSnapshot, column: number): number {
  let widest = NARROWEST;
  for (let row = 0; row < MEASURED_ROWS; row++) {
    const value = cells.value(row, column);
    // A title runs on over the empty cells beside it.
    const isTitle = cells.value(row, column + 1) === null && typeof value === "string";
    if (value === null || isTitle || merges.some(({ top, left }) => top === row && left === column)) continue;
    widest = Math.max(widest, shownText(value, { format: cells.format(row, column), language: "nl" }).length + 1);
  }
  return Math.min(WIDEST, widest);
}
