import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../src/workbook/address";

export type FormatValue = string | number | boolean | null;

/** How a cell looks: what differs from the defaults, by name (`fill.color`, `numberFormat`). */
export type CellFormat = ReadonlyMap<string, FormatValue>;

/** The colour of a cell that has none. */
export const NO_FILL = "";

const PLAIN: CellFormat = new Map();

const DEFAULTS: ReadonlyMap<string, FormatValue> = new Map<string, FormatValue>([
  ["numberFormat", "General"],
  ["fill.color", NO_FILL],
  ["font.name", "Calibri"],
  ["font.size", 11],
  ["font.color", "#000000"],
  ["font.bold", false],
  ["font.italic", false],
  ["font.underline", "None"],
  ["font.strikethrough", false],
  ["horizontalAlignment", "General"],
  ["verticalAlignment", "Bottom"],
  ["wrapText", false],
  ["indentLevel", 0],
  ["shrinkToFit", false],
  ["textOrientation", 0],
  ["locked", true],
  ["formulaHidden", false],
  ["style", "Normal"],
]);

export function defaultFormat(name: string): FormatValue {
  return DEFAULTS.get(name) ?? null;
}

const WIDTH = LAST_COLUMN + 1;

/** The looks of one sheet's cells; whole columns and rows are kept as such. Equal looks share one object. */
export class FormatStore {
  private cells = new Map<number, CellFormat>();
  private readonly columns = new Map<number, CellFormat>();
  private readonly rows = new Map<number, CellFormat>();
  private readonly shared = new WeakMap<CellFormat, Map<string, CellFormat>>();

  read(row: number, column: number): CellFormat {
    return this.cells.get(row * WIDTH + column) ?? this.rows.get(row) ?? this.columns.get(column) ?? PLAIN;
  }

  value(at: { readonly row: number; readonly column: number }, name: string): FormatValue {
    return this.read(at.row, at.column).get(name) ?? defaultFormat(name);
  }

  write(rect: Rect, name: string, value: FormatValue): void {
    if (rect.top === 0 && rect.bottom >= LAST_ROW) return this.writeColumns(rect, name, value);
    if (rect.left === 0 && rect.right >= LAST_COLUMN) return this.writeRows(rect, name, value);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        this.cells.set(row * WIDTH + column, this.changed(this.read(row, column), name, value));
      }
    }
  }

  clear(rect: Rect): void {
    const names = new Set<string>();
    for (const layer of [this.cells, this.rows, this.columns]) {
      for (const format of layer.values()) for (const name of format.keys()) names.add(name);
    }
    for (const name of names) this.write(rect, name, defaultFormat(name));
  }

  rearrange(move: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const moved = new Map<number, CellFormat>();
    for (const [key, format] of this.cells) {
      const to = move(Math.floor(key / WIDTH), key % WIDTH);
      if (to) moved.set(to.row * WIDTH + to.column, format);
    }
    this.cells = moved;
  }

  /** Every cell that looks different from what its row and column give it. */
  *formattedCells(): Generator<{ row: number; column: number }> {
    for (const [key, format] of this.cells) {
      if (format !== this.below(key)) yield { row: Math.floor(key / WIDTH), column: key % WIDTH };
    }
  }

  /** Cells, rows and columns that look different from plain, in order. */
  describe(): { cells: [number, number, Record<string, FormatValue>][]; rows: unknown[]; columns: unknown[] } {
    const cells = [...this.cells]
      .filter(([key, format]) => format !== this.below(key))
      .toSorted(([a], [b]) => a - b)
      .map(([key, format]): [number, number, Record<string, FormatValue>] => [
        Math.floor(key / WIDTH),
        key % WIDTH,
        describeFormat(format),
      ]);
    return { cells, rows: describeLayer(this.rows), columns: describeLayer(this.columns) };
  }

  private below(key: number): CellFormat {
    return this.rows.get(Math.floor(key / WIDTH)) ?? this.columns.get(key % WIDTH) ?? PLAIN;
  }

  private writeColumns(rect: Rect, name: string, value: FormatValue): void {
    for (let column = rect.left; column <= Math.min(rect.right, LAST_COLUMN); column++) {
      this.columns.set(column, this.changed(this.columns.get(column) ?? PLAIN, name, value));
    }
    this.writeKnownCells((_row, column) => column >= rect.left && column <= rect.right, [name, value]);
  }

  private writeRows(rect: Rect, name: string, value: FormatValue): void {
    for (let row = rect.top; row <= rect.bottom; row++) {
      this.rows.set(row, this.changed(this.rows.get(row) ?? PLAIN, name, value));
    }
    this.writeKnownCells((row) => row >= rect.top && row <= rect.bottom, [name, value]);
  }

  private writeKnownCells(isIn: (row: number, column: number) => boolean, [name, value]: [string, FormatValue]): void {
    for (const [key, format] of this.cells) {
      if (isIn(Math.floor(key / WIDTH), key % WIDTH)) this.cells.set(key, this.changed(format, name, value));
    }
  }

  /** The same change of the same look gives the same object, so that a column of 100,000 cells costs one. */
  private changed(format: CellFormat, name: string, value: FormatValue): CellFormat {
    const key = `${name}=${typeof value}:${String(value)}`;
    const known = this.shared.get(format) ?? new Map<string, CellFormat>();
    this.shared.set(format, known);
    const before = known.get(key);
    if (before) return before;
    const after = new Map(format);
    if (value === defaultFormat(name)) after.delete(name);
    else after.set(name, value);
    const result = after.size === 0 ? PLAIN : after;
    known.set(key, result);
    return result;
  }
}

function describeFormat(format: CellFormat): Record<string, FormatValue> {
  return Object.fromEntries([...format].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function describeLayer(layer: ReadonlyMap<number, CellFormat>): unknown[] {
  return [...layer]
    .filter(([, format]) => format.size > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([index, format]) => [index, describeFormat(format)]);
}
