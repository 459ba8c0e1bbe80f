import { type Rect, rectContains } from "./address";
import { isBlank } from "./cells";
import { type CellInput, type Change, type ChangeSet, type ResizeTable, type SetCells } from "./change-set";
import { GridBuilder } from "./grid";
import { type SheetLayout, type TableLayout } from "./sheet-layout";
import { type DefinedName, type SheetSnapshot, type Snapshot, type TableSnapshot } from "./snapshot";

/**
 * The workbook as it will be once the changes are applied: cells, tables, names and sheets. Pure, so that jobs can be
 * chained on what an earlier job has only planned, and a second run can be proven to change nothing.
 */
export function project(snapshot: Snapshot, changes: ChangeSet): Snapshot {
  return changes.reduce(projectChange, snapshot);
}

function projectChange(snapshot: Snapshot, change: Change): Snapshot {
  switch (change.kind) {
    case "setCells":
      return onSheet(snapshot, change.sheet, (sheet) => withCells(sheet, change));
    case "resizeTable":
      return onSheet(snapshot, change.sheet, (sheet) => withTable(sheet, change));
    case "addTable":
      return onSheet(snapshot, change.sheet, (sheet) => ({
        ...sheet,
        tables: [...sheet.tables, tableFromLayout(change.table)],
      }));
    case "removeTable":
      return onSheet(snapshot, change.sheet, (sheet) => ({
        ...sheet,
        tables: sheet.tables.filter(({ name }) => !sameName(name, change.table.name)),
      }));
    case "addSheet":
      return { ...snapshot, sheets: withSheet(snapshot.sheets, change.layout) };
    case "removeSheet":
      return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !sameName(sheet.name, change.sheet)) };
    case "setName":
      return { ...snapshot, names: withName(snapshot.names, change.name, change.refersTo) };
    default:
      return snapshot; // looks, not contents
  }
}

function withSheet(sheets: Snapshot["sheets"], layout: SheetLayout): Snapshot["sheets"] {
  const added = sheetFromLayout(layout);
  return layout.position === "first" ? [added, ...sheets] : [...sheets, added];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function onSheet(snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sameName(sheet.name, name) ? change(sheet) : sheet)),
  };
}

function withCells(sheet: SheetSnapshot, { top, left, rows }: SetCells): SheetSnapshot {
  const cells = sheet.cells.edit();
  cells.putBlock({ top, left, rows });
  return { ...sheet, cells: cells.build(), usedRange: unionOf(sheet.usedRange, filledPart({ top, left, rows })) };
}

type Block = Pick<SetCells, "top" | "left" | "rows">;

function isFilled({ value, formula }: CellInput): boolean {
  return !isBlank(value) || formula !== undefined;
}

/** The part of a block in which something is written. */
function filledPart({ top, left, rows }: Block): Rect | undefined {
  let [first, last, from, to] = [-1, -1, Infinity, -1];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || !isFilled(cell)) continue;
      if (first < 0) first = row;
      last = row;
      if (column < from) from = column;
      if (column > to) to = column;
    }
  }
  return last < 0 ? undefined : { top: top + first, left: left + from, bottom: top + last, right: left + to };
}

/** A cleared cell may leave the used range too large; that only ever makes us more careful. */
function unionOf(a: SheetSnapshot["usedRange"], b: SheetSnapshot["usedRange"]): SheetSnapshot["usedRange"] {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function withTable(sheet: SheetSnapshot, { table, range, columns }: ResizeTable): SheetSnapshot {
  const tables = sheet.tables.map((known): TableSnapshot =>
    sameName(known.name, table) ? { ...known, range, columns: columns.map(({ name }) => name) } : known,
  );
  return { ...sheet, tables };
}

function withName(names: readonly DefinedName[], name: string, refersTo: string | undefined): DefinedName[] {
  const others = names.filter((known) => known.sheet !== undefined || !sameName(known.name, name));
  return refersTo === undefined ? others : [...others, { name, refersTo }];
}

/** A sheet of ours as it will be read back. */
export function sheetFromLayout(layout: SheetLayout): SheetSnapshot {
  const cells = new GridBuilder();
  cells.putBlock({ top: 0, left: 0, rows: layout.rows });
  const grid = cells.build();
  return {
    name: layout.name,
    visibility: layout.visibility,
    isProtected: false,
    isFiltered: false,
    usedRange: grid.extent(),
    merges: layout.merges ?? [],
    tables: layout.tables.map(tableFromLayout),
    reserved: [],
    cells: grid,
  };
}

function tableFromLayout({ name, range, hasTotalsRow, columns }: TableLayout): TableSnapshot {
  return { name, range, hasHeaderRow: true, hasTotalsRow, columns: columns.map((column) => column.name) };
}

/** The table, if any, that covers a cell of the sheet. */
export function tableAt(sheet: SheetSnapshot, at: { row: number; column: number }): TableSnapshot | undefined {
  return sheet.tables.find((table) => rectContains(table.range, at));
}
