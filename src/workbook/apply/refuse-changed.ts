import { formatCellRef, type CellAddress, type CellRef } from "../address";
import { sameScalar } from "../cells";
import { type AddTable, type Change, type ChangeSet, type ResizeTable, type SetCells } from "../change-set";
import { WorkbookError } from "../errors";
import { type Grid } from "../grid";
import { findSheet, findTable, type Snapshot } from "../snapshot";

/**
 * Compares what is to be overwritten with what the plan was made on, so that nobody's work of the meantime is lost.
 *
 * @throws {WorkbookError} `workbook.changed` with the first cell that differs
 */
export function refuseChanged(changes: ChangeSet, plannedOn: Snapshot, current: Snapshot): void {
  const added = new Set<string>();
  for (const change of changes) {
    const found = differing(change, { plannedOn, current, added });
    if (found) throw new WorkbookError("workbook.changed", { cell: formatCellRef(found) });
    if (change.kind === "addSheet") added.add(change.layout.name.toLowerCase());
  }
}

type Comparison = {
  readonly plannedOn: Snapshot;
  readonly current: Snapshot;
  /** Sheets of this very change set: nothing to compare with. */
  readonly added: ReadonlySet<string>;
};

function differing(change: Change, comparison: Comparison): CellRef | undefined {
  if (change.kind === "setCells")
    return comparison.added.has(change.sheet.toLowerCase()) ? undefined : differingCell(change, comparison);
  if (change.kind === "resizeTable")
    return comparison.added.has(change.sheet.toLowerCase()) ? undefined : differingTable(change, comparison);
  if (change.kind === "addTable") return tableInTheWay(change, comparison);
  if (change.kind !== "addSheet" || findSheet(comparison.plannedOn, change.layout.name)) return undefined;
  return findSheet(comparison.current, change.layout.name) && { sheet: change.layout.name, row: 0, column: 0 };
}

function differingCell({ sheet, top, left, rows }: SetCells, { plannedOn, current }: Comparison): CellRef | undefined {
  const before = findSheet(plannedOn, sheet)?.cells;
  const now = findSheet(current, sheet)?.cells;
  // Planned on the very cells that are there.
  if (before === now) return undefined;
  for (const [rowOffset, inputs] of rows.entries()) {
    for (const [columnOffset, input] of inputs.entries()) {
      const at = { row: top + rowOffset, column: left + columnOffset };
      if (input && !sameCell(before, now, at)) return { sheet, ...at };
    }
  }
  return undefined;
}

function sameCell(a: Grid | undefined, b: Grid | undefined, { row, column }: CellAddress): boolean {
  if (a?.formula(row, column) !== b?.formula(row, column)) return false;
  return sameScalar(a?.value(row, column) ?? null, b?.value(row, column) ?? null);
}

function differingTable({ sheet, table, range }: ResizeTable, { plannedOn, current }: Comparison): CellRef | undefined {
  const before = findTable(plannedOn, table)?.table;
  const now = findTable(current, table)?.table;
  const isSame = JSON.stringify([before?.range, before?.columns]) === JSON.stringify([now?.range, now?.columns]);
  return isSame ? undefined : { sheet, row: range.top, column: range.left };
}

/** Somebody made a table of that name in the meantime. */
function tableInTheWay({ sheet, table }: AddTable, { plannedOn, current }: Comparison): CellRef | undefined {
  if (findTable(plannedOn, table.name) || !findTable(current, table.name)) return undefined;
  return { sheet, row: table.range.top, column: table.range.left };
}
