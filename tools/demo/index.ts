import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import { compareWithCached, countFormulas } from "../../test/engines/compare-with-cached";
import { recalculate } from "../../test/engines/libreoffice";
import { type JobId } from "../../src/jobs/job";
import { scalarText } from "../../src/workbook/cells";
import { findLibreOffice } from "../setup/find-libreoffice";

/*
 * npm run demo: fills four example workbooks with the built command line, says in Dutch what was filled in and where, and
 * has LibreOffice compute every formula again.
 */

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "out/demo");
const COMMAND_LINE = join(ROOT, "dist/cli/relatieplan.js");
const REFERENCE_DATE = "2024-12-31";

/** A workbook, what is asked of it one after the other, and what that shows. */
type Filling = {
  readonly title: string;
  readonly input: string;
  readonly output: string;
  readonly date: string;
  /** One fill after the other: with the jobs asked for, or `plain` for whatever the workbook gives reason for. */
  readonly fills: readonly ("plain" | readonly JobId[])[];
};

const FILLINGS: readonly Filling[] = [
  {
    title: "Een bedrijf met klanten, orders, een plan, een begroting en uren",
    input: "demo.xlsx",
    output: "demo-ingevuld.xlsx",
    date: REFERENCE_DATE,
    fills: ["plain"],
  },
  {
    title: "Het ingevulde plan van een student: begrotingen, wat-als en klaar om in te leveren",
    input: "results/studentplan.xlsx",
    output: "studentplan-ingevuld.xlsx",
    date: "2026-09-30",
    fills: [["make-budgets", "what-if"], ["hand-in"]],
  },
  {
    title: "Een winkel met een rommelige klantenlijst: opschonen, segmenten, acties en deze maand",
    input: "kleine-winkel.xlsx",
    output: "kleine-winkel-ingevuld.xlsx",
    date: REFERENCE_DATE,
    fills: ["plain", ["clean-customers", "segment-customers", "plan-actions", "report-month", "overview"]],
  },
  {
    title: "Een bureau met urenbundels: saldo, bezoeken, bezoekrapport en factuurvoorstel",
    input: "urenbundels.xlsx",
    output: "urenbundels-ingevuld.xlsx",
    date: "2024-05-31",
    fills: ["plain", ["plan-visits", "report-visits", "propose-invoice"]],
  },
];

async function demonstrate(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  for (const filling of FILLINGS) await fill(filling);
  await checkFormulas(FILLINGS.map(({ output }) => join(OUT, output)));
  console.log(`\nOpen de werkmappen in ${relative(process.cwd(), OUT) || "."} in Excel of LibreOffice.`);
  console.log(
    "Zonder Excel: `npm start` opent Relatieplan in je browser (http://localhost:3000); sleep er een werkmap in.",
  );
}

async function fill({ title, input, output, date, fills }: Filling): Promise<void> {
  console.log(`\n=== ${title} ===\n`);
  const result = join(OUT, output);
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-demo-"));
  const begun = join(folder, basename(input));
  await copyFile(join(ROOT, "examples", input), begun);
  for (const jobs of fills) {
    const asked = jobs === "plain" ? [] : ["--job", ...jobs];
    if (jobs !== "plain") console.log(`--- Gevraagd: ${jobs.join(", ")} ---\n`);
    console.log(await outputOf([COMMAND_LINE, "fill", begun, "-o", result, "--force", "--date", date, ...asked]));
    await copyFile(result, begun);
  }
  await rm(folder, { recursive: true });
}

/** What a run prints. Exit code 1 only says that there are findings to look at. */
async function outputOf(args: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
  return run.then(
    ({ stdout }) => stdout,
    (error: { code?: number; stdout?: string; stderr?: string }) => {
      if (error.code === 1 && error.stdout) return error.stdout;
      throw new Error(error.stderr ?? "the command line did not run");
    },
  );
}

async function checkFormulas(files: readonly string[]): Promise<void> {
  console.log("=== Controle door een onafhankelijk rekenprogramma ===\n");
  if (!findLibreOffice())
    return console.log("LibreOffice is niet geïnstalleerd; de controle is overgeslagen. De werkmappen zijn wel klaar.");
  const recalculated = await recalculate(files);
  for (const file of files) {
    const original = await readFile(file);
    const mismatches = compareWithCached(original, recalculated.get(file)?.bytes ?? new Uint8Array());
    const name = relative(OUT, file);
    if (mismatches.length === 0)
      console.log(`${name}: alle ${countFormulas(original)} formules komen in LibreOffice op de cent gelijk uit.`);
    else {
      for (const { sheet, address, cached, recalculated: computed } of mismatches)
        console.log(
          `${name}: ${sheet}!${address} is ${scalarText(cached)}, LibreOffice komt op ${scalarText(computed)}.`,
        );
      process.exitCode = 1;
    }
  }
}

void demonstrate();
