import { type Command } from "commander";
import { basename } from "node:path";
import { renderCalendar } from "../adapters/calendar/render-calendar";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook";
import { calendarEvents } from "../jobs/calendar-events/calendar-events";
import { planDocument } from "../jobs/document/plan-document";
import { upToDate } from "../jobs/document/up-to-date";
import { type Workbench } from "../jobs/engine/workbench";
import { type ExportOptions, exportOptions, type RawExportOptions } from "./export-options";
import { readInput } from "./files/read-input";
import { checkIsFree } from "./files/output-path";
import { writeAtomically } from "./files/write-atomically";
import { NODE_PACKER } from "./fill/node-packer";
import { readWorkbook } from "./fill/read-workbook";
import { printable } from "./report/printable";
import { type Session } from "./session";
import { type ExitCode } from "./shell";
import { UsageError } from "./usage-error";

/** Adds `relatieplan export`: the plan as a Word document, and what has a date as a calendar. */
export function addExport(command: Command, session: Session, done: (code: ExitCode) => void): void {
  const { t } = session;
  command
    .description(t("cli.export.about"))
    .argument("<workbook>", t("cli.fill.workbook"))
    .option("--docx <file>", t("cli.export.docx"))
    .option("--format <tekst|tabel>", t("cli.export.format"))
    .option("--ics <file>", t("cli.export.ics"))
    .option("-f, --force", t("cli.fill.force"))
    .action(async (workbook: string, raw: RawExportOptions) => {
      done(await exportWorkbook(exportOptions(workbook, raw), session));
    });
}

/**
 * Makes documents of a workbook; the workbook itself stays as it is.
 * @throws {WorkbookError | UsageError} when it cannot be read, has nothing to make them of, or a file is in the way; then
 *   nothing has been written
 */
export async function exportWorkbook(options: ExportOptions, session: Session): Promise<ExitCode> {
  const { docx, ics, existing } = options;
  for (const file of [docx, ics]) if (file !== undefined) await checkIsFree(file, existing);
  const bench = await readBench(options.input, session);
  const document = docx === undefined ? undefined : await documentBytes(bench, options);
  const calendar = ics === undefined ? undefined : calendarText(bench, options, session);
  if (docx !== undefined && document) await write(docx, document, session);
  if (ics !== undefined && calendar !== undefined) await write(ics, Buffer.from(calendar, "utf8"), session);
  return 0;
}

/** The workbook as a fill would leave it, so that the figures are those of its cells today. */
async function readBench(file: string, { shell, translators, language }: Session): Promise<Workbench> {
  const workbook = openXlsx(await readInput(file), basename(file), { now: shell.now, packer: NODE_PACKER });
  const base = { translators, language, peildatum: shell.today() };
  const { snapshot } = await readWorkbook(workbook, { ...base, file: basename(file) });
  return upToDate({ ...base, snapshot });
}

async function documentBytes(bench: Workbench, { input, format }: ExportOptions): Promise<Uint8Array> {
  const model = planDocument(bench, format);
  if (!model) throw new UsageError("cli.error.export.noPlan", { file: basename(input) });
  const { renderDocx } = await import("../adapters/docx/render-docx");
  return renderDocx(model);
}

function calendarText(bench: Workbench, { input }: ExportOptions, { shell }: Session): string {
  const events = calendarEvents(bench);
  if (events.length === 0) throw new UsageError("cli.error.export.noDates", { file: basename(input) });
  const { t } = bench;
  return renderCalendar(events, { name: t("calendar.name"), language: t.language, now: new Date(shell.now()) });
}

async function write(path: string, bytes: Uint8Array, { shell, t }: Session): Promise<void> {
  await writeAtomically(path, bytes);
  shell.out(`${t("cli.written", { file: printable(path) })}\n`);
}
