import { type Scalar } from "./cells";
import { type CellStyle } from "./styles";

/**
 * One cell to write. `value` is what the domain computed; beside a `formula` it is that formula's cached value.
 * Text is always written as text, whatever it looks like. `value: null` without a formula empties the cell.
 */
export type CellInput = {
  readonly value: Scalar;
  /** Canonical dialect, without `=` (see `formula.ts`). */
  readonly formula?: string;
  readonly style?: CellStyle;
};
