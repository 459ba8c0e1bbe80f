import { isBlank, type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import {
  type ColumnReading,
  type ColumnSpan,
  readAmounts,
  readDates,
  readNumbers,
} from "../../workbook/recognise/read";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type SheetSnapshot } from "../../workbook/snapshot";

type Reader = (cells: SheetSnapshot["cells"], span: ColumnSpan) => ColumnReading<number>;

type FieldReader = { readonly read: Reader; readonly format: string };

const DAYS: FieldReader = { read: readDates, format: NUMBER_FORMATS.date };
const MONEY: FieldReader = { read: readAmounts, format: NUMBER_FORMATS.euro };
const READERS: ReadonlyMap<string, FieldReader> = new Map([
  ["date", DAYS],
  ["dueDate", DAYS],
  ["paidDate", DAYS],
  ["amount", MONEY],
  ["amountExclVat", MONEY],
  ["amountInclVat", MONEY],
  ["unitPrice", MONEY],
  ["quantity", { read: readNumbers, format: NUMBER_FORMATS.general }],
]);

/** The cells of a column: real numbers and dates where its field has them; anything else stays what it is. */
export function importColumn(
  { cells, name }: SheetSnapshot,
  { match, column }: { match: SheetMatch; column: number },
): (index: number) => CellInput {
  const field = match.columns.find((found) => found.column === column)?.field ?? "";
  const reader = READERS.get(field);
  const reading = reader?.read(cells, { sheet: name, column, firstRow: match.firstRow, lastRow: match.lastRow });
  const numberStyle = { numberFormat: reader?.format ?? NUMBER_FORMATS.general };
  return (index) => {
    const number = reading?.values[index] ?? null;
    if (number !== null) return { value: number, style: numberStyle };
    const row = match.firstRow + index;
    const value: Scalar = cells.value(row, column);
    // of another workbook a number may be a day or a share, which only its format tells
    const format = typeof value === "number" ? cells.format(row, column) : undefined;
    return { value: isBlank(value) ? null : value, style: { numberFormat: format ?? NUMBER_FORMATS.general } };
  };
}
