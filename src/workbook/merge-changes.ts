import {
  type CellInput,
  type Change,
  type ChangeSet,
  type ResizeTable,
  type SetCells,
  type WidenColumn,
} from "./change-set";
import { withEarlierStyle } from "./earlier-style";
import { type SheetLayout, type TableColumn, type TableLayout } from "./sheet-layout";

/**
 * The change sets of several jobs as one: what a later job writes on a sheet that an earlier one adds becomes part of
 * that sheet, and each cell of an existing sheet is written once (the last word counts).
 */
export function mergeChanges(sets: readonly ChangeSet[]): ChangeSet {
  const merged: Change[] = [];
  const own: OwnRows = new Set();
  for (const change of sets.flat()) foldInto({ merged, own }, change);
  return joinCells(merged);
}

/** Rows that were copied in this very merge: only those may be written in, and they need not be copied again. */
type OwnRows = Set<CellRows>;

type Merging = { readonly merged: Change[]; readonly own: OwnRows };

function foldInto({ merged, own }: Merging, change: Change): void {
  const sheet = "sheet" in change ? change.sheet.toLowerCase() : undefined;
  const added = merged.findIndex((known) => known.kind === "addSheet" && known.layout.name.toLowerCase() === sheet);
  const host = merged[added];
  if (host?.kind === "addSheet" && sheet !== undefined)
    merged[added] = { kind: "addSheet", layout: foldIntoLayout(host.layout, change, own) };
  else if (change.kind === "setName") replaceName(merged, change);
  else if (change.kind === "resizeTable") replaceResize(merged, change);
  else if (change.kind === "widenColumn") widen(merged, change);
  else merged.push(change);
}

/** One width a column: the largest that is asked for. */
function widen(merged: Change[], change: WidenColumn): void {
  const known = merged.findIndex(
    (other) =>
      (other.kind === "setColumnWidth" || other.kind === "widenColumn") &&
      other.column === change.column &&
      other.sheet.toLowerCase() === change.sheet.toLowerCase(),
  );
  const before = merged[known];
  if (before?.kind !== "setColumnWidth" && before?.kind !== "widenColumn") merged.push(change);
  else merged[known] = { ...before, width: Math.max(before.width ?? DEFAULT_WIDTH, change.width) };
}

function replaceName(merged: Change[], change: Extract<Change, { kind: "setName" }>): void {
  const known = merged.findIndex((other) => other.kind === "setName" && other.name === change.name);
  if (known < 0) merged.push(change);
  else merged[known] = change;
}

function replaceResize(merged: Change[], change: ResizeTable): void {
  const made = merged.findIndex((other) => other.kind === "addTable" && other.table.name === change.table);
  const table = merged[made];
  if (table?.kind === "addTable") {
    merged[made] = { ...table, table: resized(table.table, change) };
    return;
  }
  const known = merged.findIndex((other) => other.kind === "resizeTable" && other.table === change.table);
  const before = merged[known];
  if (before?.kind !== "resizeTable") merged.push(change);
  else merged[known] = { ...change, columns: keepFormulas(before.columns, change.columns) };
}

/** A table that is made in the same change set, at the size and with the columns that it gets later. */
function resized(table: TableLayout, { range, columns }: ResizeTable): TableLayout {
  return { ...table, range, columns: keepFormulas(table.columns, columns) };
}

/** A column given without a formula keeps the one it has. */
function keepFormulas(before: readonly TableColumn[], after: readonly TableColumn[]): TableColumn[] {
  const known = new Map(before.map(({ name, formula }) => [name, formula]));
  return after.map(({ name, formula = known.get(name) }) => ({ name, formula }));
}

