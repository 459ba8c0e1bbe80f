import { type Scalar } from "../../workbook/cells";

/** A formula and what it comes to. */
export type Figure<Value extends Scalar = Scalar> = { readonly formula: string; readonly value: Value };

/** A cell of a month or a row: its formula is the same everywhere, its value is worked out for each. */
export function figure<Value extends Scalar>(formula: string, value: Value): Figure<Value> {
  return { formula, value };
}
