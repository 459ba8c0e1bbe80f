import { isBlank } from "../../workbook/cells";
import { type ChangeSet } from "../../workbook/change-set";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { headingRow } from "../../workbook/recognise/heading-row";
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
    const key = `${cell.column} ${headingRow(cell, input)} ${cell.sheet}`;
    const known = columns.get(key);
    if (known) known.push(cell);
    else columns.set(key, [cell]);
  }
  return { addedSheets, columns: [...columns.values()].map((column) => columnChange(column, input)) };
}

function columnChange(cells: readonly CellChange[], input: ReportInput): ColumnChange {
  const [first = { sheet: "", column: 0, row: 0 }] = cells;
  const { sheet, column } = first;
  const after = findSheet(input.projected, sheet);
  const headerRow = headingRow(first, input);
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

function headingText(
  sheet: SheetSnapshot | undefined,
  { row, column }: { row: number; column: number },
): string | undefined {
  const heading = sheet?.cells.value(row, column);
  return typeof heading === "string" && !isBlank(heading) ? heading : undefined;
}
