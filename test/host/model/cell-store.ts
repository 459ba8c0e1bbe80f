import { LAST_COLUMN, type Rect } from "../../../src/workbook/address";
import { type Scalar } from "../../../src/workbook/cells";

/** What somebody entered in a cell: a value, or a formula (canonical dialect) whose value is computed when asked for. */
export type StoredCell = { readonly value: Scalar; readonly formula?: string };

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: StoredCell };

const WIDTH = LAST_COLUMN + 1;

/** The filled cells of one sheet. */
export class CellStore {
  private cells = new Map<number, StoredCell>();

  get(row: number, column: number): StoredCell | undefined {
    return this.cells.get(row * WIDTH + column);
  }

  set(row: number, column: number, cell: StoredCell | undefined): void {
    if (cell === undefined || (cell.value === null && cell.formula === undefined)) {
      this.cells.delete(row * WIDTH + column);
    } else this.cells.set(row * WIDTH + column, cell);
  }

  *entries(): Generator<PlacedCell> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / WIDTH), column: key % WIDTH, cell };
  }

  /** Every formula as `rewrite` has it. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const [key, { value, formula }] of this.cells) {
      if (formula !== undefined) this.cells.set(key, { value, formula: rewrite(formula) });
    }
  }

  /** Every cell elsewhere: `move` says where to, or undefined to drop it. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const moved = new Map<number, StoredCell>();
    for (const { row, column, cell } of this.entries()) {
      const to = move(row, column);
      if (to) moved.set(to.row * WIDTH + to.column, cell);
    }
    this.cells = moved;
  }

  /** The smallest block with every filled cell, within `within` if given. */
  extent(within?: Rect): Rect | undefined {
    let extent: Rect | undefined;
    for (const { row, column } of this.entries()) {
      if (within && !(row >= within.top && row <= within.bottom && column >= within.left && column <= within.right)) {
        continue;
      }
      extent = extent ? stretched(extent, { row, column }) : { top: row, left: column, bottom: row, right: column };
    }
    return extent;
  }
}

function stretched(rect: Rect, { row, column }: { row: number; column: number }): Rect {
  return {
    top: Math.min(rect.top, row),
    left: Math.min(rect.left, column),
    bottom: Math.max(rect.bottom, row),
    right: Math.max(rect.right, column),
  };
}
