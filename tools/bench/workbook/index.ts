/*
 * How fast the command line fills in customer value, next to a spreadsheet engine computing the same aggregates.
 *
 *   npm run bench            all of it, about three minutes
 *   SEED=7 npm run bench     other customers and orders
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { sofficeCommand } from "../../../test/engines/libreoffice";
import { readCells, type WorkbookCells } from "../../../test/engines/read-cells";
import { measure, measureMedian, type Measurement } from "./measure";
import { FORMULAS_PER_CUSTOMER, formulaWorkbook, plainWorkbook, type BenchSize } from "./workbooks";

const SEED = Number(process.env["SEED"] ?? 20241231);
const FULL: BenchSize = { customers: 10_000, orders: 100_000, seed: SEED };
const HALF: BenchSize = { customers: 5_000, orders: 50_000, seed: SEED };
/** Formulas are independent of each other, so that fewer customers can stand for all when LibreOffice takes too long. */
const LIBREOFFICE_CUSTOMERS = Number(process.env["LIBREOFFICE_CUSTOMERS"] ?? FULL.customers);
const RUNS = 3;
const TARGET = { ratio: 20, megabytes: 700, doubling: 2.3 };

const cli = resolve("dist/cli/relatieplan.js");
const folder = resolve("out/bench");

async function main(): Promise<void> {
  if (!existsSync(cli)) throw new Error("dist/cli/relatieplan.js is missing: npm run build needs src/cli/index.ts");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const full = fill(FULL);
  const half = fill(HALF);
  const engine = await recalculation();
  const ratio = engine.cpuSeconds / full.cpuSeconds;
  const doubling = full.cpuSeconds / half.cpuSeconds;

  line("fill-clv, 5,000 customers, 50,000 orders", seconds(half), memory(half));
  line("fill-clv, 10,000 customers, 100,000 orders", seconds(full), memory(full));
  line(`LibreOffice, the same ${FORMULAS_PER_CUSTOMER} aggregates`, seconds(engine), engine.note);
  line("ratio", `${ratio.toFixed(1)}×`, verdict(ratio >= TARGET.ratio, `at least ${TARGET.ratio}×`));
  const peak = full.peakMegabytes ?? Number.NaN;
  line("peak memory", `${peak.toFixed(0)} MB`, verdict(peak <= TARGET.megabytes, `at most ${TARGET.megabytes} MB`));
  line("doubling", `${doubling.toFixed(2)}×`, verdict(doubling <= TARGET.doubling, `at most ${TARGET.doubling}×`));
}

/** The whole run of the program: start, read, recognise, compute, write. */
function fill(size: BenchSize): Measurement {
  const input = plainWorkbook(folder, size);
  const output = join(folder, `filled-${size.customers}.xlsx`);
  const program = [process.execPath, "--require", resolve("tools/bench/workbook/report-peak.cjs"), cli];
  const options = ["fill", input, "-o", output, "--job", "fill-clv", "--date", "2024-12-31"];
  const command = ["env", "-u", "NODE_OPTIONS", ...program, ...options];
  // The receipt and the output of an earlier run must not stand in the way of the next one.
  const measured = measureMedian({ command: ["sh", "-c", 'rm -f "$0"*; "$@"', output, ...command], folder }, RUNS);
  const added = countCells(readCells(readFileSync(output))) - countCells(readCells(readFileSync(input)));
  if (added < size.customers) throw new Error(`the fill added only ${added} cells: there is nothing to measure`);
  return measured;
}

/** Opening and saving with the formulas, less opening and saving without them: what is left is the recalculation. */
async function recalculation(): Promise<Measurement & { readonly note: string }> {
  const size = { ...FULL, customers: LIBREOFFICE_CUSTOMERS };
  const soffice = await sofficeCommand(join(folder, "libreoffice"));
  const results = join(folder, "recalculated");
  const convert = (file: string) =>
    measure({ command: [...soffice, "--convert-to", "xlsx", "--outdir", results, file], folder }).cpuSeconds;

  const formulas = formulaWorkbook(folder, size);
  convert(plainWorkbook(folder, { customers: 10, orders: 10, seed: SEED })); // the first start makes a profile
  const without = convert(plainWorkbook(folder, size));
  const withFormulas = convert(formulas);
  checkRecalculated(join(results, formulas.slice(folder.length + 1)), size);
  const share = FULL.customers / size.customers;
  const note = share === 1 ? "measured on all customers" : `EXTRAPOLATED from ${size.customers} customers, linearly`;
  return { cpuSeconds: (withFormulas - without) * share, peakMegabytes: undefined, note };
}

/** Every order belongs to one customer, so that the numbers of orders add up to all of them. */
function checkRecalculated(file: string, size: BenchSize): void {
  const customers = readCells(readFileSync(file)).get("Klanten");
  let counted = 0;
  for (let row = 2; row <= size.customers + 1; row++) {
    const value = customers?.get(`L${row}`)?.value;
    counted += typeof value === "number" ? value : 0;
  }
  if (counted !== size.orders) throw new Error(`LibreOffice counted ${counted} of ${size.orders} orders`);
}

function countCells(cells: WorkbookCells): number {
  let count = 0;
  for (const sheet of cells.values()) count += sheet.size;
  return count;
}

function seconds({ cpuSeconds }: Measurement): string {
  return `${cpuSeconds.toFixed(2)} s`;
}

function memory({ peakMegabytes }: Measurement): string {
  return peakMegabytes === undefined ? "" : `${peakMegabytes.toFixed(0)} MB at its peak`;
}

/** A target that is missed fails the run. */
function verdict(holds: boolean, target: string): string {
  if (!holds) process.exitCode = 1;
  return `${holds ? "holds" : "MISSED"}: ${target}`;
}

function line(what: string, figure: string, note: string): void {
  console.log(`${what.padEnd(46)}${figure.padStart(10)}   ${note}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
