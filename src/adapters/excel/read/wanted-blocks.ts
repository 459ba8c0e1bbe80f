import { type Rect } from "../../../workbook/address";
import { type ChangeSet } from "../../../workbook/change-set";
import { type SheetSnapshot } from "../../../workbook/snapshot";
import { type ColumnRef } from "../../../workbook/workbook";
import { type Block } from "./split-blocks";

type Wanted = { readonly columns: readonly ColumnRef[]; readonly touched: ChangeSet; readonly headRows: number };

type Had = {
  /** Sheet → first rows that are there already. */
  readonly heads: ReadonlyMap<string, Rect>;
};

/** The blocks to read of each sheet: the first rows, and the asked columns below them, within what is filled or touched. */
export function wantedBlocks(
  sheets: readonly SheetSnapshot[],
  { columns, touched, headRows, heads }: Wanted & Had,
): Block[] {
  return sheets.flatMap(({ name, usedRange }) => {
    const own = columns.filter(({ sheet }) => isSame(sheet, name));
    const extent = [usedRange, ...touchedBlocks(touched, name)].reduce(union, undefined);
    if (!extent) return [];
    const head =
      usedRange && beside(heads.get(name), { ...usedRange, bottom: Math.min(usedRange.bottom, headRows - 1) });
    const below = Math.max(extent.top, headRows);
    const runs = columnRuns(own, extent).map(([left, right]) => ({ ...extent, top: below, left, right }));
    return [...(head ? [head] : []), ...runs]
      .filter(({ top, bottom }) => top <= bottom)
      .map((rect) => ({ sheet: name, rect }));
  });
}

/** What of the first rows is still missing: the columns to the right. */
function beside(had: Rect | undefined, head: Rect): Rect | undefined {
  if (!had) return head;
  return had.right < head.right ? { ...head, left: had.right + 1 } : undefined;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function touchedBlocks(touched: ChangeSet, name: string): Rect[] {
  return touched.flatMap((change) => {
    if (change.kind !== "setCells" || !isSame(change.sheet, name) || change.rows.length === 0) return [];
    const { top, left, rows } = change;
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    return [{ top, left, bottom: top + rows.length - 1, right: left + width - 1 }];
  });
}

function union(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
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
