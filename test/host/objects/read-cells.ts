import { isCellError, type Scalar, scalarText } from "../../../src/workbook/cells";
import { abbreviateReferences } from "../model/structured-references";
import { type SheetModel } from "../model/sheet-model";
import { apiNotFound } from "../interpreter/host-error";
import { type World } from "./world";

type Source = { readonly world: World; readonly sheet: SheetModel };
type At = { readonly row: number; readonly column: number };

/** What the cell shows, worked out when it is a formula. */
function scalarAt({ world, sheet }: Source, { row, column }: At): Scalar {
  const cell = sheet.cells.get(row, column);
  if (!cell) return null;
  if (cell.formula === undefined) return cell.value;
  return world.recalculation.value(sheet, { row, column, formula: cell.formula });
}

/** As `Range.values` has it: empty is "", an error its text. */
export function shownValue(source: Source, at: At): string | number | boolean {
  const value = scalarAt(source, at);
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** As `Range.formulas` has it: the formula in the form Excel shows, or the value typed in. */
export function formulaText(source: Source, at: At): string | number | boolean {
  const formula = source.sheet.cells.get(at.row, at.column)?.formula;
  if (formula === undefined) return shownValue(source, at);
  return `=${abbreviateReferences(formula, source.sheet.tableAt(at.row, at.column)?.name)}`;
}

export function valueType(shown: string | number | boolean, source: Source, at: At): string {
  if (typeof shown === "number") return "Double";
  if (typeof shown === "boolean") return "Boolean";
  const cell = source.sheet.cells.get(at.row, at.column);
  if (!cell) return "Empty";
  return isCellError(scalarAt(source, at)) ? "Error" : "String";
}

/** Only for cells without a format of their own: the host draws no number formats. */
export function textOf(source: Source, at: At): string {
  const value = scalarAt(source, at);
  const format = source.sheet.formats.value(at, "numberFormat");
  if (typeof value === "number" && format !== "General" && format !== "@") {
    throw apiNotFound(`Range.text for the number format ${String(format)}`);
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : scalarText(value);
}
