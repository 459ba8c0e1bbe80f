import { type CellInput } from "../../../workbook/cell-input";
import { type Change } from "../../../workbook/change-set";

/** Cells that a change writes, wherever they come from. */
export type CellBlock = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
};

/** The cells of a change: of a sheet that it adds, all of them; undefined when it writes none. */
export function cellBlock(change: Change): CellBlock | undefined {
  if (change.kind === "setCells") return change;
  return change.kind === "addSheet"
    ? { sheet: change.layout.name, top: 0, left: 0, rows: change.layout.rows }
    : undefined;
}
