import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { type CellBlock } from "./cell-block";

/** Which number formats cells have while a write goes on: those of the workbook, then those that were written since. */
export class FormatsSoFar {
  private readonly written = new Map<string, CellBlock[]>();

  constructor(private readonly before: Snapshot) {}

  /** Remembers what a block has written. */
  add(block: CellBlock): void {
    const key = block.sheet.toLowerCase();
    this.written.set(key, [block, ...(this.written.get(key) ?? [])]);
  }

  of(sheet: string): (row: number, column: number) => string {
    const cells = findSheet(this.before, sheet)?.cells;
    const blocks = this.written.get(sheet.toLowerCase()) ?? [];
    return (row, column) => newest(blocks, row, column) ?? cells?.format(row, column) ?? "General";
  }
}

function newest(blocks: readonly CellBlock[], row: number, column: number): string | undefined {
  for (const { top, left, rows } of blocks) {
    const format = rows[row - top]?.[column - left]?.style?.numberFormat;
    if (format !== undefined) return format;
  }
  return undefined;
}
