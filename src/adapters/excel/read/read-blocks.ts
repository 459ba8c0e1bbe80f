import { formatRect } from "../../../workbook/address";
import { jsonBytes } from "../session/json-bytes";
import { letPageBreathe } from "../session/let-page-breathe";
import { CHUNK_BYTES } from "../session/requests";
import { type WorkControl } from "../session/work-control";
import { type LoadedCell } from "./cell-scalar";
import { cellCount, takeCells, type Block } from "./split-blocks";

/** Told of every cell that was read. */
export type CellSink = (sheet: string, at: { row: number; column: number }, cell: LoadedCell) => void;

/** What a chunk should weigh: later rows may hold longer texts than those that were measured. */
const GOAL_BYTES = 0.6 * CHUNK_BYTES;
/** However little cells weigh, no more of them at once. */
const MOST_CELLS = 40_000;

export type BlockReading = {
  readonly blocks: readonly Block[];
  readonly sink: CellSink;
  /** What a cell is thought to weigh before anything has been measured. */
  readonly cellBytes: number;
  readonly control: WorkControl;
};

/**
 * Reads blocks of cells, as many in one go as fit in a response. How many fit is measured on the way for each run of
 * columns, since formulas weigh ten times as much as numbers. The number of round trips depends on the amount alone.
 *
 * @throws the signal's reason when the user has stopped the work
 */
export async function readBlocks(context: Excel.RequestContext, reading: BlockReading): Promise<void> {
  const { blocks, sink, cellBytes, control } = reading;
  const total = cellsOf(blocks);
  const measured = new Map<string, number>();
  const weigh = (block: Block) => Math.max(measured.get(runOf(block)) ?? cellBytes, GOAL_BYTES / MOST_CELLS);
  let left: readonly Block[] = blocks;
  while (left.length > 0) {
    control.signal.throwIfAborted();
    const next = takeCells(left, { limit: GOAL_BYTES, weigh });
    const weights = await readChunk(context, next.taken, sink);
    next.taken.forEach((block, index) => measured.set(runOf(block), weights[index] ?? cellBytes));
    left = next.left;
    control.onProgress(1 - cellsOf(left) / total);
  }
}

/** Sheet and columns of a block. */
function runOf({ sheet, rect: { left, right } }: Block): string {
  return `${left}:${right} ${sheet}`;
}

function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + cellCount(block), 0);
}

/** @returns bytes of JSON for each cell of each block */
async function readChunk(context: Excel.RequestContext, blocks: readonly Block[], sink: CellSink): Promise<number[]> {
  const ranges = blocks.map(({ sheet, rect }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatRect(rect))
      .load({ values: true, formulas: true, numberFormat: true, valueTypes: true }),
  );
  await context.sync();
  const weights: number[] = [];
  for (const [index, { sheet, rect }] of blocks.entries()) {
    const range = ranges[index];
    if (!range) continue;
    weights.push(bytesPerCell(range));
    pourCells(range, { sheet, rect }, sink);
    range.untrack();
    await letPageBreathe();
  }
  return weights;
}

/** What each cell of a loaded range weighed on its way. */
export function bytesPerCell({ values, formulas, numberFormat, valueTypes }: Excel.Range): number {
  const cells = valueTypes.length * (valueTypes[0]?.length ?? 0);
  return jsonBytes([values, formulas, numberFormat, valueTypes]) / Math.max(1, cells);
}

/** Hands over the cells of a block that has been loaded. */
export function pourCells(range: Excel.Range, { sheet, rect }: Block, sink: CellSink): void {
  // The client declares cells as any: these are what Excel documents.
  const { values, formulas, numberFormat } = range as {
    values: unknown[][];
    formulas: unknown[][];
    numberFormat: string[][];
  };
  for (const [rowOffset, rowValues] of values.entries()) {
    for (const [offset, value] of rowValues.entries()) {
      const cell = {
        value,
        formula: formulas[rowOffset]?.[offset],
        type: range.valueTypes[rowOffset]?.[offset] ?? "Empty",
        format: numberFormat[rowOffset]?.[offset] ?? "General",
      };
      sink(sheet, { row: rect.top + rowOffset, column: rect.left + offset }, cell);
    }
  }
}
