import { Grid, type GridColumn } from "../../workbook/grid";
import { type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** So many first rows of a sheet tell what it is. */
const HEAD_ROWS = 25;

type PlainSheet = Omit<SheetSnapshot, "cells"> & { readonly columns: ReadonlyMap<number, GridColumn> };

/** The first rows of a workbook as data that can go from one thread to another. */
export type SnapshotHead = { readonly sheets: readonly PlainSheet[]; readonly names: Snapshot["names"] };

/** Everything about a workbook but the cells below the first rows. */
export function headOf({ sheets, names }: Snapshot): SnapshotHead {
  return {
    names,
    sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, columns: firstRows(cells, sheet.usedRange) })),
  };
}

/** The head as a snapshot again. */
export function fromHead({ sheets, names }: SnapshotHead): Snapshot {
  return { names, sheets: sheets.map(({ columns, ...sheet }) => ({ ...sheet, cells: new Grid(columns) })) };
}

function firstRows(cells: Grid, used: SheetSnapshot["usedRange"]): ReadonlyMap<number, GridColumn> {
  const columns = new Map<number, GridColumn>();
  if (!used) return columns;
  for (let index = used.left; index <= used.right; index++) {
    const column = cells.column(index);
    if (!column) continue;
    const { values, formulas, formats } = column;
    columns.set(index, { values: values.slice(0, HEAD_ROWS), formulas: above(formulas), formats: above(formats) });
  }
  return columns;
}

function above(texts: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  for (let row = 0; row < HEAD_ROWS; row++) {
    const text = texts.get(row);
    if (text !== undefined) kept.set(row, text);
  }
  return kept;
}
