import { type CellRef } from "../address";
import { findSheet, type Snapshot } from "../snapshot";
import { type Recognition } from "./recognition";

/**
 * The row with the heading over a cell: that of its own table where tables stand below each other, else of the recognised
 * sheet; undefined above a table, and below it: what stands there is of none of its columns.
 */
export function headingRow(
  { sheet: name, row, column }: CellRef,
  { projected, recognition }: { readonly projected: Snapshot; readonly recognition: Recognition },
): number | undefined {
  const sheet = findSheet(projected, name);
  const over = sheet?.tables.filter(({ range }) => column >= range.left && column <= range.right) ?? [];
  if (over.length === 0) return recognition.sheets.find((match) => match.sheet === sheet?.name)?.headerRow;
  return over.find(({ range }) => row >= range.top && row <= range.bottom)?.range.top;
}
