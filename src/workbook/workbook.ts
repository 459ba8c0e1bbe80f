import { type CellRef } from "./address";
import { type ChangeSet } from "./change-set";
import { type Snapshot } from "./snapshot";

/** Whole columns of a sheet to read: zero-based, both ends included. */
export type ColumnRef = { readonly sheet: string; readonly firstColumn: number; readonly lastColumn: number };

/** What is needed to take a write back. Plain data: it can be kept in a file or in the workbook. */
export type Receipt = {
  readonly version: 1;
  readonly adapter: "xlsx" | "excel";
  /** ISO date and time, given by the caller. */
  readonly writtenAt: string;
  /** The change set that undoes the write cell by cell, with what we wrote to compare with. */
  readonly inverse: ChangeSet;
  readonly written: ChangeSet;
  /** Adapter's own: for .xlsx the original bytes of the touched parts (base64) and the output's hash. */
  readonly details: unknown;
};

export type UndoReport = {
  /** True when the workbook is as it was, byte for byte or cell for cell. */
  readonly complete: boolean;
  /** Cells changed by somebody since, and therefore left alone. */
  readonly refused: readonly CellRef[];
};

/** The only door between the jobs and a spreadsheet. Excel and .xlsx files stand behind it. */
export interface Workbook {
  /** What is where: sheets, used ranges, tables, names, protection, and the first 25 rows of each sheet. One round trip. */
  scout(): Promise<Snapshot>;
  /** The scouting with the asked columns read whole, in chunks; round trips do not grow with the rows. */
  read(columns: readonly ColumnRef[]): Promise<Snapshot>;
  /**
   * Applies every change, or takes back what was done and says so.
   * @returns the receipt that undoes it
   * @throws {WorkbookError} `workbook.changed` when a cell differs from the snapshot the changes were planned on;
   *   `workbook.partlyWritten` with what stands written and its undo, when taking back failed too
   */
  apply(changes: ChangeSet, plannedOn: Snapshot): Promise<Receipt>;
  /** Takes a write back; refuses cells that somebody changed since, and names them. */
  undo(receipt: Receipt): Promise<UndoReport>;
}
