import { type Scalar } from "../../../src/workbook/cells";
import { ownBudget } from "./sample-plan";
import { columnOf, EMPTY, rowsOf, run, sheetOf, workbookOf } from "./workbook-builder";

const HEADINGS = ["Wat", "Soort activiteit", "Doel", "Van", "t/m", "Wie", "Kosten begroot"];
/** 16 March 2027. */
const MARCH = 46_462;
const PLAN = ["plan-activities"] as const;

/** A plan in a student's own layout, with what each activity costs typed beside it. */
function ownLayout(...costs: readonly Scalar[]) {
  const activities = costs.map((cost, index) => [
    `Actie ${index + 1}`,
    "beurs",
    "10 klanten",
    MARCH,
    MARCH,
    "An",
    cost,
  ]);
  return sheetOf("Mijn plan", [HEADINGS, ...activities]);
}

describe("a cost budget that is made beside a plan of the user's own", () => {
  const { projected } = run(workbookOf(ownLayout(5_815, null, 250)), PLAN);

  it("begins with the costs that the plan names, a line each", () => {
    const lines = rowsOf(projected, "rpKosten").filter((line) => line.get("Activiteit") !== null);
    const shown = ["Activiteit", "Kostensoort", "Vast bedrag", "Keer", "Maand", "Voorcalculatie"];
    // 46,447 = 1 March 2027
    expect(lines.map((line) => shown.map((heading) => line.get(heading)))).toEqual([
      ["Actie 1", "volgens je plan", 5_815, 1, 46_447, 5_815],
      ["Actie 3", "volgens je plan", 250, 1, 46_447, 250],
    ]);
  });

  it("lets only the activity without an amount be one without costs, and leaves what was typed (the empty cell follows the cost budget)", () => {
    const misses = columnOf(projected, "Mijn plan", "Signaal").map((signal) =>
      /geen kosten/.test(JSON.stringify(signal)),
    );
    expect(misses).toEqual([false, true, false]);
    expect(columnOf(projected, "Mijn plan", "Kosten begroot")).toEqual([5_815, "", 250]);
  });

  it("takes an amount that was typed as text for what it means", () => {
    const { projected: withText } = run(workbookOf(ownLayout("€ 1.250,50", "n.v.t.")), PLAN);
    expect(columnOf(withText, "rpKosten", "Vast bedrag").slice(0, 2)).toEqual([1250.5, null]);
  });

  it("changes nothing when it is filled again", () => {
    expect(run(projected, PLAN).changes).toEqual([]);
  });
});

it("leaves a cost budget that the user has what it is", () => {
  const { projected } = run(workbookOf(ownLayout(5_815), ownBudget()), PLAN);
  expect(projected.sheets.map(({ name }) => name)).not.toContain("Kostenbudget");
});

it("begins an empty plan with no cost lines", () => {
  const activities = columnOf(run(EMPTY, PLAN).projected, "rpKosten", "Activiteit");
  expect(activities.filter((activity) => activity !== null)).toEqual([]);
});
