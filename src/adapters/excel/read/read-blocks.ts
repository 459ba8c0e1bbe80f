import { formatRect } from "../../../workbook/address";
import { jsonBytes } from "../session/json-bytes";
import { CHUNK_BYTES } from "../session/requests";
import { type LoadedCell } from "./cell-scalar";
import { cellCount, takeCells, type Block } from "./split-blocks";

/** Told of every cell that was read. */
export type CellSink = (sheet: string, at: { row: number; column: number }, cell: LoadedCell) => void;

/** Before anything has been measured a cell is thought to weigh this much: value, formula, number format and type. */
const FIRST_GUESS_BYTES = 160;
const LEAST_CELLS = 200;
const MOST_CELLS = 40_000;

/**
 * Reads blocks of cells, as many in one go as fit in a response; how many fit is measured on the way. The number of
 * round trips depends on the amount alone.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  sink: CellSink,
): Promise<void> {
  let left = [...blocks];
  let limit = CHUNK_BYTES / FIRST_GUESS_BYTES;
  while (left.length > 0) {
    const next = takeCells(left, limit);
    const bytes = await readChunk(context, next.taken, sink);
    const cells = next.taken.reduce((sum, block) => sum + cellCount(block), 0);
    // Later rows may hold longer texts: stay well below what the last ones would allow.
    limit = clamp((0.75 * CHUNK_BYTES) / (bytes / cells));
    left = next.left;
  }
}

function clamp(cells: number): number {
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
    bytes += jsonBytes([range.values, range.formulas, range.numberFormat, range.valueTypes]);
    pour(range, { sheet, rect }, sink);
    range.untrack();
  }
  return bytes;
}

function pour(range: Excel.Range, { sheet, rect }: Block, sink: CellSink): void {
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
