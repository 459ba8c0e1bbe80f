import { formatRect } from "../../../workbook/address";
import { jsonBytes } from "../session/json-bytes";
import { letPageBreathe } from "../session/let-page-breathe";
import { CHUNK_BYTES } from "../session/requests";
import { type WorkControl } from "../session/work-control";
import { type LoadedCell } from "./cell-scalar";
import { cellCount, takeCells, type Block } from "./split-blocks";

/** Told of every cell that was read. */
export type CellSink = (sheet: string, at: { row: number; column: number }, cell: LoadedCell) => void;

const LEAST_CELLS = 200;
const MOST_CELLS = 40_000;

export type BlockReading = {
  readonly blocks: readonly Block[];
  readonly sink: CellSink;
  /** What a cell is thought to weigh before anything has been measured. */
  readonly cellBytes: number;
  readonly control: WorkControl;
};

/**
 * Reads blocks of cells, as many in one go as fit in a response; how many fit is measured on the way. The number of
 * round trips depends on the amount alone.
 *
 * @throws the signal's reason when the user has stopped the work
 */
export async function readBlocks(
  context: Excel.RequestContext,
  { blocks, sink, cellBytes, control }: BlockReading,
): Promise<void> {
  const total = cellsOf(blocks);
  let left = [...blocks];
  let limit = cellsThatFit(cellBytes);
  while (left.length > 0) {
    const next = takeCells(left, limit);
    control.signal.throwIfAborted();
    const bytes = await readChunk(context, next.taken, sink);
    const cells = cellsOf(next.taken);
    limit = cellsThatFit(bytes / cells);
    left = next.left;
    control.onProgress(1 - cellsOf(left) / total);
  }
}

function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + cellCount(block), 0);
}

/** Later rows may hold longer texts: well below what such cells would allow. */
function cellsThatFit(cellBytes: number): number {
  const cells = (0.6 * CHUNK_BYTES) / cellBytes;
  return Math.floor(Math.min(MOST_CELLS, Math.max(LEAST_CELLS, cells)));
}

/** @returns bytes of JSON that came back */
async function readChunk(context: Excel.RequestContext, blocks: readonly Block[], sink: CellSink): Promise<number> {
  const ranges = blocks.map(({ sheet, rect }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatRect(rect))
      .load({ values: true, formulas: true, numberFormat: true, valueTypes: true }),
  );
  await context.sync();
  let bytes = 0;
  for (const [index, { sheet, rect }] of blocks.entries()) {
    const range = ranges[index];
    if (!range) continue;
    bytes += cellBytesOf(range);
    pourCells(range, { sheet, rect }, sink);
    range.untrack();
    await letPageBreathe();
  }
  return bytes;
}

/** What a loaded range weighed on its way. */
export function cellBytesOf({ values, formulas, numberFormat, valueTypes }: Excel.Range): number {
  return jsonBytes([values, formulas, numberFormat, valueTypes]);
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
