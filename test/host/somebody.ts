import { parseAddress } from "../../src/workbook/address";
import { type Scalar } from "../../src/workbook/cells";
import { type BookModel } from "./model/book-model";
import { enterCells } from "./model/write-cells";

/** Somebody at the keyboard types in a cell, as text addresses have it (`C3`); `null` empties it. */
export function typeIn(
  book: BookModel,
  { sheet: name, address }: { sheet: string; address: string },
  value: Scalar,
): void {
  const [sheet, at] = [book.findSheet(name), parseAddress(address)];
  if (!sheet || !at) throw new Error(`There is no ${name}!${address}.`);
  const rect = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  enterCells({ book, sheet, rect }, value ?? "");
}
