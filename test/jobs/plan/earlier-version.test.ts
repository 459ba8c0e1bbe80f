import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { run as runCli } from "../../../src/cli/run";
import { translatorFor } from "../../../src/i18n";
import { ownMatch } from "../../../src/jobs/engine/own-match";
import { OWN_SHEETS } from "../../../src/workbook/sheets/own-sheets";
import { type FileCell, readCells, type WorkbookCells } from "../../engines/read-cells";
import { compareWithCached } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";

/*
 * Plans that an earlier version of this program made, with its layout of Doelen, Activiteiten and Deelactiviteiten, and
 * in which somebody went on typing. They stay as they were made.
 */
const EARLIER = join(__dirname, "../../fixtures/workbooks/earlier");

type Filled = { readonly before: WorkbookCells; readonly after: WorkbookCells; readonly bytes: Uint8Array };

async function fill(input: string, output: string): Promise<string> {
  const said: string[] = [];
  await runCli(["fill", input, "-o", output], {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    isWatched: false,
    today: () => 46_295,
    now: () => "2026-09-30T12:00:00.000Z",
  });
  return said.join("");
}

/** A cell in which something was typed or stands as a value: what a person would miss. */
function valuesOf(cells: WorkbookCells): [string, FileCell["value"]][] {
  return [...cells].flatMap(([sheet, all]) =>
    [...all].flatMap(([address, { value, formula }]): [string, FileCell["value"]][] =>
      formula === undefined && value !== null && value !== "" ? [[`${sheet}!${address}`, value]] : [],
    ),
  );
}

function headingsOf(cells: WorkbookCells, sheet: string): FileCell["value"][] {
  return [...(cells.get(sheet) ?? [])].flatMap(([address, { value }]) => (/^[A-Z]+4$/.test(address) ? [value] : []));
}

/** What that version told of an objective in the table of objectives itself, and not in a block below it. */
const TOLD = {
  nl: [
    "Waar",
    "Waarom",
    "Hoe gemeten",
    "Acceptabel/Attractief",
    "Realistisch/Resultaatgericht",
    "Kans van slagen",
    "Werkelijk resultaat",
  ],
  en: ["Where", "Why", "Measured by", "Acceptable", "Realistic", "Chance of success", "Actual result"],
};

describe.each`
  language | sheets                                  | rollUps                                                       | told       | bar
  ${"nl"}  | ${["Activiteiten", "Deelactiviteiten"]} | ${["Eerste stap", "Laatste stap", "Uren stappen", "% klaar"]} | ${TOLD.nl} | ${/^Planning: elk blokje/}
  ${"en"}  | ${["Activities", "Sub-activities"]}     | ${["First step", "Last step", "Hours of steps", "% done"]}    | ${TOLD.en} | ${/^Planning: each block/}
`("a plan of an earlier version ($language)", ({ language, sheets, rollUps, told, bar }) => {
  let folder = "";
  let filled: Filled | undefined;
  let again = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "relatieplan-earlier-"));
    const input = join(EARLIER, `plan-${language}.xlsx`);
    const [once, twice] = [join(folder, "once.xlsx"), join(folder, "twice.xlsx")];
    await fill(input, once);
    again = await fill(once, twice);
    const bytes = new Uint8Array(await readFile(once));
    filled = { before: readCells(new Uint8Array(await readFile(input))), after: readCells(bytes), bytes };
  }, 60_000);

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  it("loses nothing that was typed, nor a heading", () => {
    const after = new Map(valuesOf(filled?.after ?? new Map()));
    const lost = valuesOf(filled?.before ?? new Map()).filter(([at, value]) => after.get(at) !== value);
    // our own words about the band, which now say what happens without one
    expect(lost.map(([at]) => at.split("!")[1])).toEqual(["A26"]);
  });

  it("gets the columns that are new: what the steps come to, and their bar for paper", () => {
    const after = filled?.after ?? new Map();
    expect(headingsOf(after, sheets[0])).toEqual(expect.arrayContaining(rollUps));
    expect(headingsOf(after, sheets[1])).toContainEqual(expect.stringMatching(bar));
    // the open day's invitations are done, the day itself is not: 6 + 8 hours, one of two
    expect([14, 0.5].map((figure) => [...after.get(sheets[0]).values()].some(({ value }) => value === figure))).toEqual(
      [true, true],
    );
  });

  it("gets no second column for one that was called otherwise; what it told of objectives beside them stays there", () => {
    const snapshot = readSnapshot(openPackage(filled?.bytes ?? new Uint8Array(), "once.xlsx"), {});
    const tables = snapshot.sheets.flatMap((sheet) => sheet.tables);
    const unknown = OWN_SHEETS.flatMap((definition) => {
      const columns = tables.find(({ name }) => name === definition.table)?.columns ?? [];
      const known = ownMatch({ snapshot, t: translatorFor(language) }, definition)?.columns ?? [];
      return columns.filter((heading) => !known.some((column) => column.heading === heading));
    });
    expect(unknown).toEqual(told);
  });

  it("gets the block below the objectives, with a row for each", () => {
    const t = translatorFor(language);
    const cells = filled?.after.get(t("sheet.goals"));
    const numbers = [22, 23, 24, 25, 26].map((row) => cells?.get(`A${row}`)?.value ?? null);
    expect(cells?.get("A19")?.value).toBe(t("sheet.goalDetails"));
    expect(numbers).toEqual([t("plan.col.nr"), 1, 2, 3, null]);
    expect(cells?.get("B23")?.value).toBe(cells?.get("B5")?.value);
  });

  it("keeps the weeks where they stand: each Monday once", () => {
    const row = [...(filled?.after.get(sheets[1]) ?? [])].flatMap(([address, { value }]) =>
      /^[A-Z]+3$/.test(address) && typeof value === "number" ? [value] : [],
    );
    expect(row.length).toBe(53);
    expect(new Set(row).size).toBe(53);
  });

  it("is then complete: the next run changes nothing", () => {
    expect(again).toMatch(/er verandert niets|nothing/);
  });

  it("is what an independent spreadsheet program computes", async () => {
    const file = join(folder, "check.xlsx");
    await writeFile(file, filled?.bytes ?? new Uint8Array());
    const recalculated = (await recalculate([file])).get(file)?.bytes ?? new Uint8Array();
    expect(compareWithCached(filled?.bytes ?? new Uint8Array(), recalculated)).toEqual([]);
  }, 120_000);
});
