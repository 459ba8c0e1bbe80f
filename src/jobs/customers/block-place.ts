import { isBlank, type Scalar } from "../../workbook/cells";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** Where the rows of a block of ours outside any table stand. */
export type BlockPlace = {
  readonly sheet: string;
  readonly left: number;
  /** The sheet row of a row of the block; both zero-based. */
  readonly row: (offset: number) => number;
};

type BlockInput = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** What the first cell of each row of the block holds; undefined for an empty row. */
  readonly labels: readonly (Scalar | undefined)[];
};

/** Finds the rows of a block by their labels, for rows may have been put in between; new blocks stand row by row. */
export function blockPlace(snapshot: Snapshot, { sheet, top, left, labels }: BlockInput): BlockPlace {
  const found = findSheet(snapshot, sheet);
  const rows = found && rowsOf(found, { top, left, labels });
  return { sheet, left, row: (offset) => rows?.[offset] ?? top + offset };
}

/** The row of each label, from the top down; undefined when they do not all stand there in this order. */
function rowsOf(sheet: SheetSnapshot, { top, left, labels }: Omit<BlockInput, "sheet">): number[] | undefined {
  const rows: number[] = [];
  let next = top;
  for (const label of labels) {
    const row = label === undefined ? next : nextFilled(sheet, { row: next, column: left });
    if (label !== undefined && sheet.cells.value(row, left) !== label) return undefined;
    rows.push(row);
    next = row + 1;
  }
  return rows;
}

function nextFilled({ cells, usedRange }: SheetSnapshot, { row, column }: { row: number; column: number }): number {
  const last = usedRange?.bottom ?? -1;
  let filled = row;
  while (filled < last && isBlank(cells.value(filled, column))) filled++;
  return filled;
}

/** The rows of a block with nothing for the rows that were put in between. */
export function asOnSheet<Row>(place: BlockPlace, rows: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const byRow = new Map(rows.map((row, offset) => [place.row(offset), row]));
  const [first, last] = [place.row(0), place.row(rows.length - 1)];
  return Array.from({ length: last - first + 1 }, (_, offset) => byRow.get(first + offset) ?? []);
}

/** The part of a block that begins so many rows below its top. */
export function below(place: BlockPlace, rows: number): BlockPlace {
  return { ...place, row: (offset) => place.row(rows + offset) };
}
