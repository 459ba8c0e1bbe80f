import { formatAddress, formatRect, LAST_COLUMN } from "../../../workbook/address";
import { PAGE_MARGINS } from "../../../workbook/page-margins";
import { type PrintLayout, type SheetLayout } from "../../../workbook/sheet-layout";
import { fileWidth } from "../write/column-widths";
import { escapeContent } from "../write/xml-text";
import { rowHeights } from "./row-heights";

const HEADER =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const MARGINS = `<pageMargins${Object.entries(PAGE_MARGINS)
  .map(([side, inches]) => ` ${side}="${inches}"`)
  .join("")}/>`;
const MAX_FOOTER = 255;

/** The worksheet part of a layout, with everything but its cells, rules, tables and charts. */
export function newSheet(layout: SheetLayout): string {
  const color = layout.tabColor ? `<tabColor rgb="FF${layout.tabColor}"/>` : "";
  return [
    HEADER,
    `<sheetPr>${color}${layout.print.pages ? "" : '<pageSetUpPr fitToPage="1"/>'}</sheetPr>`,
    `<dimension ref="${extent(layout)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane(layout.freeze)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(layout.columnWidths),
    `<sheetData>${rowHeights(layout)}</sheetData>`,
    merges(layout),
    MARGINS,
    `<pageSetup paperSize="9" ${sizeOnPaper(layout.print)} orientation="${layout.print.orientation}"/>`,
    footer(layout.print),
    pageBreaks(layout.print),
    "</worksheet>",
  ].join("");
}

function extent({ rows }: SheetLayout): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return formatRect({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 });
}

function pane({ rows, columns: frozen }: SheetLayout["freeze"]): string {
  if (rows === 0 && frozen === 0) return "";
  const corner = rows > 0 && frozen > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (frozen > 0 ? ` xSplit="${frozen}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const first = formatAddress({ row: rows, column: frozen });
  return (
    `<pane${split} topLeftCell="${first}" activePane="${corner}" state="frozen"/>` +
    `<selection pane="${corner}" activeCell="${first}" sqref="${first}"/>`
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const written = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${fileWidth(width)}" customWidth="1"/>`,
  );
  return `<cols>${written.join("")}</cols>`;
}

function merges({ merges: blocks = [] }: SheetLayout): string {
  if (blocks.length === 0) return "";
  return `<mergeCells count="${blocks.length}">${blocks.map((block) => `<mergeCell ref="${formatRect(block)}"/>`).join("")}</mergeCells>`;
}

/** In the middle, unless the text says where (`&L`, `&C`, `&R`). */
function footer({ footer: text }: PrintLayout): string {
  if (text === undefined || text === "") return "";
  const placed = /^&[LCR]/.test(text) ? text : `&C${text}`;
  return `<headerFooter><oddFooter>${escapeContent(placed.slice(0, MAX_FOOTER))}</oddFooter></headerFooter>`;
}

function sizeOnPaper({ pages, onePage }: PrintLayout): string {
  return pages ? `scale="${pages.scale}"` : `fitToHeight="${onePage ? 1 : 0}"`;
}

/** A break is known by how many rows come before it. */
function pageBreaks({ pages }: PrintLayout): string {
  if (!pages) return "";
  const { length } = pages.from;
  const breaks = pages.from.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${length}" manualBreakCount="${length}">${breaks.join("")}</rowBreaks>`;
}
