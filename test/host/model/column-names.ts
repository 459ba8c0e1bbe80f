import { type Rect } from "../../../src/workbook/address";
import { isCellError, scalarText } from "../../../src/workbook/cells";
import { intersection } from "./block";
import { type BookModel } from "./book-model";
import { type SheetModel } from "./sheet-model";
import { renameColumnIn } from "./structured-references";
import { type TableModel } from "./table-model";

/**
 * A table's headings are its column names: text, never empty, never twice. Whoever writes a heading renames the
 * column, in every formula too.
 */
export function renameColumns({ book, sheet, rect }: { book: BookModel; sheet: SheetModel; rect: Rect }): void {
  for (const table of sheet.tables) {
    if (!table.hasHeaders || !intersection(rect, { ...table.rect, bottom: table.rect.top })) continue;
    table.columns.forEach((column, index) => {
      const from = column.name;
      nameColumn(sheet, table, index);
      if (column.name === from) return;
      book.rewriteFormulas((formula) => renameColumnIn(formula, { table: table.name, from, to: column.name }));
    });
  }
}

/** Takes the column's name from its heading cell and puts the name that Excel makes of it there. */
export function nameColumn(sheet: SheetModel, table: TableModel, index: number): void {
  const column = table.columns[index];
  if (!column) return;
  const at = [table.rect.top, table.rect.left + index] as const;
  const value = sheet.cells.get(...at)?.value ?? null;
  const text = isCellError(value) ? value.error : scalarText(value);
  const taken = new Set(table.columns.slice(0, index).map(({ name }) => name.toLowerCase()));
  column.name = freeName(text === "" ? `Column${index + 1}` : text, taken);
  if (column.name !== value) sheet.cells.set(...at, { value: column.name });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
