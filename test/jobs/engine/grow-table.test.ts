import { translatorFor } from "../../../src/i18n";
import { growTable } from "../../../src/jobs/engine/grow-table";
import { ownMatch } from "../../../src/jobs/engine/own-match";
import { PlanDraft } from "../../../src/jobs/engine/plan-draft";
import { BUDGET_SHEET } from "../../../src/workbook/sheets/plan/budget-sheet";
import { type Scalar } from "../../../src/workbook/cells";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { columnOf, EMPTY, run } from "../plan/workbook-builder";
import { benchOf } from "./bench-builder";

/** The cost budget with its columns the other way round and one of the user's own in front. */
function turnedRound(): Snapshot {
  const plan = run(EMPTY, ["fill-budget"]).projected;
  const found = findTable(plan, "rpKosten");
  if (!found) throw new Error("no cost budget");
  const columns = ["Van mij", ...found.table.columns.toReversed()];
  const table = { ...found.table, columns, range: { ...found.table.range, right: found.table.range.right + 1 } };
  const { top } = table.range;
  const cells = columns.reduce((grid, heading, column) => grid.set(top, column, heading), found.sheet.cells.edit());
  const sheet = { ...found.sheet, cells: cells.build(), tables: [table] };
  return { ...plan, sheets: plan.sheets.map((each) => (each.name === sheet.name ? sheet : each)) };
}

describe("rows added to a table of ours", () => {
  it("stand under their own headings, also when the columns were moved; a column of the user's stays empty", () => {
    const snapshot = turnedRound();
    const draft = new PlanDraft(benchOf(snapshot));
    const match = ownMatch({ snapshot, t: translatorFor("nl") }, BUDGET_SHEET);
    if (!match) throw new Error("no cost budget");
    const added = [
      new Map([
        ["costLine", { value: "Zaalhuur" }],
        ["quantity", { value: 3 }],
      ]),
    ];
    growTable(draft, { definition: BUDGET_SHEET, match, added });
    const last = (heading: string): Scalar | undefined => columnOf(draft.bench.snapshot, "rpKosten", heading).at(-1);
    expect(["Kostensoort", "Aantal", "Activiteit", "Maand", "Van mij"].map(last)).toEqual([
      "Zaalhuur",
      3,
      null,
      null,
      null,
    ]);
  });
});
