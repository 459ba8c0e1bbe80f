import { type Rect } from "../../../workbook/address";
import { type Scalar } from "../../../workbook/cells";
import { Grid } from "../../../workbook/grid";
import { RowMap } from "../../../workbook/row-map";

type Column = {
  readonly values: Scalar[];
  readonly formulas: RowMap<string>;
  readonly formats: RowMap<string>;
};

/** A cell as it has been read. */
export type ReadCell = {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly format: string | undefined;
};

/**
 * Collects the cells of one sheet, column by column. Arrays keep their holes: a single cell in the last row of a sheet
 * costs one cell, not a million.
 */
export class CellColumns {
  private readonly columns = new Map<number, Column>();

  put({ row, column, value, formula, format }: ReadCell): void {
    const cells = this.open(column);
    if (value !== null) cells.values[row] = value;
    if (formula !== undefined) cells.formulas.set(row, formula);
    if (format !== undefined) cells.formats.set(row, format);
  }

  grid(): Grid {
    return new Grid(this.columns);
  }

  private open(column: number): Column {
    let cells = this.columns.get(column);
    if (!cells) {
      cells = { values: [], formulas: new RowMap(), formats: new RowMap() };
      this.columns.set(column, cells);
    }
    return cells;
  }
}

/** The smallest block round every cell it was shown. */
export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  include(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  rect(): Rect | undefined {
    if (this.bottom < 0) return undefined;
    return { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
  }
}
