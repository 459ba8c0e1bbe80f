import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOB_IDS } from "../../src/jobs/job";
import { type Scalar } from "../../src/workbook/cells";
import { formatRect, parseRect } from "../../src/workbook/address";
import { type SheetMatch } from "../../src/workbook/recognise/recognition";
import {
  type Edits,
  insertRowsEverywhere,
  insertSheetRowsEverywhere,
  swapColumnsEverywhere,
} from "../fixtures/edited-package/edit-everywhere";
import { type EditedPackage, putTogether, takeApart } from "../fixtures/edited-package/edited-package";
import { compareWithCached, countFormulas } from "./compare-with-cached";
import { recalculate } from "./libreoffice";
import { type FileCell, readCells } from "./read-cells";
import { refill, understandFile } from "./refill";
import { validate } from "./validator";

const EXAMPLES = join(__dirname, "../../examples");
/** Closing a year and handing in make another workbook; all others fill this one. */
const OTHER_WORKBOOK: readonly string[] = ["next-year", "hand-in"];

const finished: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  demo: () => readFile(join(EXAMPLES, "results/demo.xlsx")),
  "kleine-winkel": () => readFile(join(EXAMPLES, "results/kleine-winkel.xlsx")),
  studentplan: () => readFile(join(EXAMPLES, "results/studentplan.xlsx")),
  urenbundels: () => readFile(join(EXAMPLES, "results/urenbundels.xlsx")),
  "a workbook of every job": async () => {
    const jobs = JOB_IDS.filter((id) => !OTHER_WORKBOOK.includes(id));
    const { bytes } = await refill(await readFile(join(EXAMPLES, "demo.xlsx")), jobs);
    return (await refill(bytes)).bytes;
  },
};

type Edit = (book: EditedPackage, matches: readonly SheetMatch[]) => Edits;

const edits: Readonly<Record<string, Edit>> = {
  "a row inserted in every table": insertRowsEverywhere,
  "a row put through every sheet": insertSheetRowsEverywhere,
  "two columns swapped in every table": swapColumnsEverywhere,
};

type Outcome = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly done: readonly string[];
  readonly otherFigures: readonly string[];
  readonly changesAfter: number;
  readonly recalculated: Uint8Array;
};

const outcomes = new Map<string, Outcome>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relatieplan-edited-"));
  const filled: Omit<Outcome, "recalculated">[] = [];
  const names: string[] = [];
  for (const [workbook, read] of Object.entries(finished)) {
    const before = await read();
    for (const [edit, act] of Object.entries(edits)) {
      names.push(`${workbook}, ${edit}`);
      filled.push(await editAndFill(before, { act, path: join(folder, `${names.length}.xlsx`) }));
    }
  }
  const recalculated = await recalculate(filled.map(({ path }) => path));
  for (const [index, outcome] of filled.entries()) {
    const bytes = recalculated.get(outcome.path)?.bytes ?? new Uint8Array();
    outcomes.set(names[index] ?? "", { ...outcome, recalculated: bytes });
  }
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function editAndFill(before: Uint8Array, { act, path }: { act: Edit; path: string }) {
  const { recognition } = await understandFile(before);
  const book = takeApart(before);
  const made = act(book, recognition.sheets);
  const { bytes } = await refill(putTogether(book));
  await writeFile(path, bytes);
  const again = await refill(bytes);
  const changesAfter = again.plan.changes.length;
  return { path, bytes, done: made.done, otherFigures: otherFigures(before, bytes, made), changesAfter };
}

/** The cells that show something else than before, wherever they went. */
function otherFigures(before: Uint8Array, after: Uint8Array, { moves }: Edits): string[] {
  const now = readCells(after);
  const other: string[] = [];
  for (const [sheet, cells] of readCells(before)) {
    const here = moves.filter((move) => move.sheet === sheet);
    for (const [address, { value }] of cells) {
      const rect = parseRect(address);
      if (!rect) throw new Error(`${address} is no address`);
      const place = formatRect(here.reduce((moved, { move }) => move(moved), rect));
      const shown = now.get(sheet)?.get(place)?.value ?? null;
      if (!isSame(value, shown) && !isRowNumber(cells, address))
        other.push(`${sheet}!${address} ${JSON.stringify(value)} → ${place} ${JSON.stringify(shown)}`);
    }
  }
  return other;
}

/** Helper columns say in which row of the list a customer stands: that moves with the list. */
function isRowNumber(cells: ReadonlyMap<string, FileCell>, address: string): boolean {
  const [, column = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const above = Array.from({ length: Number(digits) }, (_, row) => cells.get(`${column}${row + 1}`)?.value);
  return above.includes("Rij");
}

function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-6;
  return JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
}

const cases = Object.keys(finished).flatMap((workbook) => Object.keys(edits).map((edit) => `${workbook}, ${edit}`));

describe("a finished workbook that somebody rearranged in Excel, filled once more", () => {
  const outcome = (name: string): Outcome => {
    const found = outcomes.get(name);
    if (!found) throw new Error(`${name} was not made`);
    return found;
  };

  it.each(cases)("%s: was rearranged in each kind of table", (name) => {
    expect(outcome(name).done).toEqual(expect.arrayContaining(["rpRegister", "rpNiveaus", "rpUnitsoorten"]));
  });

  it.each(cases)("%s: what stood there shows the same figures", (name) => {
    expect(outcome(name).otherFigures).toEqual([]);
  });

  it.each(cases)("%s: every formula gives what LibreOffice makes of it", (name) => {
    const { bytes, recalculated } = outcome(name);
    expect(countFormulas(bytes)).toBeGreaterThan(20);
    expect(compareWithCached(bytes, recalculated)).toEqual([]);
  });

  it.each(cases)("%s: another fill changes nothing", (name) => {
    expect(outcome(name).changesAfter).toBe(0);
  });

  it.each(cases)("%s: the Open XML SDK finds no fault", async (name) => {
    expect(await validate(outcome(name).path)).toEqual([]);
  });
});
