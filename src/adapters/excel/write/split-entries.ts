import { type Rect } from "../../../workbook/address";
import { jsonBytes } from "../session/json-bytes";
import { CHUNK_BYTES } from "../session/requests";
import { type Entry } from "./cell-entry";

/** Entries for one block of cells, with what they weigh. */
export type EntryBlock = {
  readonly rect: Rect;
  readonly entries: readonly (readonly Entry[])[];
  readonly bytes: number;
};

type Numbered = { readonly row: number; readonly cells: readonly Entry[] };
type Group = { readonly rows: Numbered[]; bytes: number };

/** Cuts entries into blocks that each fit in a request; rows and columns in which nothing is written are left out. */
export function splitEntries(
  entries: readonly (readonly Entry[])[],
  { top, left }: { readonly top: number; readonly left: number },
): EntryBlock[] {
  const rows = entries.map((cells, offset): Numbered => ({ row: top + offset, cells }));
  return groups(rows).flatMap((group) => toBlock(group, left) ?? []);
}

/** Adjacent rows in which something is written, up to what a request may weigh. */
function groups(rows: readonly Numbered[]): Group[] {
  const all: Group[] = [];
  let group: Group | undefined;
  for (const row of rows) {
    if (row.cells.every((entry) => entry === null)) {
      group = undefined;
      continue;
    }
    const bytes = jsonBytes(row.cells) + 1;
    if (!group || group.bytes + bytes > CHUNK_BYTES) all.push((group = { rows: [], bytes: 0 }));
    group.rows.push(row);
    group.bytes += bytes;
  }
  return all;
}

/** A block weighs what its rows do, and `null,` where a row ends early. */
function toBlock({ rows, bytes }: Group, left: number): EntryBlock | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  const filled = rows.flatMap(({ cells }) => [cells.findIndex(isWritten), cells.findLastIndex(isWritten)]);
  const [from, to] = filled.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const width = to - from + 1;
  const entries = rows.map(({ cells }) => padded(cells.slice(from, to + 1), width));
  const added = rows.reduce((sum, { cells }) => sum + Math.max(0, to + 1 - cells.length), 0);
  const rect = { top: first.row, left: left + from, bottom: last.row, right: left + to };
  return { rect, entries, bytes: bytes + 2 + 5 * added };
}

function isWritten(entry: Entry): boolean {
  return entry !== null;
}

/** Rows of a block may end early; Excel wants them all as long. */
function padded(cells: readonly Entry[], width: number): readonly Entry[] {
  return cells.length === width ? cells : [...cells, ...new Array<Entry>(width - cells.length).fill(null)];
}
