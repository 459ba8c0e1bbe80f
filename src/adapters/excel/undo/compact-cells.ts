import { isCellError, cellError, type Scalar } from "../../../workbook/cells";
import { type CellInput } from "../../../workbook/cell-input";
import { type CellStyle } from "../../../workbook/styles";
import { letPageBreathe } from "../session/let-page-breathe";

type Rows = readonly (readonly (CellInput | undefined)[])[];

/** One of equal cells below each other: how many, and the cell (`null` for one that is left alone). */
type PackedRun = readonly [count: number, cell: PackedCell | null];
type PackedCell = { readonly v?: Scalar; readonly f?: string; readonly s?: CellStyle };

/** Rows as columns of runs, so that 10,000 alike formulas take one line. */
export type PackedRows = { readonly rows: number; readonly columns: readonly (readonly PackedRun[])[] };

/** Stands in a packed formula for the number of the row it is in; no formula has this character. */
const OWN_ROW = "\u0001";

/** @param firstRow zero-based row of the sheet where the rows begin */
export async function packRows(rows: Rows, firstRow: number): Promise<PackedRows> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: PackedRun[][] = [];
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column]);
    columns.push(packColumn(cells, firstRow));
    await letPageBreathe();
  }
  return { rows: rows.length, columns };
}

export function unpackRows({ rows, columns }: PackedRows, firstRow: number): Rows {
  const unpacked: (CellInput | undefined)[][] = Array.from({ length: rows }, () => []);
  columns.forEach((runs, column) => {
    let row = 0;
    for (const [count, cell] of runs) {
      for (const end = row + count; row < end; row++) {
        const cells = unpacked[row];
        if (cells) cells[column] = cell === null ? undefined : unpackCell(cell, firstRow + row);
      }
    }
  });
  return unpacked;
}

function packColumn(cells: readonly (CellInput | undefined)[], firstRow: number): PackedRun[] {
  const runs: { count: number; cell: PackedCell | null }[] = [];
  cells.forEach((input, offset) => {
    const cell = input ? packCell(input, firstRow + offset) : null;
    const last = runs.at(-1);
    if (last && isSame(last.cell, cell)) last.count++;
    else runs.push({ count: 1, cell });
  });
  return runs.map(({ count, cell }) => [count, cell]);
}

function isSame(a: PackedCell | null, b: PackedCell | null): boolean {
  if (a === null || b === null) return a === b;
  return a.f === b.f && a.v === b.v && isSameStyle(a.s, b.s);
}

/** Compared by hand: most cells of a column have equal styles that are not the same object. */
function isSameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.numberFormat !== b.numberFormat || a.look !== b.look) return false;
  return (isPlain(a) && isPlain(b)) || JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing but a look and a number format. */
function isPlain({ like, align, wrap }: CellStyle): boolean {
  return like === undefined && align === undefined && wrap === undefined;
}

/** A formula's value may be calculated anew and is not compared: it is left out. */
function packCell({ value, formula, style }: CellInput, row: number): PackedCell {
  const content = formula === undefined ? { v: value } : { f: packFormula(formula, String(row + 1)) };
  return style ? { ...content, s: style } : content;
}

function unpackCell({ v = null, f, s }: PackedCell, row: number): CellInput {
  // Equal errors are one object everywhere else.
  const value = isCellError(v) ? cellError(v.error) : v;
  return {
    value,
    ...(f === undefined ? {} : { formula: f.replaceAll(OWN_ROW, String(row + 1)) }),
    ...(s ? { style: s } : {}),
  };
}

/** Searched by hand: a pattern for each of 100,000 rows takes seconds. */
function packFormula(formula: string, ownRow: string): string {
  let packed = "";
  let from = 0;
  for (let at = formula.indexOf(ownRow); at >= 0; at = formula.indexOf(ownRow, at + 1)) {
    const end = at + ownRow.length;
    if (at < from || !/[A-Za-z$]/.test(formula.charAt(at - 1)) || /\d/.test(formula.charAt(end))) continue;
    packed += formula.slice(from, at) + OWN_ROW;
    from = end;
  }
  return packed + formula.slice(from);
}
