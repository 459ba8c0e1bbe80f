import { translatorFor } from "../../../src/i18n";
import { understand } from "../../../src/jobs/engine/workbench";
import { reasonableJobs } from "../../../src/jobs/which-jobs";
import { findSheet, findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { type Scalar } from "../../../src/workbook/cells";
import { shopOf } from "../customers/shop";
import { END_OF_2024, planOnce, planTwice } from "../plan-twice";
import { divers } from "./divers";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };
const jobs = ["fill-clv", "segment-customers"] as const;
const projected = planOnce({ snapshot: divers(), jobs }).projected;

/** The rows of a block by their label: the cells after it. */
function block(snapshot: Snapshot, table: string): Map<Scalar, Scalar[]> {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { top, bottom, left, right } = found.table.range;
  const rows = Array.from({ length: bottom - top }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) =>
      found.sheet.cells.value(top + 1 + row, left + column),
    ),
  );
  return new Map(rows.map(([label = null, ...cells]) => [label, cells]));
}

/** The customers of Klantwaarde with a word in a column. */
function customersWith(heading: string, word: string): Scalar[] {
  const found = findTable(projected, "rpKlantwaarde");
  const column = found?.table.columns.indexOf(heading) ?? -1;
  const rows = Array.from({ length: 13 }, (_, row) => (found?.table.range.top ?? 0) + 1 + row);
  return rows
    .filter((row) => found?.sheet.cells.value(row, column) === word)
    .map((row) => found?.sheet.cells.value(row, 0) ?? null);
}

describe("the reason for contact on Klantwaarde", () => {
  it.each`
    word                              | expected                            | because
    ${"ex-klant"}                     | ${["K002", "K010"]}                 | ${"K009 is one too, but does not want to be contacted"}
    ${"verlieslatend"}                | ${["K004", "K005", "K008"]}         | ${"200 − 300, twice, and € 5 spent on who never ordered"}
    ${"A-klant zonder recente order"} | ${["K013"]}                         | ${"last order on day 200 of 366"}
    ${"bijna een niveau hoger"}       | ${["K006"]}                         | ${"4 · 2,750.50 = 11,002, and 998 is at most 10 % of 12,000"}
    ${"nieuwe klant"}                 | ${["K003", "K012"]}                 | ${"first order within the year"}
    ${""}                             | ${["K001", "K007", "K009", "K011"]} | ${"at the top, refused, refused, and nothing to say"}
  `("$word: $expected, because $because", ({ word, expected }) => {
    expect(customersWith("Aanleiding", word)).toEqual(expected);
  });
});

describe("Segmenten", () => {
  it("counts the customers of each group and takes average W × average A", () => {
    // ex: K002 (3 orders of 900), K009 (1 of 40) and K010 (2 of 60.25); W is 40 % of each: 360, 16 and 24.10
    const [customers, profit, orders, clv, , ceiling] = block(projected, "rpSegGroepen").get("ex") ?? [];
    expect([customers, orders]).toEqual([3, 2]);
    expect(profit).toBeCloseTo(400.1 / 3, 8);
    expect(clv).toBeCloseTo(800.2 / 3, 8);
    expect(ceiling).toBe(266.73);
  });

  it("gives the part of the customers and of the revenue in each class, in all exactly one", () => {
    const rows = [...block(projected, "rpSegAbc").values()];
    expect(rows.map(([customers]) => customers)).toEqual([3, 1, 8]);
    const total = (index: number) => rows.reduce((sum, cells) => sum + Number(cells[index]), 0);
    expect([total(1), total(3)]).toEqual([expect.closeTo(1, 10), expect.closeTo(1, 10)]);
  });

  it("lists who cost more than they brought in, the largest loss first, equals by their place", () => {
    const found = [...block(projected, "rpSegVerlies")].map(([customerNo, cells]) => [customerNo, cells[3]]);
    expect(found.slice(0, 4)).toEqual([
      ["K007", -820],
      ["K002", -100],
      ["K004", -100],
      ["K005", -100],
    ]);
  });

  it("shows what retention brings in: the textbook's figures after twenty years, and its own at the input", () => {
    const last = block(projected, "rpSegBehoud").get(20);
    expect(last?.slice(0, 3)).toEqual([333.07, 494.24, 1283.03]);
  });

  it("says who is on each tier, what the bonus may cost, and who is nearly higher", () => {
    const tiers = block(projected, "rpSegNiveaus");
    // K001 spent 10 · 1,800 = 18,000; 3.5 % of that is 630
    expect(tiers.get("Goud")).toEqual([1, 12_000, 18_000, 630, 0, 0]);
    expect(tiers.get("Basis")?.slice(4)).toEqual([1, 998]);
  });

  it("gives a tier that is added to the settings a row, below the others", () => {
    const settings = findTable(projected, "rpNiveaus");
    if (!settings) throw new Error("no tiers");
    const { range } = settings.table;
    const cells = settings.sheet.cells.edit();
    ["Platina", 18_000, 0.05].forEach((value, offset) => cells.set(range.bottom + 1, range.left + offset, value));
    const changed: Snapshot = {
      ...projected,
      sheets: projected.sheets.map((sheet) =>
        sheet.name === settings.sheet.name
          ? {
              ...sheet,
              cells: cells.build(),
              tables: sheet.tables.map((table) =>
                table.name === "rpNiveaus" ? { ...table, range: { ...range, bottom: range.bottom + 1 } } : table,
              ),
            }
          : sheet,
      ),
    };
    const again = planOnce({ snapshot: changed, jobs }).projected;
    expect(block(again, "rpSegNiveaus").get("Platina")).toEqual([1, 18_000, 18_000, 900, 0, 0]);
    expect(block(again, "rpSegNiveaus").get("Goud")?.[0]).toBe(0);
  });

  it("keeps what is typed in its yellow cells", () => {
    const place = projected.names.find(({ name }) => name === "rp_klantbehoud")?.refersTo ?? "";
    const row = Number(/\d+$/.exec(place)?.[0]) - 1;
    const changed: Snapshot = {
      ...projected,
      sheets: projected.sheets.map((sheet) =>
        sheet.name === "Segmenten" ? { ...sheet, cells: sheet.cells.edit().set(row, 4, 1).build() } : sheet,
      ),
    };
    const again = planOnce({ snapshot: changed, jobs }).projected;
    expect(block(again, "rpSegBehoud").get(20)?.[3]).toBe(2000); // everyone stays: 20 · 100
    expect(findSheet(again, "Segmenten")?.cells.value(row, 4)).toBe(1);
  });

  it.each(["nl", "en"] as const)("changes nothing when planned again (%s)", (language) => {
    const { again, switched } = planTwice({ snapshot: divers(), jobs, language });
    expect(again).toEqual([]);
    expect(switched).toEqual([]);
  });

  it("asks for customer value first when there are no orders to work it out from", () => {
    const { sheets, names } = shopOf({ orders: [] });
    const plan = planOnce({ snapshot: { sheets: sheets.slice(0, 1), names }, jobs: ["segment-customers"] });
    expect(plan.changes).toEqual([]);
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: "segments.noValue", severity: "blocking" }));
  });

  it("is not made by a plain fill, but kept up to date by one once it is there", () => {
    const jobsFor = (snapshot: Snapshot) => {
      const input = { snapshot, translators, language: "nl", peildatum: END_OF_2024 } as const;
      return reasonableJobs(understand(input));
    };
    expect(jobsFor(divers())).not.toContain("segment-customers");
    expect(jobsFor(projected)).toContain("segment-customers");
  });
});
