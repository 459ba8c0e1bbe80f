import { type Scalar } from "../../../src/workbook/cells";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce, planTwice } from "../plan-twice";
import { EMPTY, rowsOf, run } from "../plan/workbook-builder";
import { yearOfPlan, SETTINGS } from "../budgets/year-of-plan";
import { divers } from "../segments/divers";

const settings = SETTINGS;

function figures(snapshot: Snapshot): Map<Scalar, Scalar> {
  const rows = rowsOf(snapshot, "rpOverzicht").filter((row) => row.get("Kerncijfer"));
  return new Map(rows.map((row) => [row.get("Kerncijfer") ?? null, row.get("Stand") ?? null]));
}

describe("the overview of a plan", () => {
  const { projected } = run(yearOfPlan(), ["fill-budget", "forecast-revenue", "overview"], { settings });

  it("shows the money of the plan and nothing of customers", () => {
    expect([...figures(projected)]).toEqual([
      ["Omzetprognose planjaar", 132_000],
      ["Begrote kosten", 5300],
      ["Uitgegeven", 2400],
      ["Nog uit te geven", 2900],
    ]);
  });

  it("shows the charts their figures, and says what is still missing for the others", () => {
    expect(rowsOf(projected, "rpOvzBudgetten").map((row) => [...row.values()])).toEqual([
      ["inkoop", 1200, 1500],
      ["personeel", 2400, 0],
      ["communicatie", 1600, 900],
      ["Niet ingedeeld", 100, 0],
    ]);
    const found = findTable(projected, "rpOverzicht");
    const words = [0, 2, 5].map((column) => found?.sheet.cells.value((found.table.range.bottom ?? 0) + 2, column));
    expect(words).toEqual([
      "Nog geen klantgroepen: bereken de klantwaarde.",
      "",
      "Nog geen ABC: bereken de klantwaarde.",
    ]);
  });

  it("gets the figures of a sheet that is made later", () => {
    const later = run(projected, ["plan-visits", "overview"], { settings }).projected;
    expect(figures(later).get("Opvolgingen over hun datum")).toBe(0);
    expect(figures(later).get("Begrote kosten")).toBe(5300);
  });
});

describe("the overview of customers", () => {
  const jobs = ["fill-clv", "plan-actions", "overview"] as const;
  const { projected } = planOnce({ snapshot: divers(), jobs });
  const value = rowsOf(projected, "rpKlantwaarde");

  it("counts the customers of each group", () => {
    const inGroup = (group: string) => value.filter((row) => row.get("Klantgroep") === group).length;
    const found = figures(projected);
    expect([found.get("Nieuwe klanten"), found.get("Bestaande klanten"), found.get("Ex-klanten")]).toEqual(
      ["nieuw", "bestaand", "ex"].map(inGroup),
    );
    expect(inGroup("bestaand")).toBeGreaterThan(0);
  });

  it("counts the actions that are open", () => {
    const open = rowsOf(projected, "rpActies").filter((row) => row.get("Voorgestelde actie"));
    expect(figures(projected).get("Open acties")).toBe(open.length);
    expect(open.length).toBeGreaterThan(0);
  });

  it("shares customers and revenue out over A, B and C", () => {
    const total = (heading: string) =>
      rowsOf(projected, "rpOvzAbc").reduce((sum, row) => sum + Number(row.get(heading)), 0);
    expect(total("% van de klanten")).toBeCloseTo(1, 10);
    expect(total("% van de omzet")).toBeCloseTo(1, 10);
  });

  it.each(["nl", "en"] as const)("changes nothing when planned again (%s)", (language) => {
    const { again, switched } = planTwice({ snapshot: divers(), jobs, language });
    expect(again).toEqual([]);
    expect(switched).toEqual([]);
  });
});

it("says what to do first in a workbook that holds nothing", () => {
  const plan = run(EMPTY, ["overview"]);
  expect(plan.changes).toEqual([]);
  expect(plan.findings).toContainEqual(expect.objectContaining({ code: "overview.nothing", severity: "blocking" }));
});
