import { type Scalar } from "../../workbook/cells";
import { isFilled, isSame, numberIn, numberOrZero, textIn } from "./cell-rules";
import { type View } from "./view";

/*
 * Finding rows by a text that may hold anything (`*`, `>5`, 300 characters): a comparison of each row, never a criterion,
 * so that nothing in a name is taken for a wildcard or an operator. Each formula has its twin beside it.
 */

/** The rows of a column that hold this key. */
export type KeyColumn = { readonly view: View; readonly field: string };

/** `--(keys=cell)`: 1 for every row with the key; an argument of SUMPRODUCT. */
export function isKey({ view, field }: KeyColumn, cell: string): string {
  return `--(${view.refs.exact(field)}=${cell})`;
}

/** The zero-based rows whose key is this; none for an empty key. */
export function rowsWith({ view, field }: KeyColumn, key: Scalar): number[] {
  if (!isFilled(key)) return [];
  return view.column(field).flatMap((value, row) => (isSame(value, key) ? [row] : []));
}

/** How many rows have the key. */
export function countFormula(keys: KeyColumn, cell: string): string {
  return `SUMPRODUCT(${isKey(keys, cell)})`;
}

/** What the rows with the key add up to; text counts as 0. */
export function sumFormula(keys: KeyColumn, { cell, of }: { readonly cell: string; readonly of: string }): string {
  return `SUMPRODUCT(${isKey(keys, cell)},${keys.view.refs.exact(of)})`;
}

export function sumValue(keys: KeyColumn, { key, of }: { readonly key: Scalar; readonly of: string }): number {
  return rowsWith(keys, key).reduce((sum, row) => sum + (numberIn(keys.view.value(of, row)) ?? 0), 0);
}

/** The text beside the last row with the key and a text; `""` when there is none. */
export function textFormula(keys: KeyColumn, { cell, of }: { readonly cell: string; readonly of: string }): string {
  const wanted = keys.view.refs.exact(of);
  return `IFERROR(LOOKUP(2,1/((${keys.view.refs.exact(keys.field)}=${cell})*(${wanted}<>"")),${wanted})&"","")`;
}

export function textValue(keys: KeyColumn, { key, of }: { readonly key: Scalar; readonly of: string }): Scalar {
  const row = rowsWith(keys, key).findLast((candidate) => isFilled(keys.view.value(of, candidate)));
  return row === undefined ? "" : textIn(keys.view.value(of, row));
}

/** The number beside the last row with the key and a number; `""` when there is none. */
export function numberFormula(keys: KeyColumn, { cell, of }: { readonly cell: string; readonly of: string }): string {
  const wanted = keys.view.refs.exact(of);
  return `IFERROR(LOOKUP(2,1/((${keys.view.refs.exact(keys.field)}=${cell})*ISNUMBER(${wanted})),${wanted}),"")`;
}

export function numberValue(keys: KeyColumn, { key, of }: { readonly key: Scalar; readonly of: string }): number | "" {
  const row = rowsWith(keys, key).findLast((candidate) => numberIn(keys.view.value(of, candidate)) !== undefined);
  return row === undefined ? "" : numberOrZero(keys.view.value(of, row));
}
