import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Scalar } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { namedCell, namedValue } from "../../../src/workbook/settings";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { compareWithCached } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { withBudgets } from "../budgets/year-of-plan";
import { planTwice } from "../plan-twice";
import { fileOf } from "./snapshot-file";
import { columnOf, EMPTY, run, typeNamed, typeRows } from "./workbook-builder";

/** 1 January and 31 December 2024, and days of that year and those around it. */
const [START, END] = [45_292, 45_657];
const [APRIL_1, JUNE_30, OCTOBER_1, DECEMBER_31_2023, MARCH_31_2026] = [45_383, 45_473, 45_566, 45_291, 46_112];

const FIXED_COSTS: readonly Readonly<Record<string, Scalar>>[] = [
  { Post: "Huur", "Per maand": 100, "Btw %": 0 },
  { Post: "Seizoenkraam", "Per maand": 50, Vanaf: APRIL_1, "Tot en met": JUNE_30 },
  { Post: "Auto", "Per maand": 200, Vanaf: OCTOBER_1 },
  { Post: "Lease tot 2026", "Per maand": 0, Vanaf: APRIL_1, "Tot en met": MARCH_31_2026 },
  { Post: "Oude lening", "Per maand": 0, Vanaf: DECEMBER_31_2023, "Tot en met": JUNE_30 },
];

/** A year without sales: € 5,000 in the bank, € 300 of VAT due, and fixed costs. */
function yearOfCosts(): Snapshot {
  let plan = run(EMPTY, ["plan-activities", "fill-budget", "forecast-revenue"]).projected;
  plan = typeNamed(typeNamed(plan, "rp_plan_van", START), "rp_plan_tot", END);
  plan = run(plan, ["make-budgets"]).projected;
  plan = typeRows(plan, "rpVasteKosten", FIXED_COSTS);
  plan = typeRows(plan, "rpExploitatie", [{ Verklaring: "strenge winter", Bijstelling: "later openen" }]);
  plan = typeNamed(typeNamed(plan, "rp_beginsaldo", 5000), "rp_btw_open", 300);
  return run(plan, ["make-budgets"]).projected;
}

const opening = (book: Snapshot) => ["rp_beginsaldo", "rp_btw_open"].map((name) => namedValue(book, name));

describe("next year's budgets", () => {
  const { projected, findings } = run(yearOfCosts(), ["next-year"]);

  it("moves costs of a season a year on, lets the others run on, and keeps an end that is still to come", () => {
    expect(columnOf(projected, "rpVasteKosten", "Vanaf").slice(0, 5)).toEqual([
      null,
      APRIL_1 + 365,
      OCTOBER_1,
      APRIL_1,
      DECEMBER_31_2023,
    ]);
    expect(columnOf(projected, "rpVasteKosten", "Tot en met").slice(0, 5)).toEqual([
      null,
      JUNE_30 + 365,
      null,
      MARCH_31_2026,
      JUNE_30,
    ]);
    const said = new Map(findings.map(({ code, params }) => [code, params]));
    expect(said.get("nextYear.fixedCosts")).toEqual({ moved: 1, ended: 1 });
  });

  it("begins with the balance that the old year ends with, and with the VAT that is still due", () => {
    // 5,000 − 300 VAT − 12 · 100 rent − 3 · 60.50 stall − 3 · 242 car + 31.50 VAT back in July = 2,624; VAT of 3 · 42 comes back
    expect(opening(projected)).toEqual([2624, -126]);
    expect(columnOf(projected, "rpLiquiditeit", "Beginsaldo")[0]).toBe(2624);
    // January: 2,624 − 100 − 242 + 126 = 2,408
    expect(columnOf(projected, "rpLiquiditeit", "Eindsaldo")[0]).toBe(2408);
    // February − 342; April also 3 · 42 VAT back and − 60.50: 2,408 − 342 − 342 − 402.50 + 126 = 1,447.50
    expect(columnOf(projected, "rpLiquiditeit", "Eindsaldo")[3]).toBe(1447.5);
  });

  it("starts afresh with what was said of the old months", () => {
    expect(["Verklaring", "Bijstelling"].map((heading) => columnOf(projected, "rpExploitatie", heading)[0])).toEqual([
      null,
      null,
    ]);
  });

  it("begins with a balance that somebody typed at the end of the year", () => {
    const plan = yearOfCosts();
    const typed = typeRows(plan, "rpLiquiditeit", [...Array.from({ length: 11 }, () => ({})), { Eindsaldo: 1999.95 }]);
    expect(opening(run(typed, ["next-year"]).projected)[0]).toBe(1999.95);
  });

  it("leaves a balance alone that is a formula of the user's", () => {
    const plan = yearOfCosts();
    const place = namedCell(plan, "rp_beginsaldo");
    const cell = { value: 5000, formula: "2500*2" };
    const own = project(plan, [
      { kind: "setCells", sheet: place?.sheet ?? "", top: place?.row ?? 0, left: place?.column ?? 0, rows: [[cell]] },
    ]);
    expect(opening(run(own, ["next-year"]).projected)).toEqual([5000, -126]);
  });

  it("says what of the old year's invoices is still to be received and paid", () => {
    const settings = { peildatum: 45_700 };
    const before = withBudgets();
    const said = run(before, ["next-year"], { settings }).findings.find(({ code }) => code === "nextYear.cashOpen");
    const open = columnOf(before, "rpLiqPunten", "Bedrag");
    expect(open[3]).toBe(13_310); // December's 11,000 with 21 % VAT is paid in January
    expect(said?.params).toEqual({ receivable: 13_310, payable: open[4] });
  });

  it.each(["nl", "en"] as const)("changes nothing a second time (%s)", (language) => {
    const snapshot = language === "nl" ? yearOfCosts() : run(EMPTY, ["make-budgets"], { language }).projected;
    const { again } = planTwice({ snapshot, jobs: ["next-year"], language });
    expect(again).toEqual([]);
  });

  it("is what an independent spreadsheet program computes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "relatieplan-next-year-"));
    try {
      const path = join(folder, "next.xlsx");
      const file = fileOf(projected);
      await writeFile(path, file);
      const recalculated = await recalculate([path]);
      expect(compareWithCached(file, recalculated.get(path)?.bytes ?? new Uint8Array())).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
