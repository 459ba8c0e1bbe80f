import { type Rect } from "../../../workbook/address";

/** Cells of one sheet. */
export type Block = { readonly sheet: string; readonly rect: Rect };

/** How much may be taken, and what each cell of a block counts for. */
export type Room = { readonly limit: number; readonly weigh: (block: Block) => number };

/**
 * Takes as much as there is room for from the front of a list of blocks: whole blocks, then rows of the next one.
 *
 * @returns what is taken now (always something) and what is left for later
 */
export function takeCells(blocks: readonly Block[], { limit, weigh }: Room): { taken: Block[]; left: Block[] } {
  const taken: Block[] = [];
  let room = limit;
  for (const [index, block] of blocks.entries()) {
    const weight = weigh(block);
    if (cellCount(block) * weight <= room) {
      taken.push(block);
      room -= cellCount(block) * weight;
      continue;
    }
    const rest = blocks.slice(index + 1);
    const [first, remainder] = splitRows(block, Math.floor(room / weight / width(block)));
    if (first) return { taken: [...taken, first], left: [...remainder, ...rest] };
    if (taken.length > 0) return { taken, left: blocks.slice(index) };
    const [columns, others] = splitColumns(block, Math.floor(limit / weight));
    return { taken: [columns], left: [...others, ...rest] };
  }
  return { taken, left: [] };
}

export function cellCount(block: Block): number {
  return width(block) * (block.rect.bottom - block.rect.top + 1);
}

function width({ rect }: Block): number {
  return rect.right - rect.left + 1;
}

function splitRows({ sheet, rect }: Block, rows: number): [Block | undefined, Block[]] {
  if (rows < 1) return [undefined, []];
  const last = rect.top + rows - 1;
  return [{ sheet, rect: { ...rect, bottom: last } }, [{ sheet, rect: { ...rect, top: last + 1 } }]];
}

/** A single row that is wider than the limit: some columns of that row first. */
function splitColumns({ sheet, rect }: Block, limit: number): [Block, Block[]] {
  const row = { ...rect, bottom: rect.top };
  const last = rect.left + Math.max(1, limit) - 1;
  const others: Block[] = [{ sheet, rect: { ...row, left: last + 1 } }];
  if (rect.bottom > rect.top) others.push({ sheet, rect: { ...rect, top: rect.top + 1 } });
  return [{ sheet, rect: { ...row, right: last } }, others];
}
