import { type CellInput } from "../../workbook/change-set";
import { sameCell } from "../../workbook/preview";
import { findSheet } from "../../workbook/snapshot";
import { type PlanDraft } from "../engine/plan-draft";

/** A cell outside a table: a total, a form's answer, a block's figure. */
export type LooseCell = { readonly row: number; readonly column: number; readonly cell: CellInput };

/** Writes the cells that differ from what stands there. */
export function writeLoose(draft: PlanDraft, sheet: string, cells: readonly LooseCell[]): void {
  const grid = findSheet(draft.bench.snapshot, sheet)?.cells;
  const changed = cells.filter(({ row, column, cell }) => {
    const now = { before: grid?.value(row, column) ?? null, formulaBefore: grid?.formula(row, column) };
    return !sameCell(now, cell);
  });
  draft.change(
    changed.map(({ row, column, cell }) => ({ kind: "setCells", sheet, top: row, left: column, rows: [[cell]] })),
  );
}
