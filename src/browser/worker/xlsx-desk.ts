import { openXlsx, type XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { type Translators } from "../../i18n";
import { PlanDraft } from "../../jobs/engine/plan-draft";
import { understand } from "../../jobs/engine/workbench";
import { addOrderFile } from "../../jobs/orders/add-order-file";
import { type ChangeSet } from "../../workbook/change-set";
import { WorkbookError } from "../../workbook/errors";
import { previewChanges } from "../../workbook/preview";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type Receipt, type UndoReport } from "../../workbook/workbook";
import { ChangedCells } from "./changed-cells";
import { orderSheetsOf } from "./csv-file";
import {
  type AddedOrders,
  type CellWindow,
  type NamedFile,
  type OpenedFile,
  type OrdersFile,
  type Outline,
  type ShownRows,
  type ShownSheet,
  type Writing,
} from "./desk";
import { shownSheets } from "./shown-sheets";
import { shownRows } from "./shown-rows";

type Written = Writing & {
  readonly receipt: Receipt;
  readonly cells: ChangedCells;
  /** The file before and after it: taken back at once, it is the same file again to the last byte. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
};

export type DeskInput = {
  readonly translators: Translators;
  /** ISO date and time for receipts. */
  readonly now?: () => string;
};

/** The file, and what was written in it since it was opened. */
export class XlsxDesk {
  private workbook: XlsxWorkbook | undefined;
  private name = "";
  /** The file as it was opened or saved last. */
  private kept: Uint8Array | undefined;
  private written: readonly Written[] = [];
  private lastKey = 0;

  constructor(private readonly input: DeskInput) {}

  /** Another file; the one before stays when this one cannot be read. */
  async open({ name, bytes }: NamedFile): Promise<OpenedFile> {
    const workbook = this.workbookOf(bytes, name);
    await workbook.scout();
    this.workbook = workbook;
    this.name = name.replace(/\.xls$/i, ".xlsx");
    this.written = [];
    this.kept = workbook.save();
    return { file: this.name, ...(await this.outline()) };
  }

  /** Orders of another file as a sheet of the workbook that is open; what stands there already is left out. */
  async addOrders({ file, language, today }: OrdersFile): Promise<AddedOrders> {
    const { translators } = this.input;
    const input = { snapshot: await this.snapshot(), translators, language, peildatum: today };
    const draft = new PlanDraft(understand(input));
    for (const csv of orderSheetsOf(file)) addOrderFile(draft, { csv, input });
    const { changes, findings } = draft.done();
    // Of the file as the user knows it; the sheet it would be has a name without ending.
    const named = findings.map((finding) => ({ ...finding, params: { ...finding.params, file: file.name } }));
    return { findings: named, writing: changes.length > 0 ? await this.apply(changes) : undefined };
  }

  /** The file, for the user to keep. */
  save(): Uint8Array {
    this.kept = this.bytes();
    return this.kept;
  }

  private bytes(): Uint8Array {
    return this.opened().save();
  }

  snapshot(): Promise<Snapshot> {
    return this.opened().scout();
  }

  async outline(): Promise<Outline> {
    const sheets = shownSheets(await this.snapshot(), (sheet) => this.markOf(sheet));
    return { sheets, isKept: this.bytes() === this.kept };
  }

  async cells({ sheet: name, block, language }: CellWindow): Promise<ShownRows> {
    const sheet = findSheet(await this.snapshot(), name);
    if (!sheet) return [];
    return shownRows(block, {
      sheet,
      language,
      isChanged: (at) => this.written.some(({ cells }) => cells.has(name, at)),
    });
  }

  async apply(changes: ChangeSet): Promise<Writing> {
    const plannedOn = await this.snapshot();
    const { cells, addedSheets } = previewChanges(plannedOn, changes);
    const before = this.bytes();
    const receipt = await this.opened().apply(changes, plannedOn);
    const shown = addedSheets.filter((name) => isVisible(changes, name));
    const writing: Writing = {
      key: ++this.lastKey,
      writtenAt: receipt.writtenAt,
      cellCount: cells.length,
      addedSheets: shown,
    };
    const kept = { receipt, cells: new ChangedCells(cells), before, after: this.bytes() };
    this.written = [{ ...writing, ...kept }, ...this.written];
    return writing;
  }

  async undo(key: number): Promise<UndoReport> {
    const written = this.written.find((candidate) => candidate.key === key);
    if (!written) throw new WorkbookError("undo.badReceipt", { file: "Relatieplan" });
    const report = await this.takeBack(written);
    this.written = this.written.filter((candidate) => candidate !== written);
    return report;
  }

  private async takeBack({ before, after, receipt }: Written): Promise<UndoReport> {
    // Only when nothing was written or taken back since is it still that very file.
    if (this.bytes() !== after) return this.opened().undo(receipt);
    this.workbook = this.workbookOf(before, this.name);
    return { complete: true, refused: [] };
  }

  private workbookOf(bytes: Uint8Array, name: string): XlsxWorkbook {
    return openXlsx(bytes, name, this.input.now ? { now: this.input.now } : {});
  }

  writings(): readonly Writing[] {
    return this.written.map(({ key, writtenAt, cellCount, addedSheets }) => ({
      key,
      writtenAt,
      cellCount,
      addedSheets,
    }));
  }

  private markOf(sheet: string): ShownSheet["mark"] {
    if (this.written.some(({ addedSheets }) => addedSheets.includes(sheet))) return "added";
    return this.written.some(({ cells }) => cells.isOn(sheet)) ? "changed" : undefined;
  }

  private opened(): XlsxWorkbook {
    if (!this.workbook) throw new Error("no workbook is open");
    return this.workbook;
  }
}

function isVisible(changes: ChangeSet, sheet: string): boolean {
  return changes.some(
    (change) => change.kind === "addSheet" && change.layout.name === sheet && change.layout.visibility === "visible",
  );
}
