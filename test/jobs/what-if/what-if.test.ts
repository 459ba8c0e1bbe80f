import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { EMPTY, rowsOf, run, typeNamed, typeRows } from "../plan/workbook-builder";
import { SETTINGS, yearOfPlan } from "../budgets/year-of-plan";

const settings = SETTINGS;
const { projected } = run(EMPTY, ["what-if"]);

function again(snapshot: Snapshot): Snapshot {
  return run(snapshot, ["what-if"]).projected;
}

describe("the kinds of budget", () => {
  it.each`
    row  | kind          | cost      | verdict         | because
    ${0} | ${"variabel"} | ${10_000} | ${""}           | ${"2 % of 500,000"}
    ${1} | ${"vast"}     | ${10_400} | ${""}           | ${"200 a week · 52"}
    ${2} | ${"gemengd"}  | ${9500}   | ${"goedkoopst"} | ${"2,000 + 1.5 % of 500,000"}
  `("$kind costs $cost: $because", ({ row, kind, cost, verdict }) => {
    const line = rowsOf(projected, "rpWatSoorten")[row];
    expect(["Budgetsoort", "Kosten bij eigen omzet", "Oordeel"].map((heading) => line?.get(heading))).toEqual([
      kind,
      cost,
      verdict,
    ]);
  });

  it("cross where the course's examples cross", () => {
    const rows = rowsOf(projected, "rpWatKruising");
    expect(rows.map((row) => [row.get("Even duur"), row.get("Bij een omzet van"), row.get("Kosten dan")])).toEqual([
      ["variabel = gemengd", 400_000, 8000],
      ["variabel = vast", 520_000, 10_400],
      ["gemengd = vast", 560_000, 10_400],
    ]);
    expect(rows.map((row) => row.get("Wat is goedkoper?"))).toEqual([
      "variabel is eronder goedkoper",
      "variabel is eronder goedkoper",
      "gemengd is eronder goedkoper",
    ]);
  });

  it("says at every revenue which is cheapest, and both where they are equal", () => {
    const steps = new Map(rowsOf(projected, "rpWatStappen").map((row) => [row.get("Omzet"), row.get("Goedkoopst")]));
    expect([360_000, 400_000, 520_000, 560_000, 600_000].map((revenue) => steps.get(revenue))).toEqual([
      "variabel",
      "variabel en gemengd",
      "gemengd",
      "vast en gemengd",
      "vast",
    ]);
  });

  it("never cross when they are the same line", () => {
    const same = again(typeRows(projected, "rpWatSoorten", [{}, {}, { Bedrag: 0, "% van omzet": 0.02 }]));
    const [first] = rowsOf(same, "rpWatKruising");
    expect([first?.get("Bij een omzet van"), first?.get("Wat is goedkoper?")]).toEqual(["", "nooit even duur"]);
  });
});

describe("retention", () => {
  it("adds up to the textbook's figures after twenty years", () => {
    const last = rowsOf(projected, "rpWatBehoud")[19];
    expect(["70%", "80%", "95%"].map((heading) => last?.get(heading))).toEqual([333.07, 494.24, 1283.03]);
  });

  it("is compared with 70 %: 48 % more at 80 %, 3.85 times as much at 95 %", () => {
    const rows = rowsOf(projected, "rpWatVergelijk");
    expect(Number(rows[0]?.get("Meer"))).toBeCloseTo(0.48, 2);
    expect(Number(rows[1]?.get("Keer zo veel"))).toBeCloseTo(3.85, 2);
  });

  it("follows the user's own rate and amount", () => {
    const own = again(typeNamed(typeNamed(projected, "rp_watals_behoud", 0.5), "rp_watals_bedrag", 1000));
    expect(rowsOf(own, "rpWatBehoud")[2]?.get("Eigen %")).toBe(1750); // 1,000 + 500 + 250
  });
});

describe("making the sheet", () => {
  it("starts with the revenue that the plan forecasts", () => {
    const plan = run(yearOfPlan(), ["what-if"], { settings }).projected;
    expect(rowsOf(plan, "rpWatInvoer")[0]?.get("Waarde")).toBe(132_000);
  });

  it.each(["nl", "en"] as const)("changes nothing the second time (%s)", (language) => {
    const first = run(EMPTY, ["what-if"], { language }).projected;
    expect(run(first, ["what-if"], { language }).changes).toEqual([]);
    expect(run(first, ["what-if"], { language: language === "nl" ? "en" : "nl" }).changes).toEqual([]);
  });

  it("leaves the plan alone", () => {
    const plan = yearOfPlan();
    const tried = run(plan, ["what-if"], { settings }).projected;
    expect(findTable(tried, "rpKosten")).toEqual(findTable(plan, "rpKosten"));
  });
});
