import { type Rect } from "./address";
import { type CellInput } from "./cell-input";
import { isBlank, type Scalar } from "./cells";
import { RowMap } from "./row-map";

/** One column of a sheet: values by row, and what stands beside the values of some rows. All sparse. */
export type GridColumn = {
  /** Index = zero-based row; a hole or `null` is an empty cell. */
  readonly values: readonly Scalar[];
  /** Row → formula, in the canonical dialect (see `formula.ts`). */
  readonly formulas: ReadonlyMap<number, string>;
  /** Row → number format code; absent means General. */
  readonly formats: ReadonlyMap<number, string>;
};

/**
 * The cells of a sheet that have been read, kept by column so that 100,000 rows stay cheap.
 * Immutable to its readers. A reader of whole files gives it its columns at once; anything else goes through a `GridBuilder`.
 */
export class Grid {
  constructor(private readonly columns: ReadonlyMap<number, GridColumn>) {}

  value(row: number, column: number): Scalar {
    return this.columns.get(column)?.values[row] ?? null;
  }

  /** The formula of a cell, canonical dialect without `=`; undefined for a typed value. */
  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  /** The number format code; undefined means General. */
  format(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formats.get(row);
  }

  column(index: number): GridColumn | undefined {
    return this.columns.get(index);
  }

  /** Nothing but empty cells within the block (formulas that show nothing count as filled). */
  isEmpty(rect: Rect): boolean {
    for (let column = rect.left; column <= rect.right; column++) {
      const cells = this.columns.get(column);
      if (!cells) continue;
      const last = Math.min(rect.bottom, cells.values.length - 1);
      for (let row = rect.top; row <= last; row++) {
        if (!isBlank(cells.values[row])) return false;
      }
      for (const row of cells.formulas.keys()) if (row >= rect.top && row <= rect.bottom) return false;
    }
    return true;
  }

  /** The smallest block that holds every filled cell, or undefined when there is none. */
  extent(): Rect | undefined {
    let extent: Rect | undefined;
    for (const [index, { values, formulas }] of this.columns) {
      const rows = filledRows(values, formulas);
      if (!rows) continue;
      extent = extent
        ? {
            top: Math.min(extent.top, rows.first),
            left: Math.min(extent.left, index),
            bottom: Math.max(extent.bottom, rows.last),
            right: Math.max(extent.right, index),
          }
        : { top: rows.first, left: index, bottom: rows.last, right: index };
    }
    return extent;
  }

  /** A builder that starts from these cells; columns are copied only when written. */
  edit(): GridBuilder {
    return new GridBuilder(this.columns);
  }
}

function filledRows(values: readonly Scalar[], formulas: ReadonlyMap<number, string>) {
  let first = values.findIndex((value) => !isBlank(value));
  let last = values.length - 1;
  while (last >= 0 && isBlank(values[last])) last--;
  for (const row of formulas.keys()) {
    first = first < 0 ? row : Math.min(first, row);
    last = Math.max(last, row);
  }
  return first < 0 ? undefined : { first, last };
}

type GridCell = { readonly value: Scalar; readonly formula?: string; readonly format?: string };

type MutableColumn = {
  readonly values: Scalar[];
  readonly formulas: RowMap<string>;
  readonly formats: RowMap<string>;
};

/** Cells to write, row by row, from its top left cell. */
type CellBlock = {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
};

function putInto(cells: MutableColumn, row: number, { value, formula, format }: GridCell): void {
  while (cells.values.length < row) cells.values.push(null);
  cells.values[row] = value;
  if (formula !== undefined) cells.formulas.set(row, formula);
  else cells.formulas.delete(row);
  if (format !== undefined) setFormat(cells, row, format);
}

function setFormat({ formats }: MutableColumn, row: number, format: string | undefined): void {
  if (format !== undefined && format !== "General") formats.set(row, format);
  else formats.delete(row);
}

/** Collects cells, then becomes a `Grid`. */
export class GridBuilder {
  private readonly written = new Map<number, MutableColumn>();

  constructor(private readonly base: ReadonlyMap<number, GridColumn> = new Map()) {}

  /** A block of whole cells; `undefined` leaves a cell as it is. */
  putBlock({ top, left, rows }: CellBlock): this {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (let offset = 0; offset < width; offset++) this.putColumn({ top, column: left + offset, offset, rows });
    return this;
  }

  /** Column by column, so that each is looked up once and not once for each of its cells. */
  private putColumn({ top, column, offset, rows }: Omit<CellBlock, "left"> & { column: number; offset: number }): void {
    let cells: MutableColumn | undefined;
    for (let index = 0; index < rows.length; index++) {
      const cell = rows[index]?.[offset];
      if (!cell) continue;
      cells ??= this.open(column);
      const { value, formula, style } = cell;
      putInto(cells, top + index, { value, formula, format: style?.numberFormat });
    }
  }

  set(row: number, column: number, value: Scalar): this {
    const cells = this.open(column);
    while (cells.values.length < row) cells.values.push(null);
    cells.values[row] = value;
    return this;
  }

  setFormula(row: number, column: number, formula: string | undefined): this {
    const { formulas } = this.open(column);
    if (formula === undefined) formulas.delete(row);
    else formulas.set(row, formula);
    return this;
  }

  setFormat(row: number, column: number, format: string | undefined): this {
    setFormat(this.open(column), row, format);
    return this;
  }

  build(): Grid {
    return new Grid(new Map([...this.base, ...this.written]));
  }

  private open(column: number): MutableColumn {
    const known = this.written.get(column);
    if (known) return known;
    const base = this.base.get(column);
    const opened: MutableColumn = {
      values: base ? base.values.slice() : [],
      formulas: new RowMap(base?.formulas),
      formats: new RowMap(base?.formats),
    };
    this.written.set(column, opened);
    return opened;
  }
}
