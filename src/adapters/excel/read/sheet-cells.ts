import { rectContains, type CellAddress } from "../../../workbook/address";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { GridBuilder, type Grid } from "../../../workbook/grid";
import { type TableSnapshot } from "../../../workbook/snapshot";
import { cellFormula, cellScalar, type LoadedCell } from "./cell-scalar";

/** Collects the cells of one sheet as they come in. */
export class SheetCells {
  private readonly builder = new GridBuilder();

  constructor(
    private readonly tables: readonly TableSnapshot[],
    private readonly usesDates1904: boolean,
  ) {}

  add(at: CellAddress, cell: LoadedCell): void {
    const { row, column } = at;
    const value = cellScalar(cell, this.usesDates1904);
    const formula = cellFormula(cell);
    if (formula !== undefined) {
      this.builder.set(row, column, value ?? "").setFormula(row, column, this.canonical(formula, at));
    } else if (value !== null) this.builder.set(row, column, value);
    if (cell.format !== "General") this.builder.setFormat(row, column, cell.format);
  }

  grid(): Grid {
    return this.builder.build();
  }

  private canonical(formula: string, at: CellAddress): string {
    return canonicalFormula(formula, this.tables.find(({ range }) => rectContains(range, at))?.name);
  }
}
