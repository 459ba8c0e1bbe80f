import { type Language } from "../../i18n/translator";
import { createStore } from "../../taskpane/session/store";
import { type CellRef } from "../../workbook/address";
import { type ErrorCode, type ErrorDetails, WorkbookError } from "../../workbook/errors";
import { type Desk, type OpenedFile, type ShownSheet } from "../worker/desk";

/** What went wrong: something we have words for, or only a message. */
export type Trouble = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly message: string };

export type BrowserState = {
  readonly language: Language;
  readonly file: string | undefined;
  /** A file is being opened or made. */
  readonly isOpening: boolean;
  readonly trouble: Trouble | undefined;
  readonly sheets: readonly ShownSheet[];
  /** Counts every change of the workbook: what was shown of an earlier one is out of date. */
  readonly version: number;
  /** Counts every opened file: the pane begins anew with each. */
  readonly opened: number;
  readonly isSaved: boolean;
  readonly selected: CellRef | undefined;
};

/** A chosen file, as the browser gives it. */
export type ChosenFile = { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> };

export type BrowserPorts = {
  readonly desk: Desk;
  readonly language: Language;
  /** Serial day. */
  readonly today: () => number;
  /** Hands a file to the user. */
  readonly save: (bytes: Uint8Array, name: string) => void;
};

/** Everything the page around the pane does: which file is open, what of it is shown, and whether it was kept. */
export class BrowserSession {
  private readonly store;

  constructor(private readonly ports: BrowserPorts) {
    this.store = createStore<BrowserState>({
      language: ports.language,
      file: undefined,
      isOpening: false,
      trouble: undefined,
      sheets: [],
      version: 0,
      opened: 0,
      isSaved: true,
      selected: undefined,
    });
  }

  readonly state = () => this.store.get();

  readonly subscribe = (listener: () => void) => this.store.subscribe(listener);

  /** Opens a file; the one before stays when this one cannot be read. */
  open(file: ChosenFile): Promise<void> {
    return this.begin(async () =>
      this.ports.desk.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    );
  }

  /** Begins a new plan. */
  create(): Promise<void> {
    const { language } = this.state();
    const { desk, today } = this.ports;
    return this.begin(() => desk.create({ language, today: today() }));
  }

  /** Gives the workbook as it is now to the user. */
  async download(): Promise<void> {
    const { file } = this.state();
    if (file === undefined) return;
    try {
      this.ports.save(await this.ports.desk.save(), file);
      this.store.set({ isSaved: true });
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
    }
  }

  /** Looks again at a workbook in which something was written. */
  async refresh(): Promise<void> {
    const { sheets } = await this.ports.desk.outline();
    const { version, selected } = this.state();
    const isThere = sheets.some(({ name }) => name === selected?.sheet);
    this.store.set({ sheets, version: version + 1, isSaved: false, selected: isThere ? selected : firstCell(sheets) });
  }

  select(selected: CellRef): void {
    this.store.set({ selected });
  }

  speak(language: Language): void {
    if (language !== this.state().language) this.store.set({ language });
  }

  dismissTrouble(): void {
    this.store.set({ trouble: undefined });
  }

  private async begin(open: () => Promise<OpenedFile>): Promise<void> {
    if (this.state().isOpening) return;
    this.store.set({ isOpening: true, trouble: undefined });
    try {
      const { file, sheets } = await open();
      const { version, opened } = this.state();
      const isNew = { version: version + 1, opened: opened + 1, isSaved: true };
      this.store.set({ file, sheets, selected: firstCell(sheets), ...isNew });
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
    } finally {
      this.store.set({ isOpening: false });
    }
  }
}

function firstCell([sheet]: readonly ShownSheet[]): CellRef | undefined {
  return sheet && { sheet: sheet.name, row: 0, column: 0 };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookError) return { code: error.code, details: error.details };
  return { message: error instanceof Error ? error.message : String(error) };
}
