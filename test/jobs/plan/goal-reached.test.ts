import { type Scalar } from "../../../src/workbook/cells";
import { columnOf, EMPTY, run, typeRows } from "./workbook-builder";

const PLAN = ["plan-activities", "fill-yield"] as const;

/** Two activities for goal 1 that bring in 1,000 and 2 customers each; what the column says of this goal. */
function said(goal: Readonly<Record<string, Scalar>>): Scalar {
  const begun = run(EMPTY, PLAN).projected;
  const withGoal = typeRows(begun, "rpDoelen", [{ Nr: 1, Doelstelling: "Groeien", ...goal }]);
  const activities = ["Beurs", "Belactie"].map((name) => ({ Activiteit: name, Doel: 1 }));
  const figures = { Bereik: 20, "Respons %": 0.1, Orderwaarde: 500 };
  const named = run(typeRows(withGoal, "rpActiviteiten", activities), PLAN).projected;
  const { projected } = run(typeRows(named, "rpOpbrengsten", [figures, figures]), PLAN);
  expect(run(projected, PLAN).changes).toEqual([]);
  return columnOf(projected, "rpDoelen", "Haalt het plan dit doel?")[0] ?? null;
}

describe("the column Haalt het plan dit doel?", () => {
  it.each`
    goal                                                       | words                     | because
    ${{ Eenheid: "cijfer", Streefwaarde: 7.5 }}                | ${"beoordeel zelf"}       | ${"no figure of the plan is a mark"}
    ${{ Eenheid: "aantal", Streefwaarde: 500 }}                | ${"beoordeel zelf"}       | ${"of what, the plan can't tell"}
    ${{ Eenheid: "procent", Streefwaarde: 0.1 }}               | ${"beoordeel zelf"}       | ${"of our own list, and not in the plan"}
    ${{ Eenheid: "cijfer" }}                                   | ${"beoordeel zelf"}       | ${"also as long as there is no target"}
    ${{ Eenheid: "euro", Streefwaarde: 2_000 }}                | ${"ja"}                   | ${"2 · 20 · 10 % · 500 = 2,000"}
    ${{ Eenheid: "Klanten", Streefwaarde: 5 }}                 | ${"nog 1 klanten tekort"} | ${"5 − 2 · 20 · 10 % = 1"}
    ${{ Eenheid: "aantal", Streefwaarde: 400, Prognose: 450 }} | ${"ja"}                   | ${"somebody typed the forecast"}
    ${{ Eenheid: "euro" }}                                     | ${""}                     | ${"the target is still to come"}
    ${{ Streefwaarde: 5 }}                                     | ${""}                     | ${"the unit is still to come"}
  `("says “$words” of $goal: $because", ({ goal, words }) => {
    expect(said(goal)).toBe(words);
  });

  it("says so in English too", () => {
    const begun = run(EMPTY, PLAN, { language: "en" }).projected;
    const typed = typeRows(begun, "rpDoelen", [
      { Objective: "A better mark", "Unit of measure": "mark", "Target value": 7.5 },
    ]);
    const { projected } = run(typed, PLAN, { language: "en" });
    expect(columnOf(projected, "rpDoelen", "Does the plan reach it?")[0]).toBe("judge yourself");
  });

  it("says nothing of an empty row", () => {
    const { projected } = run(EMPTY, PLAN);
    expect(columnOf(projected, "rpDoelen", "Haalt het plan dit doel?")[0]).toBe("");
  });
});
