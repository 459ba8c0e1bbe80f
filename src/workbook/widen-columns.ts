import { type CellAddress, rectContains } from "./address";
import { type ChangeSet, type SetCells, type WidenColumn } from "./change-set";
import { type GridColumn } from "./grid";
import { shownWidth } from "./shown/shown-width";
import { findSheet, type SheetSnapshot, type Snapshot } from "./snapshot";

/** The workbook as it is, and as the changes will leave it. */
export type Written = { readonly before: Snapshot; readonly after: Snapshot };

/**
 * The widths that columns of existing sheets need for the numbers and dates that are written in them, and for the sum of
 * such a column where it has one: text runs on into the next cell, a number that does not fit becomes `###`.
 */
export function widenings(changes: ChangeSet, { before, after }: Written): WidenColumn[] {
  const needs = new Map<string, WidenColumn>();
  for (const change of changes) {
    if (change.kind !== "setCells") continue;
    const [former, sheet] = [findSheet(before, change.sheet), findSheet(after, change.sheet)];
    if (!former || !sheet) continue;
    for (const [column, rows] of numberRows(change, { former, sheet })) {
      const width = neededWidth(sheet.cells.column(column), rows);
      const key = `${column} ${sheet.name.toLowerCase()}`;
      if (width > (needs.get(key)?.width ?? 0))
        needs.set(key, { kind: "widenColumn", sheet: sheet.name, column, width });
    }
  }
  return [...needs.values()];
}

type Sheets = { readonly former: SheetSnapshot; readonly sheet: SheetSnapshot };

/** By column the rows that are given another number; a merged block has more room than its column. */
function numberRows({ top, left, rows }: SetCells, { former, sheet }: Sheets): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  rows.forEach((inputs, rowOffset) => {
    inputs.forEach((input, offset) => {
      if (typeof input?.value !== "number") return;
      const at = { row: top + rowOffset, column: left + offset };
      if (holds(former, at, sheet) || sheet.merges.some((merge) => rectContains(merge, at))) return;
      const known = found.get(at.column) ?? new Set<number>();
      found.set(at.column, known.add(at.row));
    });
  });
  return found;
}

/** The cell holds that number already. */
function holds(former: SheetSnapshot, { row, column }: CellAddress, { cells }: SheetSnapshot): boolean {
  return former.cells.value(row, column) === cells.value(row, column);
}

function neededWidth(column: GridColumn | undefined, rows: ReadonlySet<number>): number {
  if (!column) return 0;
  const extremes = new Map<string | undefined, { least: number; most: number }>();
  for (const row of rows) {
    const value = column.values[row];
    if (typeof value !== "number") continue;
    const format = column.formats.get(row);
    const known = extremes.get(format);
    extremes.set(format, {
      least: Math.min(known?.least ?? value, value),
      most: Math.max(known?.most ?? value, value),
    });
  }
  const widths = [...extremes].flatMap(([format, { least, most }]) => [
    shownWidth(least, format),
    shownWidth(most, format),
  ]);
  return Math.max(0, ...widths, ...sumWidths(column, rows));
}

/** The user's own sum of the column becomes larger, and its cell is seldom wider than the amounts above it. */
function sumWidths({ values, formulas, formats }: GridColumn, rows: ReadonlySet<number>): number[] {
  const sums = [...formulas].filter(([row, formula]) => !rows.has(row) && /^(?:SUM|SUBTOTAL)\(/i.test(formula));
  if (sums.length === 0) return [];
  let total = 0;
  values.forEach((value, row) => {
    if (typeof value === "number" && !formulas.has(row)) total += value;
  });
  return sums.map(([row]) => shownWidth(total, formats.get(row)));
}
