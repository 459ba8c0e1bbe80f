import { refuseChanged } from "../../workbook/apply/refuse-changed";
import { touchedColumns } from "../../workbook/apply/touched-columns";
import { type CellUndo, undoByCell } from "../../workbook/apply/undo-by-cell";
import { type Change, type ChangeSet } from "../../workbook/change-set";
import { WorkbookError } from "../../workbook/errors";
import { type Finding } from "../../workbook/findings";
import { type Snapshot } from "../../workbook/snapshot";
import { type ColumnRef, type Receipt, type UndoReport, type Workbook } from "../../workbook/workbook";
import { type Abilities, type ExcelApi, findAbilities } from "./excel-api";
import { PartlyWrittenError } from "./partly-written";
import { type ReadingTools, readWorkbook } from "./read/read-workbook";
import { type SeenBefore } from "./read/seen-before";
import { letPageBreathe } from "./session/let-page-breathe";
import { excelRunner } from "./session/run-excel";
import { UNWATCHED, type WorkControl } from "./session/work-control";
import { sheetsWithAddedCharts } from "./undo/added-charts";
import { parseDetails } from "./undo/excel-details";
import { forgetReceipt, loadReceipts } from "./undo/receipt-parts";
import { restoreFormer } from "./undo/restore-former";
import { checkWritten } from "./write/check-written";
import { refuseWriting } from "./write/refuse-writing";
import { typableChanges } from "./write/typable-changes";
import { writeChanges } from "./write/write-changes";
import { type WriteTools } from "./write/write-tools";

/** How many first rows of each sheet a scout reads. */
const HEAD_ROWS = 25;

/** A receipt, with what a person should know of the write. */
export type ExcelReceipt = Receipt & { readonly findings: readonly Finding[] };

export type OpenedExcel = {
  readonly api: ExcelApi;
  /** ISO date and time for receipts. */
  readonly now: () => string;
  readonly seen: SeenBefore;
  readonly control?: WorkControl;
};

/** The workbook that is open in Excel. Batches do not roll back there: what fails half-way is taken back by its inverse. */
export class ExcelWorkbook implements Workbook {
  private readonly abilities: Abilities;
  private readonly tools: WriteTools;
  private readonly reading: ReadingTools;

  constructor(private readonly opened: OpenedExcel) {
    const { api, now, seen, control = UNWATCHED } = opened;
    const abilities = findAbilities(api);
    const reading = { abilities, seen, control };
    this.abilities = abilities;
    this.reading = reading;
    this.tools = {
      run: excelRunner(api, abilities),
      read: (context, { touched, control: watched = UNWATCHED }) => {
        const wanted = { touched, columns: touchedColumns(touched), headRows: 0 };
        return readWorkbook(context, { ...reading, ...wanted, control: watched });
      },
      control,
      now,
    };
  }

  /** The same workbook, with work that tells how far it is and can be stopped: reading, applying and undoing. */
  under(control: WorkControl): ExcelWorkbook {
    return new ExcelWorkbook({ ...this.opened, control });
  }

  /** One round trip, whatever the size of the sheets; a second where there are tables or sheets not seen before. */
  async scout(): Promise<Snapshot> {
    return this.read([]);
  }

  /** The same, with more round trips only for more chunks. @throws the signal's reason when it is stopped */
  async read(columns: readonly ColumnRef[]): Promise<Snapshot> {
    const wanted = { ...this.reading, columns, touched: [], headRows: HEAD_ROWS };
    const { snapshot } = await this.tools.run((context) => readWorkbook(context, wanted));
    return snapshot;
  }

  async apply(changes: ChangeSet, plannedOn: Snapshot): Promise<ExcelReceipt> {
    const { receipt, findings, before } = await writeChanges(this.tools, {
      touches: changes,
      prepare: async (current) => {
        const typable = typableChanges(changes, current.snapshot);
        refuseWriting(typable, current, this.abilities);
        await letPageBreathe();
        refuseChanged(typable, plannedOn, current.snapshot);
        return typable;
      },
    });
    if (receipt.written.length === 0) return { ...receipt, findings };
    const checked = await checkWritten(this.tools, { receipt, before });
    return { ...checked.receipt, findings: [...findings, ...checked.findings] };
  }

  /** Writes that can still be undone, newest first: those of an earlier session too. */
  async receipts(): Promise<readonly Receipt[]> {
    return this.tools.run(loadReceipts);
  }

  async undo(receipt: Receipt): Promise<UndoReport> {
    const details = parseDetails(receipt);
    const kept = await this.tools.run((context) => sheetsWithAddedCharts(context, details.addedSheets));
    let found: CellUndo | undefined;
    const writing = writeChanges(this.tools, {
      touches: receipt.written,
      prepare: async (current) => {
        found = withoutSheets(undoByCell(receipt, current.snapshot), kept);
        if (found.recognised === 0 && found.refused.length > 0)
          throw new WorkbookError("undo.wrongFile", { file: "Excel" });
        refuseWriting(found.changes, current, this.abilities);
        return found.changes;
      },
      afterwards: (requests, now) => restoreFormer(requests, { details, now, refused: found?.refused ?? [] }),
    });
    await writing.catch((error: unknown) => {
      // An undo that stopped half-way is done again with the receipt it began with.
      throw error instanceof PartlyWrittenError
        ? new PartlyWrittenError(receipt, error.stands, { cause: error })
        : error;
    });
    // A receipt that stays behind does no harm: its cells no longer hold what it says.
    await this.tools.run((context) => forgetReceipt(context, receipt)).catch(() => undefined);
    const { refused = [], skippedOthers = false } = found ?? {};
    return { complete: refused.length === 0 && !skippedOthers, refused };
  }
}

/** Leaves sheets where they are, and says so. */
function withoutSheets(undo: CellUndo, kept: ReadonlySet<string>): CellUndo {
  const isKept = (change: Change) => change.kind === "removeSheet" && kept.has(change.sheet.toLowerCase());
  const left = undo.changes.flatMap((change) =>
    isKept(change) && "sheet" in change ? [{ sheet: change.sheet, row: 0, column: 0 }] : [],
  );
  const changes = undo.changes.filter((change) => !isKept(change));
  return { ...undo, changes, refused: [...undo.refused, ...left] };
}
