import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { compareWithCached, countFormulas } from "../../test/engines/compare-with-cached";
import { recalculate } from "../../test/engines/libreoffice";
import { scalarText } from "../../src/workbook/cells";
import { findLibreOffice } from "../setup/find-libreoffice";

/*
 * npm run demo: fills the demo workbook with the built command line, says in Dutch what was filled in and where, and has
 * LibreOffice compute every formula again.
 */

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "out/demo");
const COMMAND_LINE = join(ROOT, "dist/cli/relatieplan.js");
const REFERENCE_DATE = "2024-12-31";

type Filling = { readonly title: string; readonly input: string; readonly output: string; readonly date: string };

const FILLINGS: readonly Filling[] = [
  {
    title: "Een bedrijf met klanten, orders, een plan, een begroting en uren",
    input: "demo.xlsx",
    output: "demo-ingevuld.xlsx",
    date: REFERENCE_DATE,
  },
  {
    title: "Een student met een eigen plan, zonder orders",
    input: "studentplan.xlsx",
    output: "studentplan-ingevuld.xlsx",
    date: "2026-09-30",
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

async function fill({ title, input, output, date }: Filling): Promise<void> {
  console.log(`\n=== ${title} ===\n`);
  const args = [
    COMMAND_LINE,
    "fill",
    join(ROOT, "examples", input),
    "-o",
    join(OUT, output),
    "--force",
    "--date",
    date,
  ];
  console.log(await outputOf(args));
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
