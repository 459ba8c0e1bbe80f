import { type CellInput, type Change, type ChangeSet } from "../../workbook/change-set";
import { Grid } from "../../workbook/grid";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type ReadColumn } from "./read-orders";

/**
 * Turns amounts, dates or hours that are stored as text into real ones, so that formulas see them: exactly those cells,
 * in the number format that the column's real ones have.
 *
 * @param format for a column without a real number
 */
export function repairChanges(
  snapshot: Snapshot,
  { column, format }: { column: ReadColumn; format: string },
): ChangeSet {
  const { span, reading, differs } = column;
  const [first] = differs.repairable;
  const last = differs.repairable.at(-1);
  if (first === undefined || last === undefined) return [];
  const numberFormat = formatInUse(snapshot, column) ?? format;
  const rows: [CellInput | undefined][] = Array.from({ length: last - first + 1 }, () => [undefined]);
  for (const row of differs.repairable) {
    rows[row - first] = [{ value: reading.values[row - span.firstRow] ?? null, style: { numberFormat } }];
  }
  const change: Change = { kind: "setCells", sheet: span.sheet, top: first, left: span.column, rows };
  return [change];
}

/** Only what was typed may be repaired; a formula that gives text is somebody's own choice. */
export function typedOnly(snapshot: Snapshot, column: ReadColumn): ReadColumn {
  const { span, differs } = column;
  const cells = findSheet(snapshot, span.sheet)?.cells;
  const repairable = differs.repairable.filter((row) => cells?.formula(row, span.column) === undefined);
  return { ...column, differs: { ...differs, repairable } };
}

/** The format of the first cell that holds a number as it should be. */
function formatInUse(snapshot: Snapshot, { span, reading, differs }: ReadColumn): string | undefined {
  const cells = findSheet(snapshot, span.sheet)?.cells ?? new Grid(new Map());
  const wrong = new Set(differs.repairable);
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    if (reading.values[row - span.firstRow] === null || wrong.has(row)) continue;
    return cells.format(row, span.column);
  }
  return undefined;
}
