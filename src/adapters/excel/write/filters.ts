import { type ChangeSet } from "../../../workbook/change-set";
import { type Finding } from "../../../workbook/findings";
import { type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";

/** A filter that was taken off: of a table, or of a block of plain cells. */
export type LiftedFilter = {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly address: string | undefined;
  /** By column of the filtered block; nothing where that column was not filtered on. */
  readonly criteria: readonly (Excel.FilterCriteria | null | undefined)[];
};

/**
 * Looks which filters hide rows on the sheets that are written: Excel skips hidden rows when a block is written. They are
 * only looked at here; `clearFilters` takes them off.
 */
export async function findFilters(
  context: Excel.RequestContext,
  changes: ChangeSet,
  before: Snapshot,
): Promise<LiftedFilter[]> {
  const written = new Set(changes.flatMap((change) => ("sheet" in change ? [change.sheet.toLowerCase()] : [])));
  const sheets = before.sheets.filter(({ name, isFiltered }) => isFiltered && written.has(name.toLowerCase()));
  if (sheets.length === 0) return [];
  const asked = sheets.flatMap((sheet) => askFilters(context, sheet));
  await context.sync();
  return asked.flatMap(({ filter, range, ...place }) => {
    if (!filter.isDataFiltered || range.isNullObject) return [];
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return [{ ...place, address, criteria: filter.criteria ?? [] }];
  });
}

function askFilters(context: Excel.RequestContext, { name, tables }: SheetSnapshot) {
  const sheet = context.workbook.worksheets.getItem(name);
  const own = { sheet: name, table: undefined, ...asking(sheet.autoFilter) };
  return [
    own,
    ...tables.map((table) => ({
      sheet: name,
      table: table.name,
      ...asking(sheet.tables.getItem(table.name).autoFilter),
    })),
  ];
}

function asking(filter: Excel.AutoFilter) {
  filter.load("criteria,isDataFiltered");
  return { filter, range: filter.getRangeOrNullObject().load("address") };
}

export function clearFilters(context: Excel.RequestContext, filters: readonly LiftedFilter[]): void {
  for (const { sheet, table } of filters) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (table === undefined) worksheet.autoFilter.clearCriteria();
    else worksheet.tables.getItem(table).clearFilters();
  }
}

/** Puts filters back as well as Excel lets us, one at a time. What could not be put back comes out as a finding. */
export async function restoreFilters(
  context: Excel.RequestContext,
  filters: readonly LiftedFilter[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const filter of filters) {
    const name = filter.table ?? filter.sheet;
    try {
      restoreFilter(context, filter);
      await context.sync();
      findings.push({ code: "excel.filterRestored", severity: "hint", params: { name } });
    } catch {
      // The figures are right without the filter; the user only has to know.
      findings.push({ code: "excel.filterLost", severity: "warning", params: { name } });
    }
  }
  return findings;
}

function restoreFilter(context: Excel.RequestContext, { sheet, table, address, criteria }: LiftedFilter): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  criteria.forEach((one, column) => {
    if (!one?.filterOn) return;
    if (table !== undefined) worksheet.tables.getItem(table).columns.getItemAt(column).filter.apply(one);
    else if (address !== undefined) worksheet.autoFilter.apply(worksheet.getRange(address), column, one);
  });
}
