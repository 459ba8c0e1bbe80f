import { type Scalar } from "../../../src/workbook/cells";
import { project } from "../../../src/workbook/project";
import { findTable } from "../../../src/workbook/snapshot";
import { EMPTY, rowsOf, run } from "../plan/workbook-builder";
import { SETTINGS, withBudgets, yearOfPlan } from "./year-of-plan";

const settings = SETTINGS;
const finished = withBudgets();

function rowsBy(table: string, label: string): Map<Scalar, Map<string, Scalar>> {
  return new Map(rowsOf(finished, table).map((row) => [row.get(label) ?? null, row]));
}

function sum(table: string, heading: string): number {
  const total = rowsOf(finished, table).reduce((all, row) => all + Number(row.get(heading) ?? 0), 0);
  return Math.round(total * 100) / 100;
}

describe("the master budget", () => {
  const rows = rowsBy("rpMaster", "Budget");

  it.each`
    budget              | budgeted | settled | actual  | variance | spread  | because
    ${"inkoop"}         | ${1200}  | ${1200} | ${1500} | ${-300}  | ${0}    | ${"the stand was dearer: 1,200 − 1,500"}
    ${"personeel"}      | ${2400}  | ${0}    | ${0}    | ${0}     | ${2400} | ${"nothing is settled yet, so nothing differs"}
    ${"communicatie"}   | ${1600}  | ${1000} | ${900}  | ${100}   | ${1000} | ${"only the leaflets are settled: 1,000 − 900"}
    ${"Niet ingedeeld"} | ${100}   | ${0}    | ${0}    | ${0}     | ${100}  | ${"5,300 − 1,200 − 2,400 − 1,600"}
    ${"Totaal"}         | ${5300}  | ${2200} | ${2400} | ${-200}  | ${3500} | ${"the cost budget's own total"}
  `("$budget is budgeted at $budgeted: $because", ({ budget, budgeted, settled, actual, variance, spread }) => {
    const row = rows.get(budget);
    expect(
      ["Voorcalculatie", "Waarvan afgerekend", "Nacalculatie", "Verschil (+ = voordelig)", "Zonder maand"].map(
        (heading) => row?.get(heading),
      ),
    ).toEqual([budgeted, settled, actual, variance, spread]);
  });

  it("ties to the cost budget", () => {
    expect(rows.get("Totaal")?.get("Voorcalculatie")).toBe(sum("rpKosten", "Voorcalculatie"));
  });

  it("splits the same total into fixed, variable and mixed", () => {
    const kinds = rowsBy("rpMasterSoort", "Budgetsoort");
    expect([...kinds].map(([kind, row]) => [kind, row.get("Voorcalculatie")])).toEqual([
      ["vast", 1800],
      ["variabel", 2400],
      ["gemengd", 1000],
      ["Niet ingedeeld", 100],
      ["Totaal", 5300],
    ]);
  });

  it("says what is left under the ceiling", () => {
    const ceiling = rowsBy("rpMasterRuimte", "Budgetplafond");
    // 6,000 − 5,300; 6,000 − 2,400; 5,300 − 2,200 settled + 2,400 actual = 5,500
    expect([...ceiling.values()].map((row) => row.get("Bedrag"))).toEqual([
      6000,
      5300,
      700,
      2400,
      3600,
      5500,
      "binnen het plafond",
    ]);
  });
});

describe("the operating budget", () => {
  const months = rowsOf(finished, "rpExploitatie");

  it("makes the months add up to the year to the cent, also where a twelfth is no round amount", () => {
    // €1,000 without a month: four months of 83.34 and eight of 83.33
    expect(months.map((row) => row.get("Communicatie")).slice(0, 6)).toEqual([
      83.34, 83.34, 83.34, 83.34, 83.33, 683.33,
    ]);
    expect(sum("rpExploitatie", "Communicatie")).toBe(1600);
    expect(sum("rpExploitatie", "Niet ingedeeld")).toBe(100);
    expect(sum("rpExploitatie", "Personeel")).toBe(2400);
    expect(sum("rpExploitatie", "Inkoopbudget")).toBe(1200);
  });

  it("works March out: revenue, cost of sales by the margin, every budget, fixed costs, result", () => {
    const march = months[2];
    // 11,000 · 60 % = 6,600; rent 1,000 + car 400; 4,400 − 1,200 − 200 − 83.34 − 8.34 − 1,400 = 1,508.32
    expect(
      ["Omzet", "Inkoopwaarde", "Brutomarge", "Overige vaste kosten", "Resultaat"].map((h) => march?.get(h)),
    ).toEqual([11_000, 6600, 4400, 1400, 1508.32]);
  });

  it("compares January with what was realised, and asks for words", () => {
    const january = months[0];
    // 12,000 · 40 % = 4,800 instead of 4,400: 400 more; 400 of 3,108.32 is over 10 % and over €100
    expect(january?.get("Resultaat")).toBe(3108.32);
    expect(january?.get("Werkelijk resultaat")).toBe(3508.32);
    expect(january?.get("Verschil (+ = voordelig)")).toBe(400);
    expect(january?.get("Signaal")).toBe("verklaar het verschil");
    expect(months[1]?.get("Werkelijk resultaat")).toBe("");
  });

  it.each`
    scenario      | revenue    | because
    ${"verwacht"} | ${132_000} | ${"120,000 · 1.10"}
    ${"laag"}     | ${126_000} | ${"120,000 · (1.10 − 0.05)"}
    ${"hoog"}     | ${138_000} | ${"120,000 · (1.10 + 0.05)"}
    ${"High"}     | ${138_000} | ${"the same in English"}
  `("follows the scenario $scenario: $because", ({ scenario, revenue }) => {
    const { projected } = run(yearOfPlan(), ["make-budgets"], { settings: { ...settings, scenario } });
    const total = rowsOf(projected, "rpExploitatie").reduce((all, row) => all + Number(row.get("Omzet")), 0);
    expect(total).toBe(revenue);
  });
});

