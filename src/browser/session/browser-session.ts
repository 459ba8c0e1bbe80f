import { type Language } from "../../i18n/translator";
import { type DocumentFile } from "../../taskpane/engine/document-file";
import { createStore } from "../../taskpane/session/store";
import { type CellRef } from "../../workbook/address";
import { WorkbookError } from "../../workbook/errors";
import { type AddedOrders, type Desk, type NamedFile, type OpenedFile, type ShownSheet } from "../worker/desk";
import { sortDropped } from "./dropped";
import { type Trouble, troubleOf } from "./trouble";

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
  /** What became of the files with orders, until the next change or until it was read. */
  readonly added: readonly AddedOrders[];
  /** Counts the changes of the workbook that the pane did not make. */
  readonly changedBeside: number;
  /** A newer page than this one is ready. */
  readonly hasNewVersion: boolean;
};

/** A chosen file, as the browser gives it. */
export type ChosenFile = { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> };

export type BrowserPorts = {
  readonly desk: Desk;
  readonly language: Language;
  /** Serial day. */
  readonly today: () => number;
  /** Hands a file to the user; a workbook when nothing is said of its type. */
  readonly save: (bytes: Uint8Array, name: string, type?: string) => void;
  /** Keeps the language that the user chose, for the next time. */
  readonly remember: (language: Language) => void;
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
      added: [],
      changedBeside: 0,
      hasNewVersion: false,
    });
  }

  readonly state = () => this.store.get();

  readonly subscribe = (listener: () => void) => this.store.subscribe(listener);

  /** Opens a file; the one before stays when this one cannot be read. */
  open(file: ChosenFile): Promise<void> {
    const { language } = this.state();
    return this.begin(async () => this.ports.desk.open({ file: await readFile(file), language }));
  }

  /** Files that were offered together: a workbook is opened, orders are added to it. Stops at the first that fails. */
  async take(files: readonly ChosenFile[]): Promise<void> {
    const { workbooks, lists } = sortDropped(files);
    if (workbooks.length > 1) return this.store.set({ trouble: { word: "browser.trouble.several" } });
    // Without a workbook the first list becomes one.
    const first = workbooks[0] ?? (this.state().file === undefined ? lists[0] : undefined);
    if (first) await this.open(first);
    for (const list of lists) {
      if (this.state().trouble) return undefined;
      if (list !== first) await this.addOrders(list);
    }
    return undefined;
  }

  /** Orders of a CSV file or another workbook come into the workbook that is open: under orders with the same headings, else on a new sheet. */
  addOrders(file: ChosenFile): Promise<void> {
    const { language, added: before } = this.state();
    return this.work(async () => {
      const { desk, today } = this.ports;
      const added = await desk.addOrders({ file: await readFile(file), language, today: today() });
      if (added.writing) await this.refreshBeside();
      const [sheet] = added.writing?.addedSheets ?? [];
      const selected = sheet === undefined ? this.state().selected : { sheet, row: 0, column: 0 };
      this.store.set({ selected, added: [...before, added] });
    });
  }

  /** Takes orders away again that came from a file; the last first, as later ones may stand under them. */
  async takeBackOrders(orders: AddedOrders): Promise<void> {
    if (this.hasOrdersUnder(orders)) return this.store.set({ trouble: { word: "browser.trouble.laterFirst" } });
    return this.work(async () => {
      if (!orders.writing) return;
      const others = this.othersThan(orders);
      await this.ports.desk.undo(orders.writing.key);
      await this.refreshBeside();
      this.store.set({ added: others });
    });
  }

  dismissAdded(orders: AddedOrders): void {
    this.store.set({ added: this.othersThan(orders) });
  }

  /** A later file that brought no sheet of its own was put under orders that were there. */
  private hasOrdersUnder(orders: AddedOrders): boolean {
    const { added } = this.state();
    return added.slice(added.indexOf(orders) + 1).some(({ writing }) => writing?.addedSheets.length === 0);
  }

  private othersThan(orders: AddedOrders): readonly AddedOrders[] {
    return this.state().added.filter((added) => added !== orders);
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

  /** Gives a document that was made of the workbook to the user; the workbook itself is not kept by it. */
  handOver({ bytes, name, type }: DocumentFile): void {
    this.ports.save(bytes, name, type);
  }

  /** Looks again at a workbook in which something was written. */
  async refresh(): Promise<void> {
    const { sheets, isKept } = await this.ports.desk.outline();
    const { version, selected } = this.state();
    const isThere = sheets.some(({ name }) => name === selected?.sheet);
    const place = isThere ? selected : firstCell(sheets);
    this.store.set({ sheets, version: version + 1, isSaved: isKept, selected: place, added: [] });
  }

  select(selected: CellRef): void {
    this.store.set({ selected });
  }

  speak(language: Language): void {
    if (language === this.state().language) return;
    this.ports.remember(language);
    this.store.set({ language });
  }

  /** The page was renewed on the server while it was open here. */
  welcomeNewVersion(): void {
    this.store.set({ hasNewVersion: true });
  }

  dismissNewVersion(): void {
    this.store.set({ hasNewVersion: false });
  }

  dismissTrouble(): void {
    this.store.set({ trouble: undefined });
  }

  private begin(open: () => Promise<OpenedFile>): Promise<void> {
    return this.work(async () => {
      const { file, sheets } = await open();
      const { version, opened } = this.state();
      const isNew = { version: version + 1, opened: opened + 1, isSaved: true, added: [] };
      this.store.set({ file, sheets, selected: firstCell(sheets), ...isNew });
    });
  }

  /** One file at a time. */
  private async work(work: () => Promise<void>): Promise<void> {
    if (this.state().isOpening) return;
    this.store.set({ isOpening: true, trouble: undefined });
    try {
      await work();
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
    } finally {
      this.store.set({ isOpening: false });
    }
  }

  private async refreshBeside(): Promise<void> {
    await this.refresh();
    this.store.set({ changedBeside: this.state().changedBeside + 1 });
  }
}

/** @throws {WorkbookError} `file.notFound` when it was moved or removed since, or is a folder */
async function readFile(file: ChosenFile): Promise<NamedFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new WorkbookError("file.notFound", { file: file.name }, { cause: error });
  }
}

function firstCell([sheet]: readonly ShownSheet[]): CellRef | undefined {
  return sheet && { sheet: sheet.name, row: 0, column: 0 };
}
