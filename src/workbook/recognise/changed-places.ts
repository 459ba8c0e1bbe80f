import { type CellRef, formatAddress, rectContains } from "../address";
import { isBlank } from "../cells";
import { type CellChange } from "../preview";
import { findSheet, type SheetSnapshot, type Snapshot } from "../snapshot";
import { headingRow } from "./heading-row";
import { type Recognition } from "./recognition";

/** Changed cells that are told together: those of a column of a table, or those of a row that stand in none. */
export type ChangedPlace = {
  readonly sheet: string;
  /** Zero-based; the first one where they are cells of a row. */
  readonly column: number;
  /** Where the heading stands; undefined for cells of a row. */
  readonly headerRow: number | undefined;
  /** The heading as it will stand there, or what stands before the cells in their row; undefined when nothing does. */
  readonly heading: string | undefined;
  /** Which cells, when they are not a column's: `B6`, `F3:I3`. */
  readonly cells: string | undefined;
  readonly changes: readonly CellChange[];
};

export type Around = { readonly projected: Snapshot; readonly recognition: Recognition };

/**
 * Changes by sheet and column, in the order in which they are written; where tables stand below each other, each column of
 * each table by itself. Cells outside a table (a setting, totals above it, weeks beside it) are taken by row.
 */
export function changedPlaces(cells: readonly CellChange[], around: Around): ChangedPlace[] {
  const groups = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const heading = headingOver(cell, around);
    const key = heading ? `${cell.column} under ${heading.row} ${cell.sheet}` : `row ${cell.row} ${cell.sheet}`;
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].map((changes) => placeOf(changes, around));
}

function placeOf(changes: readonly CellChange[], around: Around): ChangedPlace {
  const [first = { sheet: "", column: 0, row: 0 }] = changes;
  const { sheet, column } = first;
  const heading = headingOver(first, around);
  return {
    sheet,
    column: heading ? column : Math.min(...changes.map((each) => each.column)),
    headerRow: heading?.row,
    heading: heading ? heading.text : labelBefore(findSheet(around.projected, sheet), first),
    cells: heading ? undefined : addressOf(changes),
    changes,
  };
}

type Heading = { readonly row: number; readonly text: string };

/** The heading in words over a cell; a row of numbers or dates is none. */
function headingOver(cell: CellRef, around: Around): Heading | undefined {
  const row = headingRow(cell, around);
  if (row === undefined || row > cell.row) return undefined;
  const text = textAt(findSheet(around.projected, cell.sheet), { row, column: cell.column });
  return text === undefined ? undefined : { row, text };
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

function textAt(
  sheet: SheetSnapshot | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): string | undefined {
  const text = sheet?.cells.value(row, column);
  return typeof text === "string" && !isBlank(text) ? text : undefined;
}
