import { type CellRef } from "./address";
import { isBlank, type Scalar, sameScalar } from "./cells";
import { type CellInput, type ChangeSet, type SetCells } from "./change-set";
import { findSheet, type Snapshot } from "./snapshot";

/** One cell as it is and as it will be. */
export type CellChange = CellRef & {
  readonly before: Scalar;
  readonly formulaBefore: string | undefined;
  readonly after: Scalar;
  readonly formulaAfter: string | undefined;
};

export type Preview = {
  readonly cells: readonly CellChange[];
  /** Sheets that will be added. */
  readonly addedSheets: readonly string[];
  /** Cells that hold something now and will hold something else. */
  readonly overwritten: number;
};

/** What the changes would do to the cells there are, before anything is written. Cells of new sheets are not listed. */
export function previewChanges(snapshot: Snapshot, changes: ChangeSet): Preview {
  const cells = changes.flatMap((change) => (change.kind === "setCells" ? cellChanges(snapshot, change) : []));
  return {
    cells,
    addedSheets: changes.flatMap((change) => (change.kind === "addSheet" ? [change.layout.name] : [])),
    overwritten: cells.filter((cell) => !isBlank(cell.before) || cell.formulaBefore !== undefined).length,
  };
}

function cellChanges(snapshot: Snapshot, { sheet, top, left, rows }: SetCells): CellChange[] {
  const cells = findSheet(snapshot, sheet)?.cells;
  const found: CellChange[] = [];
  for (let row = top; row < top + rows.length; row++) {
    const inputs = rows[row - top] ?? [];
    for (let column = left; column < left + inputs.length; column++) {
      const input = inputs[column - left];
      if (!input) continue;
      const before = cells?.value(row, column) ?? null;
      const formulaBefore = cells?.formula(row, column);
      if (sameCell({ before, formulaBefore }, input)) continue;
      found.push({ sheet, row, column, before, formulaBefore, after: input.value, formulaAfter: input.formula });
    }
  }
  return found;
}

/** Contents alike: the same formula with the same value, or the same typed value. Looks do not count. */
export function sameCell(now: { before: Scalar; formulaBefore: string | undefined }, input: CellInput): boolean {
  return (
    now.formulaBefore === input.formula &&
    sameScalar(now.before === "" ? null : now.before, input.value === "" ? null : input.value)
  );
}
