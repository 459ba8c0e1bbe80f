import { cellError, type Scalar } from "../../../workbook/cells";
import { isDateFormat } from "../../../workbook/number-format";

/** A cell as Excel hands it over; `formula` is the typed value itself where there is no formula. */
export type LoadedCell = {
  /** A text, number or truth value: entities and pictures come as the text they show. */
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
  readonly format: string;
};

/** Days between the two ways of counting: 1 January 1904 is day 1462 of the usual one. */
export const DAYS_TO_1904 = 1462;

/** The value of a cell, with dates as serials of the 1900 system. */
export function cellScalar({ value, type, format }: LoadedCell, usesDates1904: boolean): Scalar {
  if (type === "Empty") return null;
  if (type === "Error") return cellError(String(value));
  if (typeof value === "number") return usesDates1904 && isDateFormat(format) ? value + DAYS_TO_1904 : value;
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? value : null;
}

/**
 * The formula as Excel shows it, or undefined for a typed value. A text that starts with `=` comes as its own formula,
 * and a formula's value is never its own text.
 */
export function cellFormula({ value, formula }: LoadedCell): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}
