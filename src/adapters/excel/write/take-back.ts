import { type CellAddress } from "../../../workbook/address";
import { type ChangeSet } from "../../../workbook/change-set";
import { findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";
import { type Receipt } from "../../../workbook/workbook";
import { PartlyWrittenError, type WhatStands } from "../partly-written";
import { type ReadWorkbook } from "../read/read-workbook";
import { Requests } from "../session/requests";
import { restoreFormer } from "../undo/restore-former";
import { carryOut } from "./carry-out";
import { restoreFilters } from "./filters";
import { Journal } from "./journal";
import { whatStands } from "./what-stands";
import { type Progress, type WriteTools } from "./write-tools";

type Failed = { readonly progress: Progress; readonly receipt: Receipt; readonly failure: unknown };

/**
 * Takes a write back that failed or was stopped half-way, and looks whether that worked.
 *
 * @throws {PartlyWrittenError} when the workbook is not as it was
 */
export async function takeBack(tools: WriteTools, { progress, receipt, failure }: Failed): Promise<void> {
  const { before, changes } = progress;
  if (!before) return;
  let failed = failure;
  try {
    await tools.run(async (context) => {
      const now = await tools.read(context, { touched: changes });
      await reverse(context, { progress, now, before });
    });
  } catch (error) {
    failed = new AggregateError([failure, error], "neither written nor taken back");
  }
  const now = await lookAgain(tools, changes);
  const stands = now ? whatStands(changes, { before: before.snapshot, now }) : UNKNOWN;
  const isAsItWas = stands.cells?.length === 0 && stands.sheets.length === 0;
  if (isAsItWas && failed === failure) return;
  const written = now ? withoutUnwritten(receipt.written, now) : receipt.written;
  throw new PartlyWrittenError({ ...receipt, written }, stands, { cause: failed });
}

type Reversing = { readonly progress: Progress; readonly now: ReadWorkbook; readonly before: ReadWorkbook };

async function reverse(context: Excel.RequestContext, { progress, now, before }: Reversing): Promise<void> {
  const { inverse, details, filters } = progress;
  const requests = new Requests(context);
  const changes = inverse.filter((change) => {
    if (change.kind === "removeSheet") return isOurs(change.sheet, { progress, now, before });
    if ("sheet" in change && !findSheet(now.snapshot, change.sheet)) return false;
    if (change.kind === "removeTable") return findTable(now.snapshot, change.table.name) !== undefined;
    return change.kind !== "resizeTable" || findTable(now.snapshot, change.table) !== undefined;
  });
  await carryOut(changes, {
    requests,
    before: now.snapshot,
    usesDates1904: now.usesDates1904,
    journal: new Journal(),
    onWritten: () => {},
  });
  await restoreFormer(requests, { details, now: before.snapshot, refused: [] });
  await requests.send();
  await restoreFilters(context, filters);
}

/** Added by this write: known by its id, or, when the very adding failed, new and still empty. */
function isOurs(name: string, { progress, now, before }: Reversing): boolean {
  const id = now.sheetIds.get(name.toLowerCase());
  if (id === undefined || [...before.sheetIds.values()].includes(id)) return false;
  const isKnown = progress.journal.addedSheets.some((sheet) => sheet.id === id);
  return isKnown || findSheet(now.snapshot, name)?.usedRange === undefined;
}

const UNKNOWN: WhatStands = { cells: undefined, sheets: [] };

/** The workbook now; undefined when Excel does not answer any more. */
async function lookAgain({ run, read }: WriteTools, changes: ChangeSet): Promise<Snapshot | undefined> {
  try {
    return (await run((context) => read(context, { touched: changes }))).snapshot;
  } catch {
    return undefined; // nothing can be said then, and that is what the error says
  }
}

/** Sheets of ours with only the cells that have come, so that a later undo does not take the others for emptied by hand. */
function withoutUnwritten(written: ChangeSet, now: Snapshot): ChangeSet {
  return written.map((change) => {
    if (change.kind !== "addSheet") return change;
    const sheet = findSheet(now, change.layout.name);
    const rows = change.layout.rows.map((inputs, row) =>
      inputs.map((input, column) => (sheet && isFilled(sheet, { row, column }) ? input : undefined)),
    );
    return { ...change, layout: { ...change.layout, rows } };
  });
}

function isFilled({ cells }: SheetSnapshot, { row, column }: CellAddress): boolean {
  return cells.value(row, column) !== null || cells.formula(row, column) !== undefined;
}
