import { type CellRef, formatAddress, rectContains } from "../../workbook/address";
import { isBlank } from "../../workbook/cells";
import { type ChangeSet } from "../../workbook/change-set";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { headingRow } from "../../workbook/recognise/heading-row";
import { type Recognition } from "../../workbook/recognise/recognition";
import { REGISTER_TABLE } from "../../workbook/register";
import { findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** What happens in one column of a table, or in cells of a row that stand in none: numbers of cells, and the first of them. */
export type ColumnChange = {
  readonly sheet: string;
  /** Zero-based; the first one where they are cells of a row. */
  readonly column: number;
  /** The heading as it will stand there, or what stands before the cells in their row; undefined when nothing does. */
  readonly heading: string | undefined;
  /** Which cells, when they are not a column's: `B6`, `F3:I3`. */
  readonly cells: string | undefined;
  readonly filled: number;
  readonly overwritten: number;
  readonly emptied: number;
  readonly examples: readonly (CellChange & { readonly format: string | undefined })[];
};

export type ChangeReport = {
  readonly columns: readonly ColumnChange[];
  readonly addedSheets: readonly string[];
  /** Something changes in our own register, which is not listed. */
  readonly isRemembered: boolean;
};

const EXAMPLES = 2;

export type ReportInput = {
  readonly snapshot: Snapshot;
  readonly projected: Snapshot;
  readonly changes: ChangeSet;
  readonly recognition: Recognition;
};

/**
 * The changes of a plan by sheet and column, in the order in which they are written; where tables stand below each other,
 * each column of each table by itself. Cells outside a table (a setting, totals above it, weeks beside it) are told by
 * row. Our own register is left out: it is administration, and says nothing of anybody's figures.
 */
export function reportChanges(input: ReportInput): ChangeReport {
  const { cells, addedSheets } = previewChanges(input.snapshot, input.changes);
  const groups = new Map<string, CellChange[]>();
  const told = cells.filter((cell) => !isOfRegister(cell, input));
  for (const cell of told) {
    const heading = headingOver(cell, input);
    const key = heading ? `${cell.column} under ${heading.row} ${cell.sheet}` : `row ${cell.row} ${cell.sheet}`;
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  const columns = [...groups.values()].map((group) => changeOf(group, input));
  return { addedSheets, columns, isRemembered: told.length < cells.length };
}

function isOfRegister({ sheet, row, column }: CellRef, { projected }: ReportInput): boolean {
  const register = findTable(projected, REGISTER_TABLE);
  return register?.sheet.name === sheet && rectContains(register.table.range, { row, column });
}

type Heading = { readonly row: number; readonly text: string };

/** The heading in words over a cell; a row of numbers or dates is none. */
function headingOver(cell: CellRef, input: ReportInput): Heading | undefined {
  const row = headingRow(cell, input);
  if (row === undefined || row > cell.row) return undefined;
  const text = textAt(findSheet(input.projected, cell.sheet), { row, column: cell.column });
  return text === undefined ? undefined : { row, text };
}

function changeOf(cells: readonly CellChange[], input: ReportInput): ColumnChange {
  const [first = { sheet: "", column: 0, row: 0 }] = cells;
  const { sheet, column } = first;
  const after = findSheet(input.projected, sheet);
  const heading = headingOver(first, input);
  const data = cells.filter(({ row }) => row !== heading?.row);
  const emptied = data.filter(({ after: value, formulaAfter }) => isBlank(value) && formulaAfter === undefined);
  const overwritten = data.filter((cell) => hadContent(cell) && !emptied.includes(cell));
  return {
    sheet,
    column,
    heading: heading ? heading.text : labelBefore(after, first),
    cells: heading ? undefined : addressOf(cells),
    filled: data.length - emptied.length - overwritten.length,
    overwritten: overwritten.length,
    emptied: emptied.length,
    examples: examplesOf(data).map((cell) => ({ ...cell, format: after?.cells.format(cell.row, cell.column) })),
  };
}

/** What the row calls its cells: the text nearest before them, unless that is of a table beside them. */
function labelBefore(sheet: SheetSnapshot | undefined, { row, column }: CellRef): string | undefined {
  const isOfTable = (place: number) => sheet?.tables.some(({ range }) => rectContains(range, { row, column: place }));
  const before = Array.from({ length: column }, (_, index) => column - 1 - index).filter((each) => !isOfTable(each));
  return before.map((each) => textAt(sheet, { row, column: each })).find((text) => text !== undefined);
}

function addressOf(cells: readonly CellRef[]): string {
  const columns = cells.map(({ column }) => column);
  const row = cells[0]?.row ?? 0;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const first = formatAddress({ row, column: left });
  return left === right ? first : `${first}:${formatAddress({ row, column: right })}`;
}

function hadContent({ before, formulaBefore }: CellChange): boolean {
  return !isBlank(before) || formulaBefore !== undefined;
}

/** Cells that will show something say more than formulas that stay blank. */
function examplesOf(cells: readonly CellChange[]): readonly CellChange[] {
  const telling = cells.filter(({ after }) => !isBlank(after));
  return (telling.length > 0 ? telling : cells).slice(0, EXAMPLES);
}

function textAt(
  sheet: SheetSnapshot | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): string | undefined {
  const text = sheet?.cells.value(row, column);
  return typeof text === "string" && !isBlank(text) ? text : undefined;
}
