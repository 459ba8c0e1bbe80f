import { firstDayOf, monthOf } from "../../domain/calendar/months";
import { type CellInput } from "../../workbook/change-set";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { isOurs, type Workbench } from "../engine/workbench";
import { isFilled, numberIn } from "./cell-rules";
import { planView } from "./plan-view";
import { typedAmounts } from "./typed-amounts";
import { type View } from "./view";

/**
 * The costs that a plan of the user's own names, a line for each activity, for a cost budget that begins with them. A
 * formula of theirs is no typed amount: it may come from elsewhere.
 */
export function costsOfPlan(bench: Workbench): StartRow[] {
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (!plan?.has("activity") || !plan.has("budgetedCost") || isOurs(plan.match)) return [];
  const typed = [...typedAmounts(bench, plan, "budgetedCost")];
  return typed.flatMap(([row, cost]) =>
    isFilled(plan.value("activity", row)) ? [costRow(bench, { plan, row, cost })] : [],
  );
}

type CostInput = { readonly plan: View; readonly row: number; readonly cost: number };

function costRow({ t }: Workbench, { plan, row, cost }: CostInput): StartRow {
  const cells = new Map<string, CellInput>([
    ["activity", { value: plan.value("activity", row) }],
    ["costLine", { value: t("plan.costs.ofPlan") }],
    ["fixedAmount", { value: cost }],
    ["times", { value: 1 }],
  ]);
  const start = numberIn(plan.value("startDate", row));
  if (start !== undefined)
    cells.set("month", { value: firstDayOf(monthOf(start)), style: { numberFormat: NUMBER_FORMATS.month } });
  return cells;
}
