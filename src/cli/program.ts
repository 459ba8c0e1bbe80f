import { Command, CommanderError } from "commander";
import { type MessageKey } from "../i18n/message-key";
import { type Translator } from "../i18n/translator";
import { JOB_IDS } from "../jobs/job";
import { fill } from "./fill/fill";
import { fillOptions, type RawFillOptions } from "./fill/fill-options";
import { choice } from "./fill/option-values";
import { newWorkbook } from "./new-workbook";
import { addExport } from "./export-command";
import { addReport } from "./report-command";
import { type Session } from "./session";
import { type ExitCode } from "./shell";
import { undo } from "./undo";
import { UsageError } from "./usage-error";
import { VERSION } from "./version";

/** Understands the command line and carries it out. @throws {UsageError} for a line that cannot be understood */
export async function runProgram(args: readonly string[], session: Session): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = buildProgram(session, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, args);
  }
  return exit;
}

function buildProgram(session: Session, done: (code: ExitCode) => void): Command {
  const { t } = session;
  const program = subcommand(new Command("relatieplan"), session)
    .description(t("cli.about"))
    .version(VERSION, "-V, --version", t("cli.help.version"))
    .helpCommand(false)
    .addHelpText("after", `\n${t("cli.help.after")}`);
  addFill(program, session, done);
  addNew(program, session, done);
  addReport(subcommand(program.command("report"), session), session, done);
  addExport(subcommand(program.command("export"), session), session, done);
  subcommand(program.command("undo"), session)
    .description(t("cli.undo.about"))
    .argument("<receipt>", t("cli.undo.receipt"))
    .action(async (receipt: string) => done(await undo(receipt, session)));
  return program;
}

/** What every command has: the language option, and help and errors in our own words. */
function subcommand(command: Command, { shell, t }: Session): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.err, outputError: () => undefined })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => helpTitle(title, t),
      commandUsage: (shown) => usageOf(shown, t),
      subcommandTerm: (shown) => `${shown.name()} ${argumentsOf(shown)}`,
    })
    .helpOption("-h, --help", t("cli.help.help"))
    .option("--lang <nl|en>", t("cli.help.language"), (text) => choice("--lang", { text, choices: ["nl", "en"] }));
}

function addFill(program: Command, session: Session, done: (code: ExitCode) => void): void {
  const { t } = session;
  subcommand(program.command("fill"), session)
    .description(t("cli.fill.about"))
    .argument("<workbook>", t("cli.fill.workbook"))
    .option("-o, --output <file>", t("cli.fill.output"))
    .option("--orders <file...>", t("cli.fill.orders"))
    .option("--list <file...>", t("cli.fill.list"))
    .option("--job <id...>", t("cli.fill.job", { jobs: JOB_IDS.join(", ") }))
    .option("--date <date>", t("cli.fill.date"))
    .option("--dry-run", t("cli.fill.dryRun"))
    .option("--json", t("cli.fill.json"))
    .option("--in-place", t("cli.fill.inPlace"))
    .option("--overwrite", t("cli.fill.overwrite"))
    .option("--no-repair", t("cli.fill.noRepair"))
    .option("-f, --force", t("cli.fill.force"))
    .option("--status-filter <on|off>", t("cli.fill.statusFilter"))
    .option("--vat <excl|incl>", t("cli.fill.vat"))
    .option("--match <role.field=Sheet!Heading...>", t("cli.fill.match"))
    .option("--growth <percentage>", t("cli.fill.growth"))
    .option("--margin <percentage>", t("cli.fill.margin"))
    .action(async (workbook: string, raw: RawFillOptions) => done(await fill(fillOptions(workbook, raw), session)));
}

function addNew(program: Command, session: Session, done: (code: ExitCode) => void): void {
  const { t } = session;
  subcommand(program.command("new"), session)
    .description(t("cli.new.about"))
    .argument("<plan|crm|units|all>", t("cli.new.kind"))
    .argument("<out.xlsx>", t("cli.new.output"))
    .option("-f, --force", t("cli.fill.force"))
    .action(async (kind: string, output: string, { force }: { force?: true }) =>
      done(await newWorkbook({ kind, output, existing: force ? "replace" : "refuse" }, session)),
    );
}

/** `relatieplan fill [opties] <workbook>` */
function usageOf(command: Command, t: Translator): string {
  const parent = command.parent ? `${command.parent.name()} ` : "";
  const rest = command.commands.length > 0 ? t("cli.help.aCommand") : argumentsOf(command);
  return `${parent}${command.name()} ${t("cli.help.someOptions")} ${rest}`;
}

function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments.map((argument) => `<${argument.name()}>`).join(" ");
}

const TITLES: ReadonlyMap<string, MessageKey> = new Map([
  ["Usage:", "cli.help.usage"],
  ["Arguments:", "cli.help.arguments"],
  ["Options:", "cli.help.options"],
  ["Commands:", "cli.help.commands"],
]);

function helpTitle(title: string, t: Translator): string {
  const key = TITLES.get(title);
  return key ? t(key) : title;
}

const ERRORS: ReadonlyMap<string, MessageKey> = new Map([
  ["commander.unknownOption", "cli.error.option.unknown"],
  ["commander.optionMissingArgument", "cli.error.option.value"],
  ["commander.unknownCommand", "cli.error.command.unknown"],
  ["commander.missingArgument", "cli.error.argument.missing"],
  ["commander.excessArguments", "cli.error.argument.extra"],
  ["commander.help", "cli.error.command.missing"],
]);

/** The parser's complaint in our words; what it is about stands between quotes in its own. */
function usageError(error: CommanderError, args: readonly string[]): UsageError {
  const key = ERRORS.get(error.code) ?? "cli.error.argument.extra";
  const text = /'([^']*)'/.exec(error.message)?.[1] ?? args[0] ?? "";
  return new UsageError(key, { text }, { cause: error });
}
