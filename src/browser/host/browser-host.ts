import { serialOf } from "../../domain/calendar/serial";
import { type Language } from "../../i18n/translator";
import { type DocumentFile } from "../../taskpane/engine/document-file";
import { type PaneHost, type ReceiptSummary } from "../../taskpane/host/pane-host";
import { type CellRef } from "../../workbook/address";
import { type ChangeSet } from "../../workbook/change-set";
import { WorkbookError } from "../../workbook/errors";
import { type Snapshot } from "../../workbook/snapshot";
import { type Receipt, type UndoReport } from "../../workbook/workbook";
import { type BrowserSession, type BrowserState } from "../session/browser-session";
import { type Desk, type Writing } from "../worker/desk";
import { fromHead } from "../worker/snapshot-head";
import { PLANNED_CHANGES } from "./browser-engine";

export type BrowserHostInput = { readonly desk: Desk; readonly session: BrowserSession; readonly language: Language };

/** The page as the pane's spreadsheet: the opened file in its own thread, and the grid in which a cell is selected. */
export class BrowserHost implements PaneHost {
  readonly kind = "browser";
  readonly canWrite = true;
  readonly language: Language;
  private readonly desk: Desk;
  private readonly session: BrowserSession;

  constructor({ desk, session, language }: BrowserHostInput) {
    this.desk = desk;
    this.session = session;
    this.language = language;
  }

  today(): number {
    return today();
  }

  async scout(): Promise<Snapshot> {
    return fromHead(await this.desk.scout());
  }

  /** The first rows only: the engine that the pane hands this to has the whole workbook beside it. */
  read(): Promise<Snapshot> {
    return this.scout();
  }

  async apply(changes: ChangeSet): Promise<Receipt> {
    const writing = await this.desk.apply(changes === PLANNED_CHANGES ? "planned" : changes);
    await this.session.refresh();
    return receiptOf(writing);
  }

  async undo({ details }: Receipt): Promise<UndoReport> {
    if (typeof details !== "number") throw new WorkbookError("undo.badReceipt", { file: "Relatieplan" });
    const report = await this.desk.undo(details);
    await this.session.refresh();
    return report;
  }

  async receipts(): Promise<readonly ReceiptSummary[]> {
    const writings = await this.desk.writings();
    return writings.map((writing) => ({ ...writing, receipt: receiptOf(writing) }));
  }

  async save(file: DocumentFile): Promise<void> {
    this.session.handOver(file);
  }

  async goTo(cell: CellRef): Promise<void> {
    const isShown = this.session.state().sheets.some(({ name }) => name === cell.sheet);
    if (!isShown) throw new WorkbookError("workbook.hiddenSheet", { sheet: cell.sheet });
    this.session.select(cell);
  }

  async selection(): Promise<CellRef | undefined> {
    return this.session.state().selected;
  }

  onSelectionChange(listener: () => void): () => void {
    return this.whenChanged(({ selected }) => selected, listener);
  }

  onLanguage(listener: (language: Language) => void): () => void {
    return this.whenChanged(({ language }) => language, listener);
  }

  onOutsideChange(listener: () => void): () => void {
    return this.whenChanged(({ changedBeside }) => changedBeside, listener);
  }

  private whenChanged<Value>(part: (state: BrowserState) => Value, listener: (value: Value) => void): () => void {
    let before = part(this.session.state());
    return this.session.subscribe(() => {
      const now = part(this.session.state());
      if (now === before) return;
      before = now;
      listener(now);
    });
  }

  /** Nothing is typed in this grid. */
  onCellEditing(): () => void {
    return () => {};
  }
}

/** What undoes a write stays beside the workbook; the page has its number. */
function receiptOf({ key, writtenAt }: Writing): Receipt {
  return { version: 1, adapter: "xlsx", writtenAt, inverse: [], written: [], details: key };
}

/** Today on this computer's own clock. */
export function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
