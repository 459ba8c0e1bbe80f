import {
  columnLetters,
  formatAddress,
  formatRect,
  LAST_ROW,
  quoteSheetName,
  type Rect,
} from "../../../workbook/address";
import { WorkbookError } from "../../../workbook/errors";
import { type PrintLayout, type SheetLayout } from "../../../workbook/sheet-layout";
import { addConditionalFormat } from "../write/conditional-formats";
import { addLink, setContentType } from "../write/part-links";
import { tableName } from "../write/table-part";
import { addValidation } from "../write/validations";
import { type WorkbookDraft } from "../write/workbook-draft";
import { allTables } from "./all-tables";
import { addCharts } from "./graft-charts";
import { graftTable, totalsOf } from "./graft-table";
import { newSheet } from "./new-sheet";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a whole sheet of ours to a workbook, behind its sheets unless it is a cover: its cells go through the same writer as any other cell,
 * its looks into the workbook's own styles, its tables, names, drawing and charts get numbers that nobody has.
 *
 * @throws {WorkbookError} `workbook.cannotWrite` when the sheet's or a table's name is taken or impossible, or the
 *   workbook's structure is protected
 */
export function graftSheet(draft: WorkbookDraft, layout: SheetLayout): void {
  checkNames(draft, layout);
  const { parts, pkg } = draft;
  const path = parts.freePath("xl/worksheets/sheet");
  parts.write(path, newSheet(layout));
  setContentType(parts, path, WORKSHEET);
  const relationship = addLink(parts, pkg.workbookPath, { kind: "worksheet", target: path });
  const sheetId = draft.workbook.nextSheetId();
  const { name, visibility, position: place } = layout;
  const position = draft.workbook.addSheet({ name, sheetId, visibility, relationship, place });
  draft.sheetPaths.set(layout.name.toLowerCase(), path);
  const sheet = draft.sheet(layout.name);
  sheet.fillNew(layout.rows);
  for (const format of layout.conditionalFormats) addConditionalFormat(sheet.shell, format, draft.styles);
  for (const validation of layout.validations) addValidation(sheet.shell, validation);
  addCharts(draft, layout, path);
  for (const table of layout.tables)
    graftTable(draft, { sheet: layout.name, table, totals: totalsOf(layout.rows, table.range) });
  addPrintNames(draft, { name: layout.name, print: layout.print, position });
}

function checkNames(draft: WorkbookDraft, { name, tables }: SheetLayout): void {
  const refuse = (reason: string) => {
    throw new WorkbookError("workbook.cannotWrite", { cell: name, reason });
  };
  if (draft.workbook.isStructureLocked) refuse("structureLocked");
  if (draft.workbook.hasSheet(name)) refuse("sheetExists");
  // The characters and the length that Excel allows in a tab's name.
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) refuse("sheetName");
  const taken = new Set(allTables(draft).map((table) => tableName(table.xml).toLowerCase()));
  if (tables.some((table) => taken.has(table.name.toLowerCase()))) refuse("tableExists");
}

type PrintNames = { readonly name: string; readonly print: PrintLayout; readonly position: number };

/** What is printed, and which rows come back on each page, are names that hold within the sheet. */
function addPrintNames(draft: WorkbookDraft, { name, print, position }: PrintNames): void {
  const sheet = quoteSheetName(name);
  if (print.area) {
    draft.workbook.setName("_xlnm.Print_Area", `${sheet}!${printArea(print.area)}`, position);
  }
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    draft.workbook.setName("_xlnm.Print_Titles", `${sheet}!$${from + 1}:$${to + 1}`, position);
  }
}

/** Whole columns stay whole, so that new rows are printed too. */
function printArea(area: Rect): string {
  if (area.top === 0 && area.bottom === LAST_ROW) return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  const [from, to = from] = formatRect(area).split(":");
  return `${locked(from)}:${locked(to)}`;
}

function locked(address = formatAddress({ row: 0, column: 0 })): string {
  return address.replace(/^([A-Z]+)/, "$$$1$$");
}
