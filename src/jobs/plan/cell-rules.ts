import { isCellError, type Scalar } from "../../workbook/cells";

/** `x<>""` as a spreadsheet has it: a cell with only blanks is filled. */
export function isFilled(value: Scalar): boolean {
  return value !== null && value !== "";
}

/**
 * `a=b` as a spreadsheet has it: text without regard to case, an empty cell equal to `""`, 0 and FALSE, and a number
 * never equal to a text.
 */
export function isSame(a: Scalar, b: Scalar): boolean {
  if (a === null || b === null) return isEmptyLike(a) && isEmptyLike(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** Does a typed word begin with this one? As `LEFT(cell,n)=stem` in a formula: case makes no difference. */
export function beginsWith(value: Scalar, stem: string): boolean {
  return typeof value === "string" && isSame(value.slice(0, stem.length), stem);
}

function isEmptyLike(value: Scalar): boolean {
  return value === null || value === "" || value === 0 || value === false;
}

/** The number in a cell; undefined for anything else, as `ISNUMBER` tells. */
export function numberIn(value: Scalar): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** `N(x)`: the number in a cell, 1 for TRUE, else 0. */
export function numberOrZero(value: Scalar): number {
  return typeof value === "number" ? value : value === true ? 1 : 0;
}

/** `x&""` as a spreadsheet has it. */
export function textIn(value: Scalar): string {
  if (value === null || isCellError(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** `LEFT(x,LEN(start))=start`; an empty cell starts with nothing. */
export function startsWith(value: Scalar, start: string): boolean {
  return textIn(value).slice(0, start.length).toLowerCase() === start.toLowerCase();
}
