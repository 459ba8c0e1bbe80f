import { formatCellRef, type CellAddress, type CellRef, type Rect } from "../address";
import { sameScalar } from "../cells";
import { type CellInput, type Change, type SetCells } from "../change-set";
import { WorkbookError } from "../errors";
import { type Grid } from "../grid";
import { findSheet, type SheetSnapshot, type Snapshot } from "../snapshot";

/** The cell has this value and formula already. Its column has to be read whole. */
export function holds(cells: Grid, at: CellAddress, { value, formula }: CellInput): boolean {
  const column = cells.column(at.column);
  if (!column) return false;
  return sameScalar(column.values[at.row] ?? null, value) && column.formulas.get(at.row) === formula;
}

/**
 * Refuses changes on protected sheets, and new contents in cells that belong to something else: pivot tables, array
 * formulas, the hidden cells of a merged block.
 *
 * @throws {WorkbookError} `workbook.protectedSheet`, `workbook.cannotWrite` with the cell and the reason
 */
export function refuseOccupied(snapshot: Snapshot, change: Change): void {
  if (!("sheet" in change) || change.kind === "forgetResults") return; // no formula changes, and none is shown otherwise
  const sheet = findSheet(snapshot, change.sheet);
  if (!sheet) return;
  if (sheet.isProtected) throw new WorkbookError("workbook.protectedSheet", { sheet: sheet.name });
  if (change.kind !== "setCells") return;
  for (const { rect, reason } of occupiedBlocks(sheet)) {
    const cell = writtenIn(rect, change).find((at) => !isAnchor(at, { rect, reason }) && !isHeld(snapshot, change, at));
    if (cell) throw new WorkbookError("workbook.cannotWrite", { cell: formatCellRef(cell), reason });
  }
}

type Block = { readonly rect: Rect; readonly reason: "reserved" | "merged" };

function occupiedBlocks({ reserved, merges }: SheetSnapshot): Block[] {
  return [
    ...reserved.map((rect) => ({ rect, reason: "reserved" }) as const),
    ...merges.map((rect) => ({ rect, reason: "merged" }) as const),
  ];
}

/** The one cell of a merged block that shows. */
function isAnchor(at: CellRef, { rect, reason }: Block): boolean {
  return reason === "merged" && at.row === rect.top && at.column === rect.left;
}

function isHeld(snapshot: Snapshot, { top, left, rows }: SetCells, at: CellRef): boolean {
  const input = rows[at.row - top]?.[at.column - left];
  const cells = findSheet(snapshot, at.sheet)?.cells;
  return input !== undefined && cells !== undefined && holds(cells, at, input);
}

/** The cells of a block that a change writes. */
function writtenIn({ top, left, bottom, right }: Rect, change: SetCells): CellRef[] {
  const found: CellRef[] = [];
  for (let row = Math.max(top, change.top); row <= Math.min(bottom, change.top + change.rows.length - 1); row++) {
    const inputs = change.rows[row - change.top] ?? [];
    for (
      let column = Math.max(left, change.left);
      column <= Math.min(right, change.left + inputs.length - 1);
      column++
    ) {
      if (inputs[column - change.left]) found.push({ sheet: change.sheet, row, column });
    }
  }
  return found;
}
