import { touchedColumns } from "../../../workbook/apply/touched-columns";
import { type ChangeSet } from "../../../workbook/change-set";
import { type WorkbookError } from "../../../workbook/errors";
import { findSheet, findTable, type Snapshot } from "../../../workbook/snapshot";
import { type Receipt } from "../../../workbook/workbook";
import { PartlyWrittenError, type WhatStands } from "../partly-written";
import { type ReadWorkbook } from "../read/read-workbook";
import { Requests } from "../session/requests";
import { restoreFormer } from "../undo/restore-former";
import { carryOut } from "./carry-out";
import { restoreFilters } from "./filters";
import { Journal } from "./journal";
import { whatStands } from "./what-stands";
import { type Progress, type WriteTools } from "./write-changes";

type Failed = { readonly progress: Progress; readonly receipt: Receipt; readonly failure: WorkbookError };

/**
 * Takes a write back that failed half-way, and looks whether that worked.
 *
 * @throws {PartlyWrittenError} when the workbook is not as it was
 */
export async function takeBack(tools: WriteTools, { progress, receipt, failure }: Failed): Promise<void> {
  const { before, changes } = progress;
  if (!before) return;
  const columns = touchedColumns(changes);
  let failed: unknown = failure;
  try {
    await tools.run(async (context) => {
      const now = await tools.read(context, columns);
      await reverse(context, { progress, now, before });
    });
  } catch (error) {
    failed = new AggregateError([failure, error], "neither written nor taken back");
  }
  const stands = await lookAgain(tools, { changes, before: before.snapshot });
  const isAsItWas = stands.cells?.length === 0 && stands.sheets.length === 0;
  if (!isAsItWas || failed !== failure) throw new PartlyWrittenError(receipt, stands, { cause: failed });
}

type Reversing = { readonly progress: Progress; readonly now: ReadWorkbook; readonly before: ReadWorkbook };

async function reverse(context: Excel.RequestContext, { progress, now, before }: Reversing): Promise<void> {
  const { inverse, details, filters } = progress;
  const requests = new Requests(context);
  const changes = inverse.filter((change) => {
    if (change.kind === "removeSheet") return isOurs(change.sheet, { progress, now, before });
    if ("sheet" in change && !findSheet(now.snapshot, change.sheet)) return false;
    return change.kind !== "resizeTable" || findTable(now.snapshot, change.table) !== undefined;
  });
  await carryOut(changes, { requests, before: now.snapshot, usesDates1904: now.usesDates1904, journal: new Journal() });
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

type Comparing = { readonly changes: ChangeSet; readonly before: Snapshot };

async function lookAgain({ run, read }: WriteTools, { changes, before }: Comparing): Promise<WhatStands> {
  try {
    const { snapshot } = await run((context) => read(context, touchedColumns(changes)));
    return whatStands(changes, before, snapshot);
  } catch {
    return { cells: undefined, sheets: [] }; // Excel does not answer any more: nothing can be said
  }
}
