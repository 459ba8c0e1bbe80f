import { parseRect, type Rect } from "../../src/workbook/address";
import { type Scalar, scalarText } from "../../src/workbook/cells";
import { GridBuilder } from "../../src/workbook/grid";
import { type DefinedName, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";

/** A cell of a test sheet: a value, or a formula with the value it shows. */
export type TestCell = Scalar | { readonly f: string; readonly v: Scalar };

type TestSheet = {
  readonly name: string;
  /** From A1; `null` is an empty cell. */
  readonly rows: readonly (readonly TestCell[])[];
  /** Table name → its range, heading row included. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  readonly merges?: readonly string[];
  /** Column (zero-based) → number format of its cells. */
  readonly formats?: Readonly<Record<number, string>>;
};

/** A workbook as plain data, written down row by row. */
export function snapshotOf(sheets: readonly TestSheet[], names: readonly DefinedName[] = []): Snapshot {
  return { sheets: sheets.map(sheetOf), names };
}

export function sheetOf({
  name,
  rows,
  tables = {},
  visibility = "visible",
  isProtected = false,
  merges = [],
  formats = {},
}: TestSheet): SheetSnapshot {
  const cells = new GridBuilder();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null && "f" in cell) cells.set(r, c, cell.v).setFormula(r, c, cell.f);
      else cells.set(r, c, cell);
      if (formats[c] && cell !== null) cells.setFormat(r, c, formats[c]);
    }),
  );
  const grid = cells.build();
  return {
    name,
    visibility,
    isProtected,
    isFiltered: false,
    usedRange: grid.extent(),
    merges: merges.map(rect),
    reserved: [],
    cells: grid,
    tables: Object.entries(tables).map(([table, range]) => {
      const at = rect(range);
      const columns = Array.from({ length: at.right - at.left + 1 }, (_, offset) =>
        scalarText(grid.value(at.top, at.left + offset)),
      );
      return { name: table, range: at, hasHeaderRow: true, hasTotalsRow: false, columns };
    }),
  };
}

export function rect(text: string): Rect {
  const parsed = parseRect(text);
  if (!parsed) throw new Error(`no range: ${text}`);
  return parsed;
}
