import { type Rect } from "../../../src/workbook/address";
import { HostError, invalidArgument } from "../interpreter/host-error";
import { checkFormula } from "../recalculation/formula-check";
import { columnCount, contains, rowCount } from "./block";
import { type BookModel } from "./book-model";
import { coerce } from "./coerce";
import { renameColumns } from "./column-names";
import { type SheetModel } from "./sheet-model";
import { spellOutReferences } from "./structured-references";

export type Place = { readonly book: BookModel; readonly sheet: SheetModel; readonly rect: Rect };

/** A block of values as the API takes it: a value per cell, or one for all. `null` leaves a cell as it is. */
export function spread(input: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  // Checked right below; the client only hands on what the add-in gave.
  const matrix = input as unknown[];
  const fits =
    matrix.length === rowCount(rect) && matrix.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  const rows = matrix as unknown[][];
  return (row, column) => rows[row - rect.top]?.[column - rect.left] ?? null;
}

/** Enters values or formulas cell by cell, as if typed; stops at the first that Excel refuses. */
export function enterCells(place: Place, input: unknown): void {
  const { book, sheet, rect } = place;
  const valueAt = spread(input, rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (sheet.filteredRows.has(row)) continue;
    for (let column = rect.left; column <= rect.right; column++) {
      const value = valueAt(row, column);
      if (value !== null && value !== undefined) enterCell(place, { row, column }, value);
    }
  }
  renameColumns(place);
  book.touch();
}

type At = { readonly row: number; readonly column: number };

function enterCell({ book, sheet }: Place, at: At, input: unknown): void {
  if (isCoveredByMerge(sheet, at)) return;
  refuseReserved(sheet, at);
  const numberFormat = String(sheet.formats.value(at, "numberFormat"));
  const entered = coerce(input, { numberFormat, currentYear: book.currentYear });
  if (entered.kind === "formula") {
    const formula = spellOutReferences(entered.formula, sheet.tableAt(at.row, at.column)?.name);
    checkFormula(formula, book);
    sheet.cells.set(at.row, at.column, { value: null, formula });
    return;
  }
  sheet.cells.set(at.row, at.column, { value: entered.value });
  if (entered.format && numberFormat === "General") {
    sheet.formats.write(
      { top: at.row, left: at.column, bottom: at.row, right: at.column },
      "numberFormat",
      entered.format,
    );
  }
}

/** All cells of a merged block but the first are out of reach. */
function isCoveredByMerge({ merges }: SheetModel, { row, column }: At): boolean {
  return merges.some(
    (merge) =>
      contains(merge, { top: row, left: column, bottom: row, right: column }) &&
      !(merge.top === row && merge.left === column),
  );
}

function refuseReserved({ pivots }: SheetModel, { row, column }: At): void {
  const pivot = pivots.find(({ rect }) => contains(rect, { top: row, left: column, bottom: row, right: column }));
  if (pivot) throw new HostError("InvalidOperation", `The cell is part of the PivotTable ${pivot.name}.`);
}
