import { basename } from "node:path";
import { openXlsx, type XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { type FillPlan } from "../../jobs/fill-all";
import { planWorkbook } from "../../jobs/plan-workbook";
import { type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { recognise } from "../../workbook/recognise/recognise";
import { type Snapshot } from "../../workbook/snapshot";
import { outputPath } from "../files/output-path";
import { readInput } from "../files/read-input";
import { type Progress, startProgress } from "../progress";
import { reportChanges } from "../report/column-changes";
import { findingsText } from "../report/findings-text";
import { planJson } from "../report/plan-json";
import { previewText } from "../report/preview-text";
import { printable } from "../report/printable";
import { type Session } from "../session";
import { type ExitCode } from "../shell";
import { UsageError } from "../usage-error";
import { type FillOptions } from "./fill-options";
import { NODE_PACKER } from "./node-packer";
import { readListFiles, readOrderFiles } from "./read-list-files";
import { readWorkbook } from "./read-workbook";
import { writeInPlace, writeNewFile } from "./write-result";

/**
 * Fills in a workbook and says what it did: to a new file beside it, in the workbook itself with a receipt, or nowhere (a
 * preview).
 * @returns 1 when a finding says that a figure is missing or may be wrong
 * @throws {WorkbookError | UsageError} when the input cannot be used; then nothing has been written
 */
export async function fill(options: FillOptions, session: Session): Promise<ExitCode> {
  const { shell, t } = session;
  const output = await checkedOutput(options);
  const bytes = await readInput(options.input);
  const progress = startProgress(shell, { bytes: bytes.length, t });
  try {
    await progress.at("open");
    const workbook = openXlsx(bytes, basename(options.input), { now: shell.now, packer: NODE_PACKER });
    const { changes, snapshot, report, exit } = await plan(workbook, { options, session, progress });
    await progress.at("write");
    const written = await write(changes, { options, session, workbook, snapshot, bytes, output });
    progress.done();
    shell.out(report);
    if (options.report === "text") for (const line of written) shell.out(`${line}\n`);
    return exit;
  } finally {
    progress.done();
  }
}

type Planned = {
  readonly changes: ChangeSet;
  /** The workbook that they were planned on. */
  readonly snapshot: Snapshot;
  /** What is to be printed: made now, so that the planned workbook need not be kept while writing. */
  readonly report: string;
  readonly exit: ExitCode;
};

type Planning = { readonly options: FillOptions; readonly session: Session; readonly progress: Progress };

async function plan(workbook: XlsxWorkbook, { options, session, progress }: Planning): Promise<Planned> {
  const base = understandInput(options, session);
  const { snapshot, corrections } = await readWorkbook(workbook, {
    ...base,
    file: basename(options.input),
    jobs: options.jobs,
  });
  const orderFiles = await readOrderFiles(options.orders);
  const listFiles = await readListFiles(options.lists);
  await progress.at("plan");
  const filled = planWorkbook({
    ...base,
    snapshot,
    corrections,
    orderFiles,
    listFiles,
    jobs: options.jobs,
    consent: options.consent,
  });
  return {
    changes: filled.changes,
    snapshot,
    report: reportText(filled, { options, session, snapshot }),
    exit: hasBlocking(filled.findings) ? 1 : 0,
  };
}

/** Known before any work is done: a name that cannot be used should not cost a minute first. */
async function checkedOutput({ input, output, existing, target }: FillOptions): Promise<string> {
  if (target === "inPlace" && output !== undefined) throw new UsageError("cli.error.output.both");
  return target === "newFile" ? outputPath({ input, output, existing }) : input;
}

function understandInput({ settings, corrections }: FillOptions, { shell, language, translators }: Session) {
  return { translators, language, peildatum: settings.peildatum ?? shell.today(), overrides: settings, corrections };
}

type Writing = {
  readonly options: FillOptions;
  readonly session: Session;
  readonly workbook: XlsxWorkbook;
  readonly snapshot: Snapshot;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  readonly output: string;
};

/** @returns the lines that say what was written; none for a preview, or when there was nothing to write */
async function write(changes: ChangeSet, writing: Writing): Promise<readonly string[]> {
  const { options, workbook, snapshot, bytes, output, session } = writing;
  const { target } = options;
  const isUnchanged = changes.length === 0;
  if (target === "preview" || (isUnchanged && options.output === undefined)) return [];
  const receipt = isUnchanged ? undefined : await workbook.apply(changes, snapshot);
  const result = workbook.save();
  if (target === "inPlace")
    return receipt ? writeInPlace({ path: output, before: bytes, result, receipt, t: session.t }) : [];
  return writeNewFile({ path: output, result, t: session.t });
}

type Reporting = { readonly options: FillOptions; readonly session: Session; readonly snapshot: Snapshot };

function reportText(filled: FillPlan, { options, session, snapshot }: Reporting): string {
  const { t } = session;
  if (options.report === "json") return planJson(filled, t);
  const { changes, projected, summary, findings } = filled;
  const file = printable(basename(options.input));
  return [
    `${t(`cli.preview.${stateOf(filled, options)}`, { file })}\n`,
    previewText(reportChanges({ snapshot, projected, changes, recognition: recognise(snapshot) }), t),
    ...summary.map(({ key, params }) => `${printable(t(key, params))}\n`),
    findingsText(findings, t),
  ].join("");
}

function hasBlocking(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "blocking");
}

function stateOf(
  { changes, jobs, findings, summary }: FillPlan,
  { target }: FillOptions,
): "noJobs" | "nothing" | "blocked" | "wouldChange" | "changes" {
  if (changes.length === 0 && jobs.length === 0) return "noJobs";
  if (changes.length === 0) return summary.length === 0 && hasBlocking(findings) ? "blocked" : "nothing";
  return target === "preview" ? "wouldChange" : "changes";
}
