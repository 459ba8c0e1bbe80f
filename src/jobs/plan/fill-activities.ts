import { settingName } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled } from "./cell-rules";
import { type KeyColumn, rowsWith, sumFormula, sumValue } from "./lookups";
import { fillOf, planView } from "./plan-view";
import { activityChecks } from "./activity-checks";
import { rollUpFills } from "./roll-ups";
import { signalFormula, signalValue } from "./signal";
import { type View } from "./view";

/** What is missing per activity; on the user's own plan also its costs and revenue, where it has columns for them. */
export function fillActivities(draft: PlanDraft, consent: Consent): void {
  const before = planView(draft.bench, ACTIVITIES_SHEET);
  if (!before?.has("activity")) return;
  const fills = [
    amountFill(draft.bench, { view: before, ...COSTS }),
    amountFill(draft.bench, { view: before, ...REVENUE }),
  ];
  fillColumns(draft, { match: before.match, fills: fills.flatMap((fill) => fill ?? []), consent });
  const view = planView(draft.bench, ACTIVITIES_SHEET) ?? before;
  fillColumns(draft, {
    match: view.match,
    fills: [signalFill(draft.bench, view), ...rollUpFills(draft.bench, view)],
    consent,
  });
}

type Amount = {
  readonly field: string;
  readonly source: SheetDefinition;
  readonly of: string;
  readonly like: SheetDefinition;
};

const COSTS: Amount = { field: "budgetedCost", source: BUDGET_SHEET, of: "budgetedCost", like: BUDGET_SHEET };
const REVENUE: Amount = { field: "forecastRevenue", source: YIELD_SHEET, of: "forecastRevenue", like: YIELD_SHEET };

/** A column of the user's plan with what another sheet adds up to for this activity; nothing when that has no such rows. */
function amountFill(
  bench: Workbench,
  { view, field, source, of, like }: Amount & { view: View },
): ColumnFill | undefined {
  const from = planView(bench, source);
  if (!view.has(field) || !from?.has("activity") || !from.has(of)) return undefined;
  const keys: KeyColumn = { view: from, field: "activity" };
  const hasNumber = (cell: string) =>
    `SUMPRODUCT(--(${from.refs.exact("activity")}=${cell}),--ISNUMBER(${from.refs.exact(of)}))`;
  const value = (row: number) => {
    const key = view.value("activity", row);
    const isKnown = rowsWith(keys, key).some((found) => typeof from.value(of, found) === "number");
    return isKnown ? sumValue(keys, { key, of }) : "";
  };
  return fillOf(like, {
    field,
    placement: "shared",
    content: {
      kind: "formula",
      formula: (row) => {
        const cell = row.cell("activity");
        return `IF(${cell}="","",IF(${hasNumber(cell)}=0,"",${sumFormula(keys, { cell, of })}))`;
      },
      value,
    },
  });
}

function signalFill(bench: Workbench, view: View): ColumnFill {
  const checks = activityChecks(bench, view, {
    goals: planView(bench, GOALS_SHEET),
    budget: planView(bench, BUDGET_SHEET),
    proceeds: planView(bench, YIELD_SHEET),
    steps: planView(bench, SUB_ACTIVITIES_SHEET),
    leastSteps: { formula: settingName("min_deelactiviteiten"), value: bench.settings.min_deelactiviteiten },
  });
  return fillOf(ACTIVITIES_SHEET, {
    field: "signal",
    content: {
      kind: "formula",
      formula: (row) => signalFormula(row, { key: "activity", checks }),
      value: (row) => (isFilled(view.value("activity", row)) ? signalValue(checks, row) : ""),
    },
  });
}
