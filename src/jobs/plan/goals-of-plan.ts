import { isBlank } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { isOurs, type Workbench } from "../engine/workbench";
import { isSame, numberIn } from "./cell-rules";
import { planView } from "./plan-view";
import { type View } from "./view";

/** One row for every objective that the user's own plan names: its words, group, owner and period, copied as they are. */
export function goalsOfPlan(bench: Workbench): StartRow[] {
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (!plan?.has("goal") || isOurs(plan.match)) return [];
  const goals = plan.column("goal");
  const firsts = goals.flatMap((goal, row) =>
    !isBlank(goal) && goals.findIndex((other) => isSame(other, goal)) === row ? [row] : [],
  );
  return firsts.map((row, index) => goalRow(plan, row, index + 1));
}

function goalRow(plan: View, row: number, number: number): StartRow {
  const goal = plan.value("goal", row);
  const rows = plan.column("goal").flatMap((other, index) => (isSame(other, goal) ? [index] : []));
  const dates = (field: string) => rows.flatMap((index) => numberIn(plan.value(field, index)) ?? []);
  const [starts, ends] = [dates("startDate"), dates("endDate")];
  const cells = new Map<string, CellInput>([
    ["goalNo", { value: number }],
    ["goal", { value: goal }],
    ["segment", { value: plan.value("segment", row) }],
    ["owner", { value: plan.value("owner", row) }],
  ]);
  if (starts.length > 0) cells.set("startDate", { value: Math.min(...starts) });
  if (ends.length > 0) cells.set("endDate", { value: Math.max(...ends) });
  return cells;
}
