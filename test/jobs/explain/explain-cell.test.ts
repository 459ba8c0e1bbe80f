import { translatorFor } from "../../../src/i18n";
import { JOB_IDS } from "../../../src/jobs/job";
import { ownDefinition } from "../../../src/jobs/explain/known-columns";
import { explainCell } from "../../../src/jobs/explain/explain-cell";
import { understand, type Workbench } from "../../../src/jobs/engine/workbench";
import { planFill } from "../../../src/jobs/fill-all";
import { namedCell } from "../../../src/workbook/settings";
import { parseAddress } from "../../../src/workbook/address";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce } from "../plan-twice";
import { SHOP } from "../../taskpane/shop";
import { snapshotOf } from "../../workbook/snapshot-builder";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };
const end2025 = 46_022;
const input = { translators, language: "nl", peildatum: end2025 } as const;

function benchOf(snapshot: Snapshot): Workbench {
  return understand({ ...input, snapshot });
}

function filledShop(): Workbench {
  const consent = { typedCells: "keep", textNumbers: "repair" } as const;
  return benchOf(planFill({ ...input, snapshot: SHOP, jobs: ["fill-clv"], consent }).projected);
}

function explainAt(bench: Workbench, place: string, language: "nl" | "en" = "nl") {
  const [sheet = "", address = ""] = place.split("!");
  const at = parseAddress(address);
  if (!at) throw new Error(`no cell: ${place}`);
  return explainCell(bench, { cell: { sheet, ...at }, t: translators[language] });
}

describe("the explanation of a column of ours", () => {
  it("says what a CLV is, with the textbook's rule, and that we wrote it", () => {
    expect(explainAt(filledShop(), "Klanten!G2")).toMatchObject({
      term: "CLV",
      value: 240,
      origin: "ours",
      meaning: expect.stringContaining("CLV = W × A"),
      rule: expect.stringContaining("€ 972"),
    });
  });

  it("names the cells it comes from, with what stands in them", () => {
    const sources = explainAt(filledShop(), "Klanten!G2")?.sources.map(({ label, value }) => [label, value]);
    // 600 of revenue in three orders at 40 %: W = 80.
    expect(sources).toEqual([
      ["A (aantal orders)", 3],
      ["W (winst per order)", 80],
    ]);
  });

  it("reads the formula in the reader's own language, with headings for cells", () => {
    expect(explainAt(filledShop(), "Klanten!G2")?.formula).toBe(
      'ALS(“A (aantal orders)” = ""; ""; ALS(“A (aantal orders)” = 0; 0; “W (winst per order)” × “A (aantal orders)”))',
    );
    expect(explainAt(filledShop(), "Klanten!G2", "en")?.formula).toMatch(/^IF\(/);
  });

  it("names whole columns of another sheet, and settings, as sources", () => {
    const labels = explainAt(filledShop(), "Klanten!D2")?.sources.map(({ label, sheet }) => `${label} (${sheet})`);
    expect(labels).toContain("Bedrag excl. btw (Orders)");
    const margin = explainAt(filledShop(), "Klanten!F2")?.sources.find(({ label }) => label === "Standaardmarge");
    expect(margin).toMatchObject({ sheet: "Instellingen", value: 0.4 });
  });

  it("explains a cell of a sheet of ours by its own heading", () => {
    expect(explainAt(filledShop(), "Klantwaarde!E5")).toMatchObject({
      term: "CLV per jaar",
      origin: "ours",
      rule: expect.stringContaining("€ 324"),
    });
  });
});

describe("the explanation of what is not ours", () => {
  it("says of a typed value only what it is called", () => {
    expect(explainAt(filledShop(), "Klanten!B2")).toMatchObject({
      term: "Bedrijfsnaam",
      origin: "typed",
      formula: undefined,
      sources: [],
      meaning: undefined,
    });
  });

  it("explains a setting in the settings' own words", () => {
    const bench = filledShop();
    const cell = namedCell(bench.snapshot, "rp_marge");
    expect(cell && explainCell(bench, { cell, t: translators.nl })).toMatchObject({
      term: "Standaardmarge",
      meaning: expect.stringContaining("Winstmarge op de omzet"),
    });
  });

  it("takes a user's own formula apart without calling it ours", () => {
    const bench = benchOf(
      snapshotOf([
        { name: "Blad1", rows: [[2, 3, { f: "$A1*'Blad 2'!$B$1+Blad1!B1", v: 17 }]] },
        { name: "Blad 2", rows: [[null, 7]] },
      ]),
    );
    expect(explainAt(bench, "Blad1!C1")).toMatchObject({
      term: "C1",
      origin: "theirs",
      formula: "“Blad1!A1” × “Blad 2!B1” + “Blad1!B1”",
      sources: [
        { label: "Blad1!A1", value: 2 },
        { label: "Blad 2!B1", value: 7 },
        { label: "Blad1!B1", value: 3 },
      ],
    });
  });

  it.each`
    place            | because
    ${"Klanten!Z99"} | ${"an empty cell"}
    ${"Nergens!A1"}  | ${"a sheet that is not there"}
  `("has nothing to say of $because", ({ place }) => {
    expect(explainAt(filledShop(), place)).toBeUndefined();
  });
});

describe("the tables of every job", () => {
  const { projected } = planOnce({ snapshot: { sheets: [], names: [] }, jobs: JOB_IDS });
  const tables = projected.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.name, ...table })));
  /** On the settings sheet: the settings are explained by their names, the rest is our own administration. */
  const ADMINISTRATION = ["rpRegister", "rpNiveaus", "rpUnitsoorten"];

  it("are known, each with all its columns", () => {
    const unknown = tables
      .filter(({ name }) => !ADMINISTRATION.includes(name))
      .filter(({ name, columns }) => {
        const headings = ownDefinition(name)?.columns.map(({ heading }) => translators.nl(heading));
        return !columns.every((column) => headings?.includes(column));
      });
    expect(unknown.map(({ name }) => name)).toEqual([]);
    expect(tables.length).toBeGreaterThan(40);
  });

  it.each`
    table              | field         | rule
    ${"rpWatBehoud"}   | ${"own"}      | ${"1.283,03"}
    ${"rpWatSoorten"}  | ${"cost"}     | ${"€ 10.400"}
    ${"rpExploitatie"} | ${"variance"} | ${"budget"}
  `("are ours: $field of $table", ({ table, field, rule }) => {
    const found = tables.find(({ name }) => name === table);
    const column = ownDefinition(table)?.columns.findIndex((candidate) => candidate.field === field) ?? -1;
    const { top = 0, left = 0 } = found?.range ?? {};
    const cell = { sheet: found?.sheet ?? "", row: top + 1, column: left + column };
    const explained = explainCell(benchOf(projected), { cell, t: translators.nl });
    expect(explained).toMatchObject({
      term: found?.columns[column],
      origin: "ours",
      rule: expect.stringContaining(rule),
    });
  });
});

describe("words of the sheet in an explanation", () => {
  it.each(["__proto__", "constructor", "<b>vet</b>", "a]['#"])("are only words: %s", (heading) => {
    const bench = benchOf(
      snapshotOf([{ name: "Blad1", rows: [[heading], [{ f: "1+1", v: 2 }]], tables: { Lijst: "A1:A2" } }]),
    );
    expect(explainAt(bench, "Blad1!A2")).toMatchObject({ term: heading, origin: "theirs" });
  });
});
