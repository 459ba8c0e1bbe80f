import { isBlank, type Scalar } from "../cells";
import { type GridColumn } from "../grid";
import { type SheetMatch } from "./recognition";
import { type Region } from "./regions";
import { secondBlockRow } from "./second-block";

/** Rows that a scouting reads of every sheet. */
const SCOUTED_ROWS = 25;
const TOTAL =
  /^(?:gem\.|(?:(?:eind|sub|generaal|algemeen|grand|sub-)\s*)?(?:totaal|totalen|total|totals|som|sum|gemiddelde?|average|saldo)\b)/i;
const SUM_FORMULA = /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE)\(/i;

export type DataRows = Pick<SheetMatch, "firstRow" | "lastRow" | "totalsRow" | "nothingBelow">;

/**
 * Where the data begins and ends: a table knows; in a range it ends above the totals, the notes and any other list under it.
 * Of a sheet that has only been scouted the end is the used range's, until it is read whole.
 */
export function dataRows(region: Region, columns: readonly number[]): DataRows {
  const firstRow = region.headerRow + 1;
  const usedBottom = region.sheet.usedRange?.bottom ?? region.bottom;
  if (region.table) {
    const { range, hasTotalsRow } = region.table;
    const totals = hasTotalsRow ? { totalsRow: range.bottom } : {};
    return { firstRow, lastRow: lastFilled(region, columns), ...totals, nothingBelow: usedBottom <= range.bottom };
  }
  if (isOnlyScouted(region)) return { firstRow, lastRow: region.bottom, nothingBelow: true };
  const { lastRow, totalsRow } = endOfRange(region);
  return { firstRow, lastRow, ...(totalsRow === undefined ? {} : { totalsRow }), nothingBelow: usedBottom <= lastRow };
}

/** A new table has one empty row: that is no data yet. */
function lastFilled(region: Region, columns: readonly number[]): number {
  const { headerRow, bottom, sheet } = region;
  const isEmpty = bottom === headerRow + 1 && columns.every((column) => isBlank(sheet.cells.value(bottom, column)));
  return isEmpty ? headerRow : bottom;
}

function isOnlyScouted(region: Region): boolean {
  const read = Math.max(
    0,
    ...[...region.headings.keys()].map((column) => region.sheet.cells.column(column)?.values.length ?? 0),
  );
  return region.bottom >= SCOUTED_ROWS && read <= SCOUTED_ROWS;
}

/** From the bottom up: notes fill one cell, totals say so, and what is left is data. */
function endOfRange(region: Region): { lastRow: number; totalsRow?: number } {
  const cells = [...region.headings.keys()].flatMap((column) => region.sheet.cells.column(column) ?? []);
  const needed = Math.min(2, cells.length);
  let totalsRow: number | undefined;
  const filled = Math.max(...cells.map(({ values }) => values.length - 1), region.headerRow);
  const bottom = Math.min(region.bottom, filled, (secondBlockRow(region) ?? Infinity) - 1);
  for (let row = bottom; row > region.headerRow; row--) {
    if (isTotals(row, cells)) totalsRow = row;
    else if (countFilled(row, cells, needed) >= needed)
      return totalsRow === undefined ? { lastRow: row } : { lastRow: row, totalsRow };
  }
  return { lastRow: region.headerRow };
}

/** The word stands in it and at least half of the columns are empty, or it adds up columns while it names nothing. */
function isTotals(row: number, cells: readonly GridColumn[]): boolean {
  const values = cells.map((column) => column.values[row] ?? null);
  const filled = values.filter((value) => !isBlank(value)).length;
  if (filled * 2 > cells.length + 1) return false;
  if (values.some(isTotalLabel)) return true;
  const sums = cells.filter((column) => SUM_FORMULA.test(column.formulas.get(row) ?? "")).length;
  return sums > 0 && sums === filled;
}

/** Does the text begin with a word for a total or an average? */
export function isTotalLabel(value: Scalar): boolean {
  return typeof value === "string" && value.length < 60 && TOTAL.test(value.trim());
}

function countFilled(row: number, cells: readonly GridColumn[], enough: number): number {
  let filled = 0;
  for (const column of cells) if (!isBlank(column.values[row] ?? null) && ++filled >= enough) break;
  return filled;
}
