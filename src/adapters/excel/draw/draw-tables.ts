import { formatRect, type Rect } from "../../../workbook/address";
import { type SheetLayout, type TableLayout } from "../../../workbook/sheet-layout";
import { jsonBytes } from "../session/json-bytes";
import { type Requests } from "../session/requests";
import { typedText } from "../write/typed-text";

const TABLE_BYTES = 3_000;

/**
 * The tables of a sheet with only their headings, so that formulas anywhere can name their columns before any cell
 * is filled. A totals row is asked for while there is nothing below that could move.
 */
export async function drawTables(
  requests: Requests,
  { name, tables }: Pick<SheetLayout, "name" | "tables">,
): Promise<void> {
  for (const table of tables) {
    const bytes = TABLE_BYTES + jsonBytes(table.columns.map((column) => column.name));
    await requests.add(bytes, (context) => drawTable(context.workbook.worksheets.getItem(name), table));
  }
}

function drawTable(sheet: Excel.Worksheet, { name, range, columns, hasTotalsRow }: TableLayout): void {
  const headings: Rect = { ...range, bottom: range.top };
  sheet.getRange(formatRect(headings)).values = [columns.map((column) => typedText(column.name))];
  const table = sheet.tables.add(formatRect(hasTotalsRow ? { ...range, bottom: range.bottom - 1 } : range), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  if (hasTotalsRow) table.showTotals = true;
}
