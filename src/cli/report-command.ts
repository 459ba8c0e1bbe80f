import { type Command } from "commander";
import { mondayOf } from "../domain/calendar/iso-week";
import { firstDayOf, lastDayOf } from "../domain/calendar/months";
import { dateOf, type Serial } from "../domain/calendar/serial";
import { DomainError } from "../domain/domain-error";
import { type Settings } from "../workbook/settings";
import { type JobId } from "../jobs/job";
import { fill } from "./fill/fill";
import { fillOptions, type RawFillOptions } from "./fill/fill-options";
import { type Session } from "./session";
import { type ExitCode } from "./shell";
import { UsageError } from "./usage-error";

/** The period as it stands on the command line. */
export type RawPeriod = { readonly week?: string; readonly month?: string; readonly year?: string };

type RawReportOptions = RawFillOptions & RawPeriod & { readonly invoice?: true };

const JOBS: readonly JobId[] = ["track-units", "report-visits"];

/** Adds `relatieplan report`: the visit report of a week or month, and the invoice proposal when it is asked for. */
export function addReport(command: Command, session: Session, done: (code: ExitCode) => void): void {
  const { t } = session;
  command
    .description(t("cli.report.about"))
    .argument("<workbook>", t("cli.fill.workbook"))
    .option("--week <number>", t("cli.report.week"))
    .option("--month <number>", t("cli.report.month"))
    .option("--year <year>", t("cli.report.year"))
    .option("--invoice", t("cli.report.invoice"))
    .option("-o, --output <file>", t("cli.fill.output"))
    .option("--date <date>", t("cli.fill.date"))
    .option("--dry-run", t("cli.fill.dryRun"))
    .option("--json", t("cli.fill.json"))
    .option("--in-place", t("cli.fill.inPlace"))
    .option("--no-repair", t("cli.fill.noRepair"))
    .option("-f, --force", t("cli.fill.force"))
    .action(async (workbook: string, raw: RawReportOptions) => {
      const options = fillOptions(workbook, raw);
      const settings = { ...options.settings, ...reportPeriod(raw, session.shell.today()) };
      const jobs: readonly JobId[] = raw.invoice ? [...JOBS, "propose-invoice"] : JOBS;
      done(await fill({ ...options, jobs, settings }, session));
    });
}

type Period = Pick<Settings, "rapport_van" | "rapport_tot">;

/**
 * The days of the week or month that was asked for; nothing when none was, so that the workbook's own period stands.
 * @throws {UsageError} for a week and a month together, a year without either, or a number that is none
 */
export function reportPeriod({ week, month, year }: RawPeriod, today: Serial): Partial<Period> {
  if (week !== undefined && month !== undefined) throw new UsageError("cli.error.report.both");
  if (week === undefined && month === undefined) {
    if (year !== undefined) throw new UsageError("cli.error.report.year");
    return {};
  }
  const inYear = year === undefined ? dateOf(today).year : numberOption("--year", { text: year, from: 1901, to: 9998 });
  if (week !== undefined) return weekPeriod(numberOption("--week", { text: week, from: 1, to: 53 }), inYear);
  const ofMonth = { year: inYear, month: numberOption("--month", { text: month ?? "", from: 1, to: 12 }) };
  return { rapport_van: firstDayOf(ofMonth), rapport_tot: lastDayOf(ofMonth) };
}

function weekPeriod(week: number, year: number): Period {
  try {
    const monday = mondayOf({ year, week });
    return { rapport_van: monday, rapport_tot: monday + 6 };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new UsageError("cli.error.report.noWeek", { year: String(year), week }, { cause: error });
  }
}

function numberOption(option: string, { text, from, to }: { text: string; from: number; to: number }): number {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to))
    throw new UsageError("cli.error.report.number", { option, text, from: String(from), to: String(to) });
  return number;
}
