import { formatAddress } from "../../src/workbook/address";
import { type BookModel } from "./model/book-model";
import { describeBag } from "./model/property-bag";
import { type NameModel } from "./model/name-model";
import { formatLocal } from "./model/range-address";
import { type ChartModel, type RuleModel, type SheetModel } from "./model/sheet-model";
import { type TableModel } from "./model/table-model";

/**
 * Everything there is in the workbook, in a fixed order, so that two workbooks that are alike give the same. Ids that
 * Excel hands out, and which sheet is in view, are left out.
 */
export function dump(book: BookModel) {
  return {
    sheets: book.sheets.map(describeSheet),
    names: describeNames(book.names),
    customXml: book.customXml.map(({ xml }) => xml),
    properties: describeBag(book.properties),
    settings: Object.fromEntries(book.settings),
    isStructureProtected: book.isStructureProtected,
    calculationMode: book.calculationMode,
  };
}

function describeSheet(sheet: SheetModel) {
  const { name, visibility, tabColor, showGridlines, showHeadings, standardWidth, protection, frozen } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    standardWidth,
    protection,
    frozen,
    cells: describeCells(sheet),
    formats: sheet.formats.describe(),
    merges: sheet.merges.map(formatLocal).toSorted(),
    columnWidths: inOrder(sheet.columnWidths),
    rowHeights: inOrder(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].toSorted((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].toSorted((a, b) => a - b),
    filteredRows: [...sheet.filteredRows].toSorted((a, b) => a - b),
    tables: sheet.tables.map(describeTable).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    autoFilter: sheet.autoFilter && { rect: sheet.autoFilter.rect, filter: [...sheet.autoFilter.filter] },
    validations: describeRules(sheet.validations),
    conditionalFormats: describeRules(sheet.conditionalFormats),
    charts: sheet.charts.map(describeChart),
    names: describeNames(sheet.names),
    pageLayout: describeBag(sheet.pageLayout),
    pageBreaks: [...sheet.pageBreaks].toSorted((a, b) => a - b),
    pivots: sheet.pivots,
  };
}

/** Address → what was entered; a formula with its sign, so that it is never taken for a text that looks like it. */
function describeCells(sheet: SheetModel): [string, unknown][] {
  return [...sheet.cells.entries()]
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell }) => [
      formatAddress({ row, column }),
      cell.formula === undefined ? cell.value : { formula: cell.formula },
    ]);
}

function describeTable(table: TableModel) {
  const { name, rect, hasHeaders, hasTotals, style, showBandedRows, showFilterButton, filter } = table;
  const columns = table.columns.map((column) => column.name);
  return { name, rect, columns, hasHeaders, hasTotals, style, showBandedRows, showFilterButton, filter: [...filter] };
}

function describeChart({ properties, series, area }: ChartModel) {
  const described = series.map((item) => ({ ...item, properties: describeBag(item.properties) }));
  const { name: _numbered, ...kept } = describeBag(properties);
  return { properties: kept, area, series: described };
}

function describeRules(rules: readonly RuleModel[]): unknown[] {
  return rules
    .map(({ rect, kind, properties }) => ({ at: formatLocal(rect), kind, ...describeBag(properties) }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function describeNames(names: readonly NameModel[]): NameModel[] {
  return names.map((name) => ({ ...name })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function inOrder(sizes: ReadonlyMap<number, number>): [number, number][] {
  return [...sizes].toSorted(([a], [b]) => a - b);
}
