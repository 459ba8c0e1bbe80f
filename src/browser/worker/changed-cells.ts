import { type CellAddress, type CellRef } from "../../workbook/address";

/** Cells of a workbook, to be asked about one by one. */
export class ChangedCells {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  constructor(cells: readonly CellRef[]) {
    for (const { sheet, row, column } of cells) this.rowsOf(sheet, column).add(row);
  }

  has(sheet: string, { row, column }: CellAddress): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(column)?.has(row) === true;
  }

  isOn(sheet: string): boolean {
    return this.sheets.has(sheet.toLowerCase());
  }

  private rowsOf(sheet: string, column: number): Set<number> {
    const name = sheet.toLowerCase();
    const columns = this.sheets.get(name) ?? new Map<number, Set<number>>();
    this.sheets.set(name, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    return rows;
  }
}
