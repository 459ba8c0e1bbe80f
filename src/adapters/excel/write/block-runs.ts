import { type Rect } from "../../../workbook/address";

/** Cells that stand together and have the same in common; `first` is one of them. */
export type Run<Cell> = { readonly rect: Rect; readonly first: Cell };

type Rows<Cell> = readonly (readonly (Cell | undefined)[])[];
type Open<Cell> = { top: number; left: number; bottom: number; right: number; key: string; first: Cell };

/**
 * The blocks of equal cells, so that a column of 10,000 takes one call: down each column first, then neighbours of the
 * same height together.
 *
 * @param keyOf what cells must have in common; `undefined` leaves a cell out
 */
export function blockRuns<Cell>(
  { top, left, rows }: { readonly top: number; readonly left: number; readonly rows: Rows<Cell> },
  keyOf: (cell: Cell) => string | undefined,
): Run<Cell>[] {
  const finished: Open<Cell>[] = [];
  const open = new Map<number, Open<Cell>>();
  rows.forEach((cells, rowOffset) => {
    const row = top + rowOffset;
    cells.forEach((cell, offset) => {
      const key = cell === undefined ? undefined : keyOf(cell);
      if (cell === undefined || key === undefined) return;
      const column = left + offset;
      const above = open.get(column);
      if (above && above.key === key && above.bottom === row - 1) above.bottom = row;
      else {
        const started = { top: row, left: column, bottom: row, right: column, key, first: cell };
        open.set(column, started);
        finished.push(started);
      }
    });
  });
  return joinedSideways(finished).map(({ first, top: from, bottom, left: start, right }) => ({
    rect: { top: from, left: start, bottom, right },
    first,
  }));
}

function joinedSideways<Cell>(runs: readonly Open<Cell>[]): Open<Cell>[] {
  const byPlace = runs.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const joined: Open<Cell>[] = [];
  for (const run of byPlace) {
    const last = joined.at(-1);
    const isNext = last && last.top === run.top && last.bottom === run.bottom && last.right === run.left - 1;
    if (isNext && last.key === run.key) last.right = run.right;
    else joined.push({ ...run });
  }
  return joined;
}
