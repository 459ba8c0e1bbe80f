import { scalarText } from "../../../src/workbook/cells";
import { columnOf, EMPTY, run, typeNamed, typeRows } from "./workbook-builder";

const PLAN = ["plan-activities", "fill-budget", "checklist"] as const;
/** 1 January and 31 December 2026. */
const [FROM, UNTIL] = [46_023, 46_387];

function plan(activity: { readonly start: number; readonly end: number }): string {
  let begun = run(EMPTY, PLAN).projected;
  begun = typeNamed(begun, "rp_plan_van", FROM);
  begun = typeNamed(begun, "rp_plan_tot", UNTIL);
  begun = typeRows(begun, "rpActiviteiten", [
    { Activiteit: "Beurs", "Datum van": activity.start, "Datum tot": activity.end },
  ]);
  return scalarText(columnOf(run(begun, PLAN).projected, "rpActiviteiten", "Signaal")[0] ?? null);
}

describe("an activity", () => {
  it.each`
    start         | end           | because
    ${FROM - 1}   | ${FROM}       | ${"31 December of the year before"}
    ${UNTIL}      | ${UNTIL + 1}  | ${"runs on into the year after"}
    ${FROM + 400} | ${FROM + 401} | ${"the year after"}
  `("outside the period of the plan is said to be so: $because", ({ start, end }) => {
    expect(plan({ start, end })).toContain("ligt buiten de planperiode");
  });

  it("may begin on its first day and end on its last", () => {
    expect(plan({ start: FROM, end: UNTIL })).not.toContain("planperiode");
  });
});

describe("a cost budget with a ceiling of € 1,000", () => {
  const found = (amount: number) => {
    let begun = run(EMPTY, PLAN).projected;
    begun = typeNamed(begun, "rp_budgetplafond", 1_000);
    begun = typeRows(begun, "rpActiviteiten", [{ Activiteit: "Beurs" }]);
    begun = typeRows(begun, "rpKosten", [{ Activiteit: "Beurs", "Vast bedrag": amount }]);
    return run(begun, PLAN).findings.filter(({ code }) => code === "plan.overCeiling");
  };

  it("says by how much it goes over it", () => {
    expect(found(1_250.5).map(({ severity, params }) => [severity, params])).toEqual([
      ["warning", { budgeted: 1_250.5, ceiling: 1_000, over: 250.5 }],
    ]);
  });

  it("says nothing when it comes to just that", () => {
    expect(found(1_000)).toEqual([]);
  });
});
