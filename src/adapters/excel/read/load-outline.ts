import { type Abilities } from "../excel-api";

/** The handles of everything a scout looks at, filled by the round trips that load them. */
export type Outline = {
  readonly sheets: readonly SheetHandles[];
  readonly tables: readonly TableHandles[];
  readonly names: Excel.NamedItemCollection;
  /** What 1 January 1904 is called here: 0 in a workbook that counts from there. */
  readonly day1904: Excel.FunctionResult<number>;
  readonly workbook: Excel.Workbook;
};

export type SheetHandles = {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
  readonly names: Excel.NamedItemCollection;
  readonly filter: Excel.AutoFilter;
  readonly pivots: Excel.PivotTableCollection;
};

export type TableHandles = {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
};

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Everything but the cells, in two round trips: which sheets and tables there are, then what each holds. */
export async function loadOutline(context: Excel.RequestContext, abilities: Abilities): Promise<Outline> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name");
  names.load("items/name,items/formula");
  const day1904 = workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  const outline = {
    sheets: worksheets.items.map((sheet) => sheetHandles(sheet, abilities)),
    tables: tables.items.map(tableHandles),
    names,
    day1904,
    workbook,
  };
  await context.sync();
  return outline;
}

function sheetHandles(sheet: Excel.Worksheet, { listsMerges }: Abilities): SheetHandles {
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  return {
    sheet,
    used,
    merges: listsMerges ? sheet.getUsedRange().getMergedAreasOrNullObject().load("address") : undefined,
    names: sheet.names.load("items/name,items/formula"),
    filter: sheet.autoFilter.load("isDataFiltered"),
    pivots: sheet.pivotTables.load("items/name"),
  };
}

function tableHandles(table: Excel.Table): TableHandles {
  table.autoFilter.load("isDataFiltered");
  return { table, range: table.getRange().load(PLACE) };
}