function foldIntoLayout(layout: SheetLayout, change: Change, own: OwnRows): SheetLayout {
  switch (change.kind) {
    case "setCells":
      return { ...layout, rows: writeRows(layout.rows, change, own) };
    case "resizeTable":
      return {
        ...layout,
        tables: layout.tables.map((table) => (table.name === change.table ? resized(table, change) : table)),
      };
    case "addTable":
      return { ...layout, tables: [...layout.tables, change.table] };
    case "setColumnWidth":
      return { ...layout, columnWidths: withWidth(layout.columnWidths, change) };
    case "widenColumn": {
      const width = Math.max(change.width, layout.columnWidths[change.column] ?? DEFAULT_WIDTH);
      return { ...layout, columnWidths: withWidth(layout.columnWidths, { column: change.column, width }) };
    }
    case "forgetResults":
      return layout; // the results on a sheet of ours are worked out
    case "addValidation":
      return { ...layout, validations: [...layout.validations, change.validation] };
    case "addConditionalFormat":
      return { ...layout, conditionalFormats: [...layout.conditionalFormats, change.format] };
    default:
      throw new Error(`${change.kind} cannot change a sheet that is not there yet`);
  }
}

const DEFAULT_WIDTH = 8.43;

function withWidth(
  widths: readonly number[],
  { column, width }: Pick<Extract<Change, { kind: "setColumnWidth" }>, "column" | "width">,
): number[] {
  const wider = [...widths];
  while (wider.length <= column) wider.push(DEFAULT_WIDTH);
  wider[column] = width ?? DEFAULT_WIDTH;
  return wider;
}

type CellRows = readonly (readonly (CellInput | undefined)[])[];

function writeRows(base: CellRows, { top, left, rows }: SetCells, own: OwnRows): CellRows {
  const result = ownRows(base, own);
  for (let offset = 0; offset < rows.length; offset++) {
    while (result.length <= top + offset) result.push([]);
    const target = result[top + offset] ?? [];
    const cells = rows[offset] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) writeCell(target, left + column, cell);
    }
  }
  return result;
}

function ownRows(base: CellRows, own: OwnRows): (CellInput | undefined)[][] {
  if (own.has(base)) return base as (CellInput | undefined)[][]; // made right here, in an earlier step
  const copy = base.map((row) => [...row]);
  own.add(copy);
  return copy;
}

function writeCell(row: (CellInput | undefined)[], column: number, cell: CellInput): void {
  while (row.length < column) row.push(undefined);
  row[column] = withEarlierStyle(cell, row[column]?.style);
}

/** All writes to one existing sheet as one block per column, in the place of the first of them. */
function joinCells(changes: readonly Change[]): Change[] {
  const bySheet = new Map<string, SetCells[]>();
  for (const change of changes) {
    if (change.kind !== "setCells") continue;
    const key = change.sheet.toLowerCase();
    bySheet.set(key, [...(bySheet.get(key) ?? []), change]);
  }
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind !== "setCells") return [change];
    const blocks = bySheet.get(change.sheet.toLowerCase()) ?? [];
    return blocks[0] === change ? joinBlocks(blocks) : [];
  });
}

function joinBlocks(blocks: readonly SetCells[]): readonly SetCells[] {
  if (blocks.length < 2) return blocks;
  const columns = new Map<number, Map<number, CellInput>>();
  for (const { top, left, rows } of blocks) {
    rows.forEach((row, rowOffset) => {
      row.forEach((cell, columnOffset) => {
        if (!cell) return;
        const column = left + columnOffset;
        if (!columns.has(column)) columns.set(column, new Map());
        const cells = columns.get(column);
        const before = cells?.get(top + rowOffset);
        cells?.set(top + rowOffset, withEarlierStyle(cell, before?.style));
      });
    });
  }
  const sheet = blocks[0]?.sheet ?? "";
  return [...columns].map(([left, cells]) => columnBlock(sheet, left, cells));
}

function columnBlock(sheet: string, left: number, cells: ReadonlyMap<number, CellInput>): SetCells {
  const rowNumbers = [...cells.keys()].sort((a, b) => a - b);
  const top = rowNumbers[0] ?? 0;
  const bottom = rowNumbers.at(-1) ?? top;
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => [cells.get(top + offset)]);
  return { kind: "setCells", sheet, top, left, rows };
}
