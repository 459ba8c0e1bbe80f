import { columnLetters, formatAddress, formatRect } from "../../../workbook/address";
import { PAGE_MARGINS } from "../../../workbook/page-margins";
import { type PrintLayout, type SheetLayout } from "../../../workbook/sheet-layout";
import { type Requests } from "../session/requests";
import { columnPoints } from "./column-points";
import { addConditionalFormat } from "./conditional-format";
import { drawChart } from "./draw-chart";
import { addValidation } from "./validation";

const CALL_BYTES = 1_500;
const CHART_BYTES = 20_000;

/** Everything of a new sheet but its cells and tables: widths, rules, charts, what stays in view, how it prints. */
export async function finishSheet(requests: Requests, layout: SheetLayout): Promise<void> {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(layout.name);
  const calls: ((sheet: Excel.Worksheet) => void)[] = [
    ...layout.columnWidths.map((width, column) => (sheet: Excel.Worksheet) => setWidth(sheet, column, width)),
    ...[...(layout.rowHeights ?? [])].map(([row, points]) => (sheet: Excel.Worksheet) => {
      sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
    }),
    ...(layout.merges ?? []).map((block) => (sheet: Excel.Worksheet) => sheet.getRange(formatRect(block)).merge()),
    ...layout.validations.map((validation) => (sheet: Excel.Worksheet) => addValidation(sheet, validation)),
    ...layout.conditionalFormats.map((format) => (sheet: Excel.Worksheet) => addConditionalFormat(sheet, format)),
  ];
  for (const call of calls) await requests.add(CALL_BYTES, (context) => call(sheetOf(context)));
  for (const chart of layout.charts) {
    await requests.add(CHART_BYTES, (context) => drawChart(context, sheetOf(context), chart));
  }
  await requests.add(3 * CALL_BYTES, (context) => setUpSheet(sheetOf(context), layout));
}

export function setWidth(sheet: Excel.Worksheet, column: number, width: number | undefined): void {
  const letters = columnLetters(column);
  const { format } = sheet.getRange(`${letters}:${letters}`);
  if (width === undefined) format.useStandardWidth = true;
  else format.columnWidth = columnPoints(width);
}

function setUpSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  freeze(sheet, layout.freeze);
  setUpPrinting(sheet.pageLayout, layout.print);
  for (const row of layout.print.pages?.from ?? []) sheet.horizontalPageBreaks.add(formatAddress({ row, column: 0 }));
  if (layout.tabColor !== undefined) sheet.tabColor = `#${layout.tabColor}`;
  if (layout.visibility !== "visible") sheet.visibility = layout.visibility === "hidden" ? "Hidden" : "VeryHidden";
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetLayout["freeze"]): void {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(formatRect({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function setUpPrinting(page: Excel.PageLayout, print: PrintLayout): void {
  const { orientation, onePage, pages, repeatRows, area, footer } = print;
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.setPrintMargins("Inches", PAGE_MARGINS);
  page.zoom = pages ? { scale: pages.scale } : { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
  if (repeatRows) page.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  if (area) page.setPrintArea(formatRect(area));
  if (footer) setFooter(page.headersFooters.defaultForAllPages, footer);
}

/** In the middle, unless the text says where (`&L`, `&C`, `&R`). */
function setFooter(pages: Excel.HeaderFooter, footer: string): void {
  const parts = footer.split(/(?=&[LCR])/);
  for (const part of parts) {
    if (part.startsWith("&L")) pages.leftFooter = part.slice(2);
    else if (part.startsWith("&R")) pages.rightFooter = part.slice(2);
    else pages.centerFooter = part.startsWith("&C") ? part.slice(2) : part;
  }
}
