import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { sameCell } from "../../workbook/preview";
import { findSheet, type Snapshot } from "../../workbook/snapshot";

/** A block of cells of ours outside any table, by its top left cell. */
export type Block = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
};

/** Writes the cells of a block that do not hold this already. */
export function blockChanges(snapshot: Snapshot, { sheet, top, left, rows }: Block): ChangeSet {
  const cells = findSheet(snapshot, sheet)?.cells;
  let differs = false;
  const wanted = rows.map((row, rowOffset) =>
    row.map((cell, columnOffset) => {
      if (!cell) return undefined;
      const at = [top + rowOffset, left + columnOffset] as const;
      const now = { before: cells?.value(...at) ?? null, formulaBefore: cells?.formula(...at) };
      if (sameCell(now, cell)) return undefined;
      differs = true;
      return cell;
    }),
  );
  return differs ? [{ kind: "setCells", sheet, top, left, rows: wanted }] : [];
}
