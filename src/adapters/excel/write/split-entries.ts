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

/** Cuts entries into blocks that each fit in a request; rows and columns in which nothing is written are left out. */
export function splitEntries(
  entries: readonly (readonly Entry[])[],
  { top, left }: { readonly top: number; readonly left: number },
): EntryBlock[] {
  const rows = entries.map((cells, offset): Numbered => ({ row: top + offset, cells }));
  return groups(rows).flatMap((group) => toBlock(group, left) ?? []);
}

/** Adjacent rows in which something is written, up to what a request may weigh. */
function groups(rows: readonly Numbered[]): Numbered[][] {
  const all: Numbered[][] = [];
  let bytes = 0;
  let isInGroup = false;
  for (const row of rows) {
    if (row.cells.every((entry) => entry === null)) {
      isInGroup = false;
      continue;
    }
    const weight = jsonBytes(row.cells) + 1;
    if (!isInGroup || bytes + weight > CHUNK_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(row);
    bytes += weight;
    isInGroup = true;
  }
  return all;
}

function toBlock(group: readonly Numbered[], left: number): EntryBlock | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return undefined;
  const filled = group.flatMap(({ cells }) => [cells.findIndex(isWritten), cells.findLastIndex(isWritten)]);
  const [from, to] = filled.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const entries = group.map(({ cells }) => padded(cells.slice(from, to + 1), to - from + 1));
  const rect = { top: first.row, left: left + from, bottom: last.row, right: left + to };
  return { rect, entries, bytes: jsonBytes(entries) };
}

function isWritten(entry: Entry): boolean {
  return entry !== null;
}

/** Rows of a block may end early; Excel wants them all as long. */
function padded(cells: readonly Entry[], width: number): readonly Entry[] {
  return cells.length === width ? cells : [...cells, ...new Array<Entry>(width - cells.length).fill(null)];
}
