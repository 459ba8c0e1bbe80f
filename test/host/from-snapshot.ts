import { type Rect } from "../../src/workbook/address";
import { project } from "../../src/workbook/project";
import { type SheetLayout } from "../../src/workbook/sheet-layout";
import { type SheetSnapshot, type Snapshot, type TableSnapshot } from "../../src/workbook/snapshot";
import { BookModel, type BookSettings } from "./model/book-model";
import { type SheetModel, type Visibility } from "./model/sheet-model";
import { TableModel } from "./model/table-model";

const VISIBILITY: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/**
 * The host's workbook with everything a snapshot knows. Values of formulas are left behind: the host works them out
 * itself. Looks other than number formats are not part of a snapshot.
 */
export function bookFromSnapshot(snapshot: Snapshot, settings: BookSettings = {}): BookModel {
  const book = new BookModel(settings);
  for (const sheet of snapshot.sheets) fillSheet(book.addSheet(sheet.name), sheet, book);
  for (const { name, refersTo, sheet } of snapshot.names) {
    const list = sheet === undefined ? book.names : book.findSheet(sheet)?.names;
    list?.push({ name, formula: `=${refersTo}`, visible: true, comment: "" });
  }
  book.touch();
  return book;
}

/** The host's workbook with these sheets; only cells, widths, tables and merged blocks, as in any foreign workbook. */
export function bookFromLayouts(layouts: readonly SheetLayout[], settings: BookSettings = {}): BookModel {
  const changes = layouts.map((layout) => ({ kind: "addSheet", layout }) as const);
  const book = bookFromSnapshot(project({ sheets: [], names: [] }, changes), settings);
  for (const { name, columnWidths } of layouts) {
    // Excel's own points for so many characters: seven pixels each, and five around them
    columnWidths.forEach((width, column) => book.findSheet(name)?.columnWidths.set(column, (width * 7 + 5) * 0.75));
  }
  return book;
}

function fillSheet(model: SheetModel, sheet: SheetSnapshot, book: BookModel): void {
  model.visibility = VISIBILITY[sheet.visibility];
  if (sheet.isProtected) model.protection = {};
  model.merges = [...sheet.merges];
  sheet.reserved.forEach((rect, index) => model.pivots.push({ name: `Draaitabel${index + 1}`, rect }));
  for (const table of sheet.tables) model.tables.push(tableModel(table, book));
  copyCells(model, sheet);
  if (sheet.isFiltered) filterNothing(model, sheet.usedRange);
}

function copyCells(model: SheetModel, { cells, usedRange }: SheetSnapshot): void {
  const extent = cells.extent() ?? usedRange;
  if (!extent) return;
  for (let column = extent.left; column <= extent.right; column++) {
    const { values = [], formulas = new Map<number, string>(), formats = [] } = cells.column(column) ?? {};
    values.forEach((value, row) => model.cells.set(row, column, { value }));
    for (const [row, formula] of formulas) model.cells.set(row, column, { value: null, formula });
    for (const [row, format] of formats) {
      model.formats.write({ top: row, left: column, bottom: row, right: column }, "numberFormat", format);
    }
  }
}

function tableModel({ name, range, hasHeaderRow, hasTotalsRow, columns }: TableSnapshot, book: BookModel): TableModel {
  const table = new TableModel(book.nextId(), name, range);
  table.columns = columns.map((column) => ({ id: book.nextId(), name: column }));
  table.hasHeaders = hasHeaderRow;
  table.hasTotals = hasTotalsRow;
  return table;
}

/** A snapshot says that there is a filter, not which: this one lets every row through. */
function filterNothing(model: SheetModel, usedRange: Rect | undefined): void {
  const [first] = model.tables;
  const filter = new Map([[0, { filterOn: "Custom", criterion1: "<>\u0000" }]]);
  if (first) first.filter = filter;
  else if (usedRange) model.autoFilter = { rect: usedRange, filter };
}
