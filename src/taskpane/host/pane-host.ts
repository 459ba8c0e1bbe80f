import { type Language } from "../../i18n/translator";
import { type CellRef } from "../../workbook/address";
import { type ChangeSet } from "../../workbook/change-set";
import { type DocumentFile } from "../engine/document-file";
import { type Finding } from "../../workbook/findings";
import { type Snapshot } from "../../workbook/snapshot";
import { type ColumnRef, type Receipt, type UndoReport } from "../../workbook/workbook";

/** A write that can still be taken back, as the list of earlier changes shows it. */
export type ReceiptSummary = {
  /** ISO date and time. */
  readonly writtenAt: string;
  readonly cellCount: number;
  readonly addedSheets: readonly string[];
  readonly receipt: Receipt;
};

/** How far a reading or a writing is, and how to stop it. */
export type TaskControl = {
  /** 0…1 */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
};

export type Writing = TaskControl & { readonly plannedOn: Snapshot };

/** A receipt, with what the spreadsheet itself had to say about the write. */
export type WrittenReceipt = Receipt & { readonly findings?: readonly Finding[] };

/** All that the pane knows of a spreadsheet. Excel and the browser page stand behind it. */
export interface PaneHost {
  readonly kind: "excel" | "browser";
  /** The spreadsheet's display language. */
  readonly language: Language;
  /** False for a workbook that may only be looked at. */
  readonly canWrite: boolean;
  /** The colours of the spreadsheet around the pane; absent: as the system has it. */
  readonly colours?: "light" | "dark";
  /** Today as a serial day: the reference date of a workbook that has none yet. */
  today(): number;
  /** What is where, with the first rows of each sheet. */
  scout(): Promise<Snapshot>;
  /** The scouting with these columns whole. */
  read(columns: readonly ColumnRef[], control: TaskControl): Promise<Snapshot>;
  /**
   * Writes everything, or takes back what it wrote. Stopped in Excel, it takes back what it wrote so far.
   *
   * @throws the signal's reason when it was stopped and everything is as it was
   * @throws {WorkbookError} `workbook.partlyWritten` has a `receipt` that takes back what stands
   */
  apply(changes: ChangeSet, writing: Writing): Promise<WrittenReceipt>;
  /** Takes a write back. Where it can be stopped, what was taken back already is put there again. */
  undo(receipt: Receipt, control?: TaskControl): Promise<UndoReport>;
  /** Writes that can be taken back, newest first. */
  receipts(): Promise<readonly ReceiptSummary[]>;
  /** Hands a file to the user; absent where the pane may not save files, as in Excel on a Mac. */
  save?(file: DocumentFile): Promise<void>;
  /** Selects the cell and brings it into view. */
  goTo(cell: CellRef): Promise<void>;
  selection(): Promise<CellRef | undefined>;
  /** @returns stops listening */
  onSelectionChange(listener: () => void): () => void;
  /** Tells of another language chosen around the pane; absent: the pane has the switch. @returns stops listening */
  onLanguage?(listener: (language: Language) => void): () => void;
  /** Tells of a change of the workbook that was made around the pane. @returns stops listening */
  onOutsideChange?(listener: () => void): () => void;
  /** Tells when the spreadsheet waits for the user to finish typing in a cell. @returns stops listening */
  onCellEditing(listener: (isEditing: boolean) => void): () => void;
}
