import { type Rect } from "../../../workbook/address";
import { blockRuns } from "./block-runs";

/** Number formats for a block: one for all its cells, or one each; `null` leaves a cell as it is. */
export type FormatBlock = { readonly rect: Rect; readonly format: string | readonly (readonly (string | null)[])[] };

type Rows<Cell> = {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
};

/** So many different stretches are written as one block, cell by cell, unless that would be a large one. */
const MANY_RUNS = 4;
const MOST_CELLS = 4_000;

/** The number formats of a block in as few calls as that takes: long columns at once, a motley sheet in one piece. */
export function formatBlocks<Cell>(block: Rows<Cell>, formatOf: (cell: Cell) => string | undefined): FormatBlock[] {
  const runs = blockRuns(block, formatOf).flatMap(({ rect, first }): { rect: Rect; format: string }[] => {
    const format = formatOf(first);
    return format === undefined ? [] : [{ rect, format }];
  });
  if (runs.length < MANY_RUNS) return runs;
  const rect = runs.map((run) => run.rect).reduce(around);
  const [height, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  if (height * width > MOST_CELLS) return runs;
  const format = Array.from({ length: height }, () => new Array<string | null>(width).fill(null));
  for (const run of runs) {
    for (let row = run.rect.top; row <= run.rect.bottom; row++) {
      format[row - rect.top]?.fill(run.format, run.rect.left - rect.left, run.rect.right - rect.left + 1);
    }
  }
  return [{ rect, format }];
}

function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
