import { columnLetters } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/change-set";
import { cellElement, type CellEdit } from "./splice-cells";

/** The cells of a layout, row by row. */
export type CellRows = readonly (readonly (CellInput | undefined)[])[];

type FreshRows = {
  readonly rows: CellRows;
  /** The sheet's own `<sheetData>`, in which only `<row …/>` stand, for the heights of rows. */
  readonly data: string;
  readonly edit: (at: { row: number; column: number }, input: CellInput) => Omit<CellEdit, "column">;
};

/** The `<sheetData>` of a sheet that has no cells yet, in pieces: written straight on, since there is nothing to look up. */
export function freshRows({ rows, data, edit }: FreshRows): readonly string[] {
  const stated = statedRows(data);
  const letters: string[] = [];
  const pieces = ["<sheetData>"];
  for (let row = 0; row < rows.length; row++) {
    let cells = "";
    const inputs = rows[row] ?? [];
    for (let column = 0; column < inputs.length; column++) {
      const input = inputs[column];
      if (!input) continue;
      const name = (letters[column] ??= columnLetters(column));
      cells += cellElement(`${name}${row + 1}`, edit({ row, column }, input));
    }
    const tag = stated.get(row);
    stated.delete(row);
    if (cells !== "") pieces.push(`${tag?.replace(/\s*\/>$/, ">") ?? `<row r="${row + 1}">`}${cells}</row>`);
    else if (tag !== undefined) pieces.push(tag);
  }
  return [...pieces, ...stated.values(), "</sheetData>"];
}

/** Row → its tag, top to bottom. */
function statedRows(data: string): Map<number, string> {
  return new Map([...data.matchAll(/<row r="(\d+)"[^>]*\/>/g)].map(([tag, number]) => [Number(number) - 1, tag]));
}