describe("the cash budget", () => {
  const months = rowsOf(finished, "rpLiquiditeit");
  const column = (heading: string) => months.map((row) => row.get(heading));

  it("receives revenue with VAT a month later", () => {
    expect(column("Ontvangen van klanten").slice(0, 3)).toEqual([0, 13_310, 13_310]); // 11,000 · 1.21
  });

  it("pays staff without VAT, rent without VAT, and the car with it", () => {
    expect(column("Personeel").slice(0, 2)).toEqual([200, 200]);
    expect(column("Overige vaste kosten").slice(1, 7)).toEqual([1000, 1484, 1484, 1484, 1484, 1000]); // 400 · 1.21 = 484
  });

  it("remits VAT in the month after each quarter, and first what was still due", () => {
    // a quarter of sales: 3 · 2,310 = 6,930
    const vat = column("Btw-afdracht");
    expect(vat.flatMap((amount, month) => (amount === 0 ? [] : [month]))).toEqual([0, 3, 6, 9]);
    expect(vat[0]).toBe(750);
    // on costs: goods 3 · 1,386; 21 % of 91.68 (83.34 + 8.34) twice, 19.25 each; of 1,291.68 in March 271.25; the car 84
    expect(vat[3]).toBe(2378.25); // 6,930 − 4,551.75
  });

  it("begins each month with what the month before ended with", () => {
    expect(column("Beginsaldo")[0]).toBe(5000);
    expect(column("Beginsaldo").slice(1)).toEqual(column("Eindsaldo").slice(0, -1));
  });

  it("loses no money: balance and what is open are the start, the year's result and nothing else", () => {
    const points = rowsBy("rpLiqPunten", "Punt");
    const point = (label: string) => Number(points.get(label)?.get("Bedrag"));
    const open =
      point("Daarna nog te ontvangen") - point("Daarna nog te betalen") - point("Daarna nog btw af te dragen");
    const closing = Number(column("Eindsaldo").at(-1));
    expect(closing + open).toBeCloseTo(5000 - 750 + sum("rpExploitatie", "Resultaat"), 2);
  });

  it("says where the lowest point lies", () => {
    const lowest = Math.min(...column("Eindsaldo").map(Number));
    const points = [...rowsBy("rpLiqPunten", "Punt").values()].map((row) => row.get("Bedrag"));
    expect(points[0]).toBe(lowest);
    expect(column("Signaal")[column("Eindsaldo").indexOf(lowest)]).toBe("laagste punt");
    expect(points[2]).toBe("altijd genoeg op de rekening");
  });
});

describe("making the budgets", () => {
  it.each(["nl", "en"] as const)("changes nothing the second time (%s)", (language) => {
    const plan = run(language === "nl" ? yearOfPlan() : EMPTY, ["make-budgets"], { language, settings }).projected;
    expect(run(plan, ["make-budgets"], { language, settings }).changes).toEqual([]);
    expect(run(plan, ["make-budgets"], { language: language === "nl" ? "en" : "nl", settings }).changes).toEqual([]);
  });

  it("keeps an amount that somebody typed over a figure", () => {
    const found = findTable(finished, "rpMasterRuimte");
    if (!found) throw new Error("no ceiling");
    const spent = { row: found.table.range.top + 4, column: 1 };
    const typed = project(finished, [
      { kind: "setCells", sheet: found.sheet.name, top: spent.row, left: spent.column, rows: [[{ value: 2500 }]] },
    ]);
    const again = run(typed, ["make-budgets"], { settings }).projected;
    expect(findTable(again, "rpMasterRuimte")?.sheet.cells.value(spent.row, spent.column)).toBe(2500);
  });

  it("warns of too little money and of orders that include VAT", () => {
    const { findings } = run(yearOfPlan(), ["make-budgets"], { settings: { ...settings, btw: "incl", marge: 0 } });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["budgets.inclVat", "budgets.shortage", "budgets.unassigned"]),
    );
  });
});
