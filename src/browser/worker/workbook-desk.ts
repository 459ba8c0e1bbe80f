import { createXlsx } from "../../adapters/xlsx/create-xlsx";
import { openXlsx, type XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { type Translators } from "../../i18n";
import { type JobId } from "../../jobs/job";
import { planFill } from "../../jobs/fill-all";
import { type Engine } from "../../taskpane/engine/engine";
import { createLocalEngine } from "../../taskpane/engine/local-engine";
import { type ChangeSet } from "../../workbook/change-set";
import { WorkbookError } from "../../workbook/errors";
import { previewChanges } from "../../workbook/preview";
import { findSheet, type Snapshot } from "../../workbook/snapshot";
import { type Receipt, type UndoReport } from "../../workbook/workbook";
import { ChangedCells } from "./changed-cells";
import {
  type CellWindow,
  type Desk,
  type NamedFile,
  type OpenedFile,
  type Outline,
  type ShownRows,
  type ShownSheet,
  type Writing,
} from "./desk";
import { outlineOf } from "./outline-of";
import { shownRows } from "./shown-rows";
import { headOf } from "./snapshot-head";

const PLAN_JOBS: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

type Written = Writing & { readonly receipt: Receipt; readonly cells: ChangedCells };

export type DeskInput = {
  readonly translators: Translators;
  /** ISO date and time for receipts. */
  readonly now?: () => string;
};

/** The desk over .xlsx files. */
export function createDesk(input: DeskInput): Desk {
  const desk = new XlsxDesk(input);
  const engine = createLocalEngine(async () => input.translators);
  return {
    open: (file) => desk.open(file),
    create: (choice) => desk.open(newPlan(input.translators, choice)),
    save: async () => desk.bytes(),
    outline: () => desk.outline(),
    cells: (window) => desk.cells(window),
    scout: async () => headOf(await desk.snapshot()),
    load: async () => engine.load(await desk.snapshot()),
    look: (how) => engine.look(how),
    plan: (request) => engine.plan(request),
    example: (language) => engine.example(language),
    explain: ({ cell, how }) => engine.explain(cell, how),
    apply: async (changes) => desk.apply(await changesOf(changes, engine)),
    undo: (key) => desk.undo(key),
    writings: async () => desk.writings(),
  };
}

function changesOf(changes: ChangeSet | "planned", engine: Engine): Promise<ChangeSet> | ChangeSet {
  return changes === "planned" ? engine.changes() : changes;
}

function newPlan(translators: Translators, { language, today }: Parameters<Desk["create"]>[0]): NamedFile {
  const consent = { typedCells: "keep", textNumbers: "repair" } as const;
  const plan = planFill({
    snapshot: { sheets: [], names: [] },
    translators,
    language,
    peildatum: today,
    consent,
    jobs: PLAN_JOBS,
  });
  return { name: `${translators[language]("browser.newFile")}.xlsx`, bytes: createXlsx(plan.changes) };
}

/** The file, and what was written in it since it was opened. */
class XlsxDesk {
  private workbook: XlsxWorkbook | undefined;
  private written: readonly Written[] = [];
  private lastKey = 0;

  constructor(private readonly input: DeskInput) {}

  /** Another file; the one before stays when this one cannot be read. */
  async open({ name, bytes }: NamedFile): Promise<OpenedFile> {
    const workbook = openXlsx(bytes, name, this.input.now ? { now: this.input.now } : {});
    await workbook.scout();
    this.workbook = workbook;
    this.written = [];
    return { file: name, ...(await this.outline()) };
  }

  bytes(): Uint8Array {
    return this.opened().save();
  }

  snapshot(): Promise<Snapshot> {
    return this.opened().scout();
  }

  async outline(): Promise<Outline> {
    return outlineOf(await this.snapshot(), (sheet) => this.markOf(sheet));
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
    const receipt = await this.opened().apply(changes, plannedOn);
    const shown = addedSheets.filter((name) => isVisible(changes, name));
    const writing: Writing = {
      key: ++this.lastKey,
      writtenAt: receipt.writtenAt,
      cellCount: cells.length,
      addedSheets: shown,
    };
    this.written = [{ ...writing, receipt, cells: new ChangedCells(cells) }, ...this.written];
    return writing;
  }

  async undo(key: number): Promise<UndoReport> {
    const written = this.written.find((candidate) => candidate.key === key);
    if (!written) throw new WorkbookError("undo.badReceipt", { file: "Relatieplan" });
    const report = await this.opened().undo(written.receipt);
    this.written = this.written.filter((candidate) => candidate !== written);
    return report;
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
