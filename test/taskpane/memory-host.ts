import { type Language } from "../../src/i18n";
import { type DocumentFile } from "../../src/taskpane/engine/document-file";
import { type PaneHost, type ReceiptSummary, type Writing } from "../../src/taskpane/host/pane-host";
import { summariseReceipt } from "../../src/taskpane/host/receipt-summary";
import { type CellRef } from "../../src/workbook/address";
import { type ChangeSet } from "../../src/workbook/change-set";
import { GridBuilder } from "../../src/workbook/grid";
import { invert } from "../../src/workbook/invert";
import { project } from "../../src/workbook/project";
import { type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { type ColumnRef, type Receipt } from "../../src/workbook/workbook";

const SCOUTED_ROWS = 25;
/** 31 December 2025. */
export const END_OF_2025 = 46_022;

export type MemoryHostOptions = { readonly language?: Language; readonly canWrite?: boolean };

/** A spreadsheet in memory: a workbook as plain data that can be read, written, undone and selected in. */
export class MemoryHost implements PaneHost {
  readonly kind = "browser";
  readonly language: Language;
  readonly canWrite: boolean;
  readonly visited: CellRef[] = [];
  readonly savedFiles: string[] = [];
  /** Set to make the next call fail, or wait, as a real spreadsheet may. */
  nextScout: (() => Promise<void>) | undefined;
  nextApply: (() => Promise<void>) | undefined;
  /** False for a spreadsheet that writes at one go: it cannot be stopped any more. */
  canStop = true;
  private selected: CellRef | undefined;
  private readonly written: ReceiptSummary[] = [];
  private readonly selectionListeners = new Set<() => void>();
  private readonly editingListeners = new Set<(isEditing: boolean) => void>();

  constructor(
    public workbook: Snapshot,
    { language = "nl", canWrite = true }: MemoryHostOptions = {},
  ) {
    this.language = language;
    this.canWrite = canWrite;
  }

  today(): number {
    return END_OF_2025;
  }

  async scout(): Promise<Snapshot> {
    const before = this.nextScout;
    this.nextScout = undefined;
    await before?.();
    return {
      ...this.workbook,
      sheets: this.workbook.sheets.map((sheet) => partly(sheet, { rows: SCOUTED_ROWS, whole: [] })),
    };
  }

  async read(columns: readonly ColumnRef[]): Promise<Snapshot> {
    const wholeOf = ({ name }: SheetSnapshot) => columns.filter(({ sheet }) => sheet === name);
    return {
      ...this.workbook,
      sheets: this.workbook.sheets.map((sheet) => partly(sheet, { rows: SCOUTED_ROWS, whole: wholeOf(sheet) })),
    };
  }

  async apply(changes: ChangeSet, { signal }: Pick<Writing, "signal">): Promise<Receipt> {
    const before = this.nextApply;
    this.nextApply = undefined;
    await before?.();
    if (this.canStop) signal.throwIfAborted();
    const writtenAt = `2025-12-31T12:00:${String(this.written.length).padStart(2, "0")}.000Z`;
    const receipt: Receipt = {
      version: 1,
      adapter: "excel",
      writtenAt,
      inverse: invert(changes, this.workbook),
      written: changes,
      details: null,
    };
    this.workbook = project(this.workbook, changes);
    this.written.unshift(summariseReceipt(receipt));
    return receipt;
  }

  async undo(receipt: Receipt) {
    this.workbook = project(this.workbook, receipt.inverse);
    this.written.splice(
      this.written.findIndex((summary) => summary.receipt === receipt),
      1,
    );
    return { complete: true, refused: [] };
  }

  async receipts(): Promise<readonly ReceiptSummary[]> {
    return [...this.written];
  }

  async save({ name }: DocumentFile): Promise<void> {
    this.savedFiles.push(name);
  }

  async goTo(cell: CellRef): Promise<void> {
    this.visited.push(cell);
    this.select(cell);
  }

  async selection(): Promise<CellRef | undefined> {
    return this.selected;
  }

  onSelectionChange(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onCellEditing(listener: (isEditing: boolean) => void): () => void {
    this.editingListeners.add(listener);
    return () => this.editingListeners.delete(listener);
  }

  select(cell: CellRef): void {
    this.selected = cell;
    for (const listener of this.selectionListeners) listener();
  }

  editCell(isEditing: boolean): void {
    for (const listener of this.editingListeners) listener(isEditing);
  }
}

type Part = { readonly rows: number; readonly whole: readonly ColumnRef[] };

/** The first rows of a sheet, and the asked columns whole: what an adapter would have read. */
function partly(sheet: SheetSnapshot, { rows, whole }: Part): SheetSnapshot {
  const cells = new GridBuilder();
  const used = sheet.usedRange;
  if (!used) return sheet;
  for (let column = used.left; column <= used.right; column++) {
    const isWhole = whole.some(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
    const last = isWhole ? used.bottom : Math.min(used.bottom, rows - 1);
    for (let row = used.top; row <= last; row++) {
      cells.set(row, column, sheet.cells.value(row, column));
      cells.setFormula(row, column, sheet.cells.formula(row, column));
      cells.setFormat(row, column, sheet.cells.format(row, column));
    }
  }
  return { ...sheet, cells: cells.build() };
}
