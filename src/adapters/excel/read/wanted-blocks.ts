import { type Rect } from "../../../workbook/address";
import { type SheetSnapshot } from "../../../workbook/snapshot";
import { type ColumnRef } from "../../../workbook/workbook";
import { type Block } from "./split-blocks";

type Wanted = { readonly columns: readonly ColumnRef[]; readonly headRows: number };

/** The blocks to read of each sheet: the first rows, and the asked columns below them, within what is filled. */
export function wantedBlocks(sheets: readonly SheetSnapshot[], { columns, headRows }: Wanted): Block[] {
  return sheets.flatMap(({ name, usedRange }) => {
    if (!usedRange) return [];
    const own = columns.filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
    const head: Rect = { ...usedRange, bottom: Math.min(usedRange.bottom, headRows - 1) };
    const below = Math.max(usedRange.top, headRows);
    const runs = columnRuns(own, usedRange).map(([left, right]) => ({ ...usedRange, top: below, left, right }));
    return [head, ...runs].filter(({ top, bottom }) => top <= bottom).map((rect) => ({ sheet: name, rect }));
  });
}

/** Adjacent columns together, each once. */
function columnRuns(columns: readonly ColumnRef[], { left, right }: Rect): [first: number, last: number][] {
  const runs: [number, number][] = [];
  const sorted = columns
    .map(({ firstColumn, lastColumn }): [number, number] => [Math.max(firstColumn, left), Math.min(lastColumn, right)])
    .filter(([first, last]) => first <= last)
    .sort(([a], [b]) => a - b);
  for (const [first, last] of sorted) {
    const previous = runs.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else runs.push([first, last]);
  }
  return runs;
}
