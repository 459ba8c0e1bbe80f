import { formatCellRef, type CellRef } from "../../workbook/address";
import { WorkbookError } from "../../workbook/errors";
import { type Receipt } from "../../workbook/workbook";

export type WhatStands = {
  /** Cells that hold something new; undefined when Excel does not even say that any more. */
  readonly cells: readonly CellRef[] | undefined;
  readonly sheets: readonly string[];
};

/** A write failed and so did taking it back: says what stands, and brings the receipt that can still undo it. */
export class PartlyWrittenError extends WorkbookError {
  constructor(
    readonly receipt: Receipt,
    readonly stands: WhatStands,
    options: ErrorOptions,
  ) {
    const [first] = stands.cells ?? [];
    const cell = first ? formatCellRef(first) : (stands.sheets[0] ?? "?");
    const details = { cell, cells: stands.cells?.length ?? -1, sheets: stands.sheets.join(", ") };
    super("workbook.partlyWritten", details, options);
  }
}
