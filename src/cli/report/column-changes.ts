import { type CellRef } from "../../workbook/address";
import { isBlank } from "../../workbook/cells";
import { type ChangeSet } from "../../workbook/change-set";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { type Recognition } from "../../workbook/recognise/recognition";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** What happens in one column of a sheet that exists: numbers of cells, and the first few of them. */
export type ColumnChange = {
  readonly sheet: string;
  /** Zero-based. */
  readonly column: number;
  /** The heading as it will stand there; undefined when the column has none. */
  readonly heading: string | undefined;
  readonly filled: number;
  readonly overwritten: number;
  readonly emptied: number;
  readonly examples: readonly (CellChange & { readonly format: string | undefined })[];
};

export type ChangeReport = { readonly columns: readonly ColumnChange[]; readonly addedSheets: readonly string[] };

const EXAMPLES = 2;

export type ReportInput = {
  readonly snapshot: Snapshot;
  readonly projected: Snapshot;
  readonly changes: ChangeSet;
  readonly recognition: Recognition;
};

/**
 * The changes of a plan by sheet and column, in the order in which they are written; where tables stand below each other,
 * each column of each table by itself.
 */
export function reportChanges(input: ReportInput): ChangeReport {
  const { cells, addedSheets } = previewChanges(input.snapshot, input.changes);
  const columns = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${headerRowAt(input, cell)} ${cell.sheet}`;
    const known = columns.get(key);
    if (known) known.push(cell);
    else columns.set(key, [cell]);
  }
  return { addedSheets, columns: [...columns.values()].map((column) => columnChange(column, input)) };
}

function columnChange(cells: readonly CellChange[], input: ReportInput): ColumnChange {
  const [{ sheet, column, row } = { sheet: "", column: 0, row: 0 }] = cells;
  const after = findSheet(input.projected, sheet);
  const headerRow = headerRowAt(input, { sheet, column, row });
  const data = cells.filter(({ row }) => row !== headerRow);
  const emptied = data.filter(({ after: value, formulaAfter }) => isBlank(value) && formulaAfter === undefined);
  const overwritten = data.filter((cell) => hadContent(cell) && !emptied.includes(cell));
  return {
    sheet,
    column,
    heading: headerRow === undefined ? undefined : headingText(after, { row: headerRow, column }),
    filled: data.length - emptied.length - overwritten.length,
    overwritten: overwritten.length,
    emptied: emptied.length,
    examples: examplesOf(data).map((cell) => ({ ...cell, format: after?.cells.format(cell.row, cell.column) })),
  };
}

function hadContent({ before, formulaBefore }: CellChange): boolean {
  return !isBlank(before) || formulaBefore !== undefined;
}

/** Cells that will show something say more than formulas that stay blank. */
function examplesOf(cells: readonly CellChange[]): readonly CellChange[] {
  const telling = cells.filter(({ after }) => !isBlank(after));
  return (telling.length > 0 ? telling : cells).slice(0, EXAMPLES);
}

/** The row of the heading over a cell: that of its own table, else of the recognised sheet; none above a table. */
function headerRowAt(
  { projected, recognition }: ReportInput,
  { sheet: name, row, column }: CellRef,
): number | undefined {
  const sheet = findSheet(projected, name);
  const over = sheet?.tables.filter(({ range }) => column >= range.left && column <= range.right) ?? [];
  if (over.length === 0) return recognition.sheets.find((match) => match.sheet === sheet?.name)?.headerRow;
  const tops = over.map(({ range }) => range.top).filter((top) => top <= row);
  return tops.length === 0 ? undefined : Math.max(...tops);
}

function headingText(
  sheet: SheetSnapshot | undefined,
  { row, column }: { row: number; column: number },
): string | undefined {
  const heading = sheet?.cells.value(row, column);
  return typeof heading === "string" && !isBlank(heading) ? heading : undefined;
}
