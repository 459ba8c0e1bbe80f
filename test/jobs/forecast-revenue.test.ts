import { forecastMonthlyRevenue } from "../../src/domain/forecast/forecast-monthly-revenue";
import { eurosToCents } from "../../src/domain/money";
import { type Scalar } from "../../src/workbook/cells";
import { type ChangeSet } from "../../src/workbook/change-set";
import { project } from "../../src/workbook/project";
import { namedCell, namedValue } from "../../src/workbook/settings";
import { findSheet, findTable } from "../../src/workbook/snapshot";
import { runInOtherLanguage, runAgain } from "./plan/run-again";
import { orders, ownPlan } from "./plan/sample-plan";
import { columnOf, EMPTY, rowsOf, run, sheetOf, typeRows, workbookOf } from "./plan/workbook-builder";

describe("a forecast from orders", () => {
  const workbook = workbookOf(ownPlan(), orders());
  const { projected } = run(workbook, ["plan-activities", "fill-yield", "forecast-revenue"], {
    settings: { groei: 0.1 },
  });
  const rows = rowsOf(projected, "rpPrognose");

  it.each`
    month | heading              | expected  | because
    ${0}  | ${"Jaar daarvoor"}   | ${1000}   | ${"January 2023"}
    ${0}  | ${"Vorig jaar"}      | ${1000}   | ${"1,200 − 200 returned; cancelled and draft rows do not count"}
    ${1}  | ${"Vorig jaar"}      | ${1200}   | ${"February 2024"}
    ${1}  | ${"Basis"}           | ${1320}   | ${"1,200 · 1.10"}
    ${1}  | ${"Totaal"}          | ${1320}   | ${"no new activity begins in February"}
    ${3}  | ${"Effect bestaand"} | ${39_600} | ${"the new customer day in April: 180 · 20 % · 1,100"}
    ${1}  | ${"Gerealiseerd"}    | ${""}     | ${"not over yet on 31 December 2024"}
  `("$heading of month $month is $expected: $because", ({ month, heading, expected }) => {
    expect(rows[month]?.get(heading)).toBe(expected);
  });

  it("has the bounds of the domain's own forecast around a month without effects", () => {
    const amounts = (heading: string) => columnOf(projected, "rpPrognose", heading).map(Number);
    const months = [...amounts("Jaar daarvoor"), ...amounts("Vorig jaar")].map((euros, index) => ({
      month: { year: index < 12 ? 2023 : 2024, month: (index % 12) + 1 },
      amount: eurosToCents(euros),
    }));
    const forecast = forecastMonthlyRevenue({ months, growth: 0.1, horizon: 12 });
    const february = forecast.months[1];
    expect(eurosToCents(Number(rows[1]?.get("Totaal")))).toBe(february?.point);
    expect(Math.abs(eurosToCents(Number(rows[1]?.get("Bovengrens"))) - (february?.upper ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(eurosToCents(Number(rows[1]?.get("Ondergrens"))) - (february?.lower ?? 0))).toBeLessThanOrEqual(1);
  });

  it("changes nothing the second time, whatever the language", () => {
    expect(runAgain(workbook, ["forecast-revenue"])).toEqual([]);
    expect(runInOtherLanguage(workbook, ["forecast-revenue"])).toEqual([]);
  });
});

it("shows what a month brought in once it is over", () => {
  const plan = ownPlan((rows) =>
    rows.slice(4).forEach((row) => row.splice(5, 4, "nee", row[6] ?? null, 45_300, 45_310)),
  );
  const { projected } = run(workbookOf(plan, orders()), ["plan-activities", "forecast-revenue"], {
    settings: { peildatum: 45_350 },
  });
  const [january, february] = rowsOf(projected, "rpPrognose");
  // the plan is of 2024 and the reference date 28 February 2024, a day before the month is over
  expect([january?.get("Gerealiseerd"), january?.get("Afwijking"), february?.get("Gerealiseerd")]).toEqual([
    1000,
    0,
    "",
  ]);
});

describe("a forecast without orders", () => {
  it("splits last year's revenue over the months and grows it", () => {
    const { projected } = run(EMPTY, ["forecast-revenue"], { settings: { omzet_vorig_jaar: 120_000, groei: 0.05 } });
    // 120,000 / 12 = 10,000; · 1.05
    expect(columnOf(projected, "rpPrognose", "Vorig jaar")).toEqual(Array<number>(12).fill(10_000));
    expect(columnOf(projected, "rpPrognose", "Totaal")).toEqual(Array<number>(12).fill(10_500));
  });

  it("comes to last year's figure to the cent, and the expected scenario to the total above", () => {
    const settings = { omzet_vorig_jaar: 850_000, groei: 0.02, laag_groei: -0.05, hoog_groei: 0.05 };
    const { projected } = run(EMPTY, ["forecast-revenue"], { settings });
    const lastYear = columnOf(projected, "rpPrognose", "Vorig jaar").reduce(
      (sum: number, month) => sum + Number(month),
      0,
    );
    expect(lastYear).toBeCloseTo(850_000, 6);
    // 850,000 · 0.97, 1.02 and 1.07, and last year itself
    const block = namedCell(projected, "rp_bandbreedte");
    const cells = findSheet(projected, "Omzetprognose")?.cells;
    const totals = [3, 4, 5, 6].map((below) => cells?.value((block?.row ?? 0) + below, 6));
    expect(totals).toEqual([824_500, 867_000, 909_500, 850_000]);
  });

  it("gives the expected scenario a base that was typed", () => {
    const settings = { omzet_vorig_jaar: 120_000, laag_groei: -0.1 };
    const begun = run(EMPTY, ["forecast-revenue"], { settings }).projected;
    const { projected } = run(typeRows(begun, "rpPrognose", [{ Basis: 14_000 }]), ["forecast-revenue"], { settings });
    const block = namedCell(projected, "rp_bandbreedte");
    const cells = findSheet(projected, "Omzetprognose")?.cells;
    // 14,000 + 11 · 10,000, and 10 % of last year's 120,000 less
    expect([3, 4].map((below) => cells?.value((block?.row ?? 0) + below, 6))).toEqual([112_000, 124_000]);
  });

  it("has no band when every month is the same: the bounds are then the low and high scenario, and it says so", () => {
    const settings = { omzet_vorig_jaar: 120_000, groei: 0.1, laag_groei: -0.05, hoog_groei: 0.1 };
    const { projected, findings } = run(EMPTY, ["forecast-revenue"], { settings });
    expect(namedValue(projected, "rp_bandbreedte")).toBe("");
    // 10,000 a month: 1.10 of it expected, 1.05 low and 1.20 high
    const [first] = rowsOf(projected, "rpPrognose");
    const month = ["Totaal", "Ondergrens", "Bovengrens"].map((heading) => first?.get(heading));
    expect(month).toEqual([11_000, 10_500, 12_000]);
    expect(findings.map(({ code }) => code)).toContain("plan.scenarioBounds");
  });

  it("reckons with twelve typed months and their spread", () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ "Vorig jaar": index < 6 ? 900 : 1100 }));
    const typed = typeRows(run(EMPTY, ["forecast-revenue"]).projected, "rpPrognose", months);
    const [first] = rowsOf(run(typed, ["forecast-revenue"]).projected, "rpPrognose");
    // the months lie 100 from their mean of 1,000: 1.96 · 100
    expect([first?.get("Totaal"), first?.get("Ondergrens"), first?.get("Bovengrens")]).toEqual([900, 704, 1096]);
  });

  it("says what to do when there is nothing to start from", () => {
    expect(run(EMPTY, ["forecast-revenue"]).findings.map(({ code }) => code)).toEqual(["plan.noHistory"]);
  });

  it("never lets a bound fall below 0", () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ "Vorig jaar": index === 0 ? 12_000 : 10 }));
    const typed = typeRows(run(EMPTY, ["forecast-revenue"]).projected, "rpPrognose", months);
    expect(columnOf(run(typed, ["forecast-revenue"]).projected, "rpPrognose", "Ondergrens")[5]).toBe(0);
  });
});

