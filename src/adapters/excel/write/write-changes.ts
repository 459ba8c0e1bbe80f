import { type Change, type ChangeSet, type WidenColumn } from "../../../workbook/change-set";
import { type Finding } from "../../../workbook/findings";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { type Receipt } from "../../../workbook/workbook";
import { knownConditionalFormats } from "../draw/conditional-format";
import { type ReadWorkbook } from "../read/read-workbook";
import { asWorkbookError } from "../session/excel-error";
import { letPageBreathe } from "../session/let-page-breathe";
import { Requests } from "../session/requests";
import { isStopped, stretchOf, type WorkControl } from "../session/work-control";
import { excelInverse } from "../undo/excel-inverse";
import { type ExcelDetails, NO_DETAILS } from "../undo/excel-details";
import { loadFormer } from "../undo/load-former";
import { cellBlock } from "./cell-block";
import { carryOut } from "./carry-out";
import { clearFilters, findFilters, restoreFilters } from "./filters";
import { Journal } from "./journal";
import { takeBack } from "./take-back";
import { type Progress, type WriteTools } from "./write-tools";
import { firstPlace } from "./first-place";

export type WriteJob = {
  /** Whose cells to read before anything is written. */
  readonly touches: ChangeSet;
  /** Says what to write to the workbook as it is now; throws to refuse. */
  readonly prepare: (current: ReadWorkbook) => Promise<ChangeSet>;
  /** What else belongs to the same write, once the changes are there. */
  readonly afterwards?: (requests: Requests, before: Snapshot) => Promise<void>;
};

export type Written = {
  readonly receipt: Receipt;
  readonly findings: readonly Finding[];
  /** The workbook before the write; undefined when there was nothing to write. */
  readonly before: Snapshot | undefined;
};

/**
 * Writes all of it, or takes back what was done.
 *
 * @throws the signal's reason when the user stopped it and everything is as it was
 * @throws {WorkbookError} what `prepare` throws; `workbook.cannotWrite` when Excel refused and everything is as it was;
 *   a `PartlyWrittenError` when that could not be reached
 */
export async function writeChanges(tools: WriteTools, job: WriteJob): Promise<Written> {
  const progress: Progress = { journal: new Journal(), changes: [], inverse: [], details: NO_DETAILS, filters: [] };
  try {
    const findings = await tools.run((context) => write(context, { tools, job, progress }));
    return { receipt: receiptOf(progress, tools), findings, before: progress.before?.snapshot };
  } catch (error) {
    const failure = isStopped(error, tools.control) ? error : asWorkbookError(error, firstPlace(progress.changes));
    if (!progress.journal.hasBegun) throw failure;
    await takeBack(tools, { progress, receipt: receiptOf(progress, tools), failure });
    throw failure;
  }
}

type Write = { readonly tools: WriteTools; readonly job: WriteJob; readonly progress: Progress };

async function write(context: Excel.RequestContext, { tools, job, progress }: Write): Promise<Finding[]> {
  const { control } = tools;
  const current = await tools.read(context, { touched: job.touches, control: stretchOf(control, COMPARING) });
  const before = current.snapshot;
  await letPageBreathe();
  const planned = await withoutKnownRules(context, await job.prepare(current), before);
  if (planned.length === 0) return [];
  await letPageBreathe();
  Object.assign(progress, { before: current, changes: planned });
  const details = await loadFormer(context, planned, before);
  const changes = withoutIdleWidening(planned, details);
  const reversible = changes.filter(({ kind }) => kind !== "removeSheet");
  Object.assign(progress, { changes, details, inverse: await excelInverse(reversible, before) });
  progress.filters = await findFilters(context, changes, before);
  const { journal, filters } = progress;
  const requests = new Requests(context, { control, onSend: () => (journal.hasBegun = true) });
  if (filters.length > 0) await requests.add(1_000 * filters.length, (at) => clearFilters(at, filters));
  const onWritten = countWritten(changes, stretchOf(control, WRITING));
  await carryOut(changes, { requests, before, usesDates1904: current.usesDates1904, journal, onWritten });
  await job.afterwards?.(requests, before);
  await requests.send();
  return restoreFilters(context, filters);
}

/** How much of a write the comparing and the writing are; the rest is checking. */
const COMPARING = [0, 0.2] as const;
const WRITING = [0.2, 0.8] as const;

/** Tells how many of all cells have been written. */
function countWritten(changes: ChangeSet, { onProgress }: WorkControl): (cells: number) => void {
  const total = changes.reduce((sum, change) => sum + cellsOf(change), 0);
  let written = 0;
  return (cells) => {
    written += cells;
    onProgress(total === 0 ? 1 : written / total);
  };
}

function cellsOf(change: Change): number {
  return (cellBlock(change)?.rows ?? []).reduce((sum, row) => sum + row.length, 0);
}

/** A column that was not found too narrow is wide enough, or hidden. */
function withoutIdleWidening(changes: ChangeSet, { widths }: ExcelDetails): ChangeSet {
  const isNarrow = (at: WidenColumn) => widths.some(({ sheet, column }) => sheet === at.sheet && column === at.column);
  return changes.filter((change) => change.kind !== "widenColumn" || isNarrow(change));
}

/** A rule is written once, however often it is asked for. */
async function withoutKnownRules(
  context: Excel.RequestContext,
  changes: ChangeSet,
  before: Snapshot,
): Promise<ChangeSet> {
  const rules = changes.flatMap((change) => (change.kind === "addConditionalFormat" ? [change] : []));
  const known = await knownConditionalFormats(
    context,
    rules.filter(({ sheet }) => findSheet(before, sheet)),
  );
  return changes.filter((change) => change.kind !== "addConditionalFormat" || !known.has(change.format));
}

function receiptOf({ changes, inverse, details, journal }: Progress, { now }: WriteTools): Receipt {
  return {
    version: 1,
    adapter: "excel",
    writtenAt: now(),
    inverse,
    written: changes,
    details: { ...details, addedSheets: journal.addedSheets } satisfies ExcelDetails,
  };
}
