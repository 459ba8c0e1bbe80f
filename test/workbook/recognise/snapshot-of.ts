import { type Rect } from "../../../src/workbook/address";
import { type Scalar, scalarText } from "../../../src/workbook/cells";
import { GridBuilder } from "../../../src/workbook/grid";
import { type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";

/** A cell of a test sheet: a value, or a value with its number format. */
export type TestCell = Scalar | { readonly value: Scalar; readonly format?: string; readonly formula?: string };

export const date = (value: number): TestCell => ({ value, format: "dd-mm-yyyy" });
export const euro = (value: number): TestCell => ({ value, format: "€ #,##0.00" });
export const percent = (value: number): TestCell => ({ value, format: "0.0%" });

/** A sheet as it would be read, from rows of cells. */
export function sheetOf(
  name: string,
  rows: readonly (readonly TestCell[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const builder = new GridBuilder();
  rows.forEach((cells, row) => cells.forEach((cell, column) => set(builder, { row, column, cell })));
  const cells = builder.build();
  const usedRange: Rect | undefined = cells.extent();
  return {
    name,
    visibility: "visible",
    isProtected: false,
    isFiltered: false,
    usedRange,
    merges: [],
    tables: [],
    reserved: [],
    cells,
    ...more,
  };
}

/** A table over the whole of a sheet made by `sheetOf`. */
export function tableOver(
  sheet: SheetSnapshot,
  name: string,
  more: { readonly hasTotalsRow?: boolean } = {},
): SheetSnapshot {
  const range = sheet.usedRange;
  if (!range) throw new Error("an empty sheet has no table");
  const columns: string[] = [];
  for (let column = range.left; column <= range.right; column++)
    columns.push(scalarText(sheet.cells.value(range.top, column)));
  return { ...sheet, tables: [{ name, range, hasHeaderRow: true, hasTotalsRow: more.hasTotalsRow ?? false, columns }] };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [] };
}

function set(builder: GridBuilder, { row, column, cell }: { row: number; column: number; cell: TestCell }): void {
  if (cell === null) return;
  if (typeof cell !== "object" || "error" in cell) {
    builder.set(row, column, cell);
    return;
  }
  builder.set(row, column, cell.value).setFormat(row, column, cell.format).setFormula(row, column, cell.formula);
}