it("gives three scenarios by the stated factors", () => {
  const months = Array.from({ length: 12 }, () => ({ "Vorig jaar": 1000 }));
  const typed = typeRows(
    run(EMPTY, ["forecast-revenue"], { settings: { groei: 0.02 } }).projected,
    "rpPrognose",
    months,
  );
  const { projected } = run(typed, ["forecast-revenue"]);
  const found = findTable(projected, "rpPrognose");
  const below = (row: number, column: number) =>
    found?.sheet.cells.value((found.table.range.bottom ?? 0) + row, column);
  // 12,000 · (1 + 2 % − 5 %), · 1.02, · (1 + 2 % + 5 %)
  expect([5, 6, 7].map((row) => below(row, 6))).toEqual([11_640, 12_240, 12_840]);
});

describe("orders that formulas would read wrongly", () => {
  const sheet = (amount: Scalar) =>
    sheetOf("Orders", [
      ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status"],
      ["O1", "K1", 45_310, 1000, "Betaald"],
      ["O2", "K2", 45_311, amount, "Betaald"],
      ["O3", "K3", 45_312, 250, "Retour"],
    ]);
  const january = (snapshot: ReturnType<typeof workbookOf>, textNumbers: "repair" | "decline") => {
    const result = run(snapshot, ["forecast-revenue"], { consent: { textNumbers } });
    return {
      value: columnOf(result.projected, "rpPrognose", "Vorig jaar")[0],
      codes: result.findings.map(({ code }) => code),
    };
  };

  it("are counted by the rules, as values, and that is said", () => {
    // a return of 250 with a plus sign is taken off: 1,000 + 500 − 250
    const { value, codes } = january(workbookOf(sheet(500)), "repair");
    expect(value).toBe(1250);
    expect(codes).toContain("plan.orders.asValues");
  });

  it("count amounts that are text, repaired or not", () => {
    expect(january(workbookOf(sheet("€ 500,00")), "repair").value).toBe(1250);
    expect(january(workbookOf(sheet("€ 500,00")), "decline").value).toBe(1250);
  });

  it("are told of in the words of every job that repairs them, with what could not be read", () => {
    const found = (amount: Scalar, textNumbers: "repair" | "decline") => {
      const result = run(workbookOf(sheet(amount)), ["forecast-revenue"], { consent: { textNumbers } });
      return {
        findings: result.findings.filter(({ code }) => /^(orders|amount)\./.test(code)),
        said: result.summary.filter(({ key }) => key === "summary.orders.repaired"),
      };
    };
    expect(found("€ 500,00", "repair")).toEqual({
      findings: [
        { code: "orders.repaired", severity: "hint", params: { sheet: "Orders", texts: 1, amounts: 1, left: 0 } },
      ],
      said: [{ key: "summary.orders.repaired", params: { total: 1 } }],
    });
    expect(found("€ 500,00", "decline")).toEqual({ findings: [], said: [] });
    expect(found("nog niet bekend", "repair").findings.map(({ code, where }) => [code, where])).toEqual([
      ["amount.unreadable", { sheet: "Orders", row: 2, column: 3 }],
    ]);
  });

  it("get the width they need when they become numbers, and the user's own totals lose the result of before", () => {
    const totals: ChangeSet = [
      { kind: "setCells", sheet: "Orders", top: 5, left: 3, rows: [[{ value: 1250, formula: "SUM(D2:D4)" }]] },
      { kind: "setCells", sheet: "Orders", top: 1, left: 6, rows: [[{ value: 1512.5, formula: "D6*1.21" }]] },
      { kind: "setCells", sheet: "Orders", top: 2, left: 6, rows: [[{ value: 3, formula: "COUNTA(A2:A4)" }]] },
    ];
    const { changes } = run(project(workbookOf(sheet("€ 12.500,00")), totals), ["forecast-revenue"]);
    expect(changes.filter(({ kind }) => kind === "widenColumn" || kind === "forgetResults")).toEqual([
      // € 12.500,00: 8 + 0.5 + 2 · 0.6 = 9.7
      { kind: "widenColumn", sheet: "Orders", column: 3, width: 10 },
      {
        kind: "forgetResults",
        sheet: "Orders",
        cells: [
          { row: 5, column: 3 },
          { row: 1, column: 6 },
        ],
      },
    ]);
  });

  it("change nothing the second time", () => {
    expect(runAgain(workbookOf(sheet("€ 500,00")), ["forecast-revenue"])).toEqual([]);
    expect(
      runAgain(workbookOf(sheet("€ 500,00")), ["forecast-revenue"], { consent: { textNumbers: "decline" } }),
    ).toEqual([]);
  });
});
