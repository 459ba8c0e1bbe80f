import { type CellInput } from "../../workbook/change-set";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { isOurs, type Workbench } from "../engine/workbench";
import { isFilled } from "./cell-rules";
import { numberValue, rowsWith } from "./lookups";
import { planView } from "./plan-view";
import { typedAmounts } from "./typed-amounts";
import { type View } from "./view";

/**
 * The revenue that a plan of the user's own expects of its activities, for a yield sheet that begins with it: a row for
 * every activity, none when no revenue was typed. Reach and response that the plan names stay what they are; without
 * them the amount stands as one order, reach 1 and response 100 %, until somebody estimates them. A formula of theirs is
 * no typed amount: it may come from this very sheet.
 */
export function revenueOfPlan(bench: Workbench): StartRow[] {
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (!plan?.has("activity") || isOurs(plan.match)) return [];
  const typed = typedAmounts(bench, plan, "forecastRevenue");
  if (typed.size === 0) return [];
  const keys = { view: plan, field: "activity" };
  return plan.column("activity").flatMap((activity, row): StartRow[] => {
    const rows = rowsWith(keys, activity);
    if (!isFilled(activity) || rows[0] !== row) return [];
    return [revenueRow(bench, { plan, row, revenue: rows.reduce((sum, at) => sum + (typed.get(at) ?? 0), 0) })];
  });
}

type RevenueInput = { readonly plan: View; readonly row: number; readonly revenue: number };

function revenueRow({ t }: Workbench, { plan, row, revenue }: RevenueInput): StartRow {
  const activity = plan.value("activity", row);
  const named = new Map<string, CellInput>([["activity", { value: activity }]]);
  if (revenue === 0) return named;
  const known = (of: string) => Number(numberValue({ view: plan, field: "activity" }, { key: activity, of }));
  const orders = plan.has("reach") && plan.has("response") ? known("reach") * known("response") : 0;
  if (orders > 0)
    return new Map([
      ...named,
      ["orderValue", { value: revenue / orders }],
      ["notes", { value: t("plan.revenue.ofPlan") }],
    ]);
  return new Map([
    ...named,
    ["reach", { value: 1 }],
    ["response", { value: 1 }],
    ["orderValue", { value: revenue }],
    ["notes", { value: t("plan.revenue.asOneOrder") }],
  ]);
}
