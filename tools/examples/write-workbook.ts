import { PaperSize, Workbook, type Worksheet } from "@cj-tech-master/excelts";

/** A cell of an example: plain, or with the format that a person would have given it. */
export type ExampleCell =
  | string
  | number
  | null
  | { readonly euros: number }
  | { readonly share: number }
  | { readonly date: string }
  | { readonly formula: string; readonly result: number; readonly format: string };

/** A sheet as somebody made it: titles, a heading somewhere, rows, and what stands below. */
export type ExampleSheet = {
  readonly name: string;
  /** Rows above the heading. */
  readonly above?: readonly (readonly ExampleCell[])[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** Directly under the rows. */
  readonly below?: readonly (readonly ExampleCell[])[];
  /** Long texts are broken over lines. */
  readonly wraps?: true;
  /** The rows form a table of this name. */
  readonly table?: string;
  readonly widths: readonly number[];
};

/** The same workbook always gives the same bytes: nothing in it depends on the clock. */
const MADE_ON = new Date(Date.UTC(2024, 11, 31, 12));

const FONT = { name: "Calibri", size: 11 } as const;
const EURO = "[$€-413] #,##0.00";
const DATE = "dd-mm-yyyy";

/** The example as the bytes of an .xlsx file. */
export async function exampleWorkbook(sheets: readonly ExampleSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "Relatieplan";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(
  workbook: Workbook,
  { name, above = [], headings, rows, below = [], table, wraps, widths }: ExampleSheet,
): void {
  const headerRow = above.length + 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 0, ySplit: headerRow }],
    pageSetup: { paperSize: PaperSize.A4, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  above.forEach((cells, row) => writeRow(sheet, { row: row + 1, cells }));
  if (above.length > 0) sheet.getCell(1, 1).font = { ...FONT, bold: true, size: 14 };
  if (table) addTable(sheet, { table, headerRow, headings, rows });
  writeRow(sheet, { row: headerRow, cells: headings });
  if (!table) boldRow(sheet, headerRow, headings.length);
  [...rows, ...below].forEach((cells, row) => writeRow(sheet, { row: headerRow + 1 + row, cells }));
  if (wraps) wrapRows(sheet, { headerRow, lines: [headings, ...rows], widths });
  widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
}

type WrapInput = {
  readonly headerRow: number;
  readonly lines: readonly (readonly ExampleCell[])[];
  readonly widths: readonly number[];
};

const LINE_HEIGHT = 15;

/** Rows as high as their longest text needs; not every program measures that when it opens a file. */
function wrapRows(sheet: Worksheet, { headerRow, lines, widths }: WrapInput): void {
  lines.forEach((cells, index) => {
    const row = sheet.getRow(headerRow + index);
    const needed = cells.map((cell, column) =>
      typeof cell === "string" ? Math.ceil((cell.length + 2) / (widths[column] ?? 10)) : 1,
    );
    row.height = LINE_HEIGHT * Math.max(1, ...needed);
    row.alignment = { wrapText: true, vertical: "top" };
  });
}

type TableInput = { readonly table: string; readonly headerRow: number } & Pick<ExampleSheet, "headings" | "rows">;

function addTable(sheet: Worksheet, { table, headerRow, headings, rows }: TableInput): void {
  sheet.addTable({
    name: table,
    ref: `A${headerRow}`,
    headerRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: rows.map((cells) => headings.map((_, column) => plainValue(cells[column] ?? null))),
  });
}

function boldRow(sheet: Worksheet, row: number, columns: number): void {
  for (let column = 1; column <= columns; column++) {
    const cell = sheet.getCell(row, column);
    cell.font = { ...FONT, bold: true };
    cell.border = { bottom: { style: "thin" } };
  }
}

function writeRow(sheet: Worksheet, { row, cells }: { row: number; cells: readonly ExampleCell[] }): void {
  cells.forEach((value, index) => {
    if (value === null) return;
    const cell = sheet.getCell(row, index + 1);
    cell.value =
      typeof value === "object" && "formula" in value
        ? { formula: value.formula, result: value.result }
        : plainValue(value);
    const format = formatOf(value);
    if (format) cell.numFmt = format;
  });
}

function plainValue(cell: ExampleCell): string | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  if ("euros" in cell) return cell.euros;
  if ("share" in cell) return cell.share;
  return "date" in cell ? serial(cell.date) : cell.result;
}

function formatOf(cell: ExampleCell): string | undefined {
  if (cell === null || typeof cell !== "object") return undefined;
  if ("euros" in cell) return EURO;
  if ("share" in cell) return "0.0%";
  return "date" in cell ? DATE : cell.format;
}

const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** `2026-09-01` → the serial day a sheet holds. */
export function serial(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY + SERIAL_OF_1970;
}
