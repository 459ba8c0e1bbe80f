import { type Scalar } from "../../workbook/cells";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, isSame, numberIn, textIn } from "./cell-rules";
import { type GoalUnit, reachesFormula, reachesValue } from "./goal-reached";
import { fillOf, planView, shown } from "./plan-view";
import { smartFill } from "./smart-column";
import { type View } from "./view";
import { type ListWord, listWord } from "./words";

/** How many activities serve each goal, what they bring in, whether that is enough, and how SMART it is. */
export function fillGoals(draft: PlanDraft, consent: Consent): void {
  const view = planView(draft.bench, GOALS_SHEET);
  if (!view?.has("goal")) return;
  const { bench } = draft;
  const activities = planView(bench, ACTIVITIES_SHEET);
  const proceeds = planView(bench, YIELD_SHEET);
  const count = activities?.has("goal") ? [countFill(view, activities)] : [];
  const reached =
    proceeds?.has("goal") && view.has("unit") && view.has("target")
      ? forecastFills(bench, { view, proceeds, consent })
      : [];
  fillColumns(draft, { match: view.match, fills: [...count, ...reached, smartFill(bench, view)], consent });
}

/** A goal is named by its text or by its number. */
function namesGoal(row: RowReferences, range: string): string {
  const byNumber = row.has("goalNo") ? `+(${range}=${row.cell("goalNo")}&"")+(${range}=${row.cell("goalNo")})` : "";
  return `--(${range}<>""),--((${range}=${row.cell("goal")})${byNumber}>0)`;
}

/** The rows of another sheet whose goal is this one. */
function rowsFor(view: View, row: number, other: View): number[] {
  const [goal, number] = [view.value("goal", row), view.value("goalNo", row)];
  const isThis = (value: Scalar) =>
    isSame(value, goal) || (view.has("goalNo") && (isSame(value, number) || isSame(value, textIn(number))));
  return other.column("goal").flatMap((value, index) => (isFilled(value) && isThis(value) ? [index] : []));
}

function countFill(view: View, activities: View): ColumnFill {
  return fillOf(GOALS_SHEET, {
    field: "activityCount",
    content: {
      kind: "formula",
      formula: (row) => `IF(${row.cell("goal")}="","",SUMPRODUCT(${namesGoal(row, activities.refs.exact("goal"))}))`,
      value: (row) => (isFilled(view.value("goal", row)) ? rowsFor(view, row, activities).length : ""),
    },
  });
}

type ForecastInput = { readonly view: View; readonly proceeds: View; readonly consent: Consent };

/** Euro: what the activities sell. Customers: how many respond. */
function forecastFills(bench: Workbench, { view, proceeds, consent }: ForecastInput): ColumnFill[] {
  const [euro, customers] = [listWord(bench, "eenheid", 0), listWord(bench, "eenheid", 1)];
  const isUnit = (row: number, word: ListWord) => isSame(view.value("unit", row), word.value);
  const rule = (row: number): number | "" => {
    if (!isFilled(view.value("goal", row))) return "";
    const rows = rowsFor(view, row, proceeds);
    const number = (field: string, index: number) => numberIn(proceeds.value(field, index)) ?? 0;
    if (isUnit(row, euro)) return rows.reduce((sum, index) => sum + number("forecastRevenue", index), 0);
    return isUnit(row, customers)
      ? rows.reduce((sum, index) => sum + number("reach", index) * number("response", index), 0)
      : "";
  };
  const formula = (row: RowReferences) => {
    const isGoal = namesGoal(row, proceeds.refs.exact("goal"));
    const sold = `SUMPRODUCT(${isGoal},${proceeds.refs.exact("forecastRevenue")})`;
    const respond = `SUMPRODUCT(${isGoal},${proceeds.refs.exact("reach")},${proceeds.refs.exact("response")})`;
    const unit = row.cell("unit");
    return `IF(${row.cell("goal")}="","",IF(${unit}=${euro.formula},${sold},IF(${unit}=${customers.formula},${respond},"")))`;
  };
  const forecast = shown(view, { field: "forecast", consent, rule });
  const reached = { t: bench.t, euro, customers };
  const unitOf = (row: number): GoalUnit => {
    if (isUnit(row, euro)) return "euro";
    if (isUnit(row, customers)) return "customers";
    return isFilled(view.value("goal", row)) && isFilled(view.value("unit", row)) ? "other" : "none";
  };
  return [
    fillOf(GOALS_SHEET, { field: "forecast", content: { kind: "formula", formula, value: rule } }),
    fillOf(GOALS_SHEET, {
      field: "reachesGoal",
      content: {
        kind: "formula",
        formula: (row) => reachesFormula(row, reached),
        value: (row) =>
          reachesValue({ forecast: forecast(row), target: view.value("target", row), unit: unitOf(row) }, bench.t),
      },
    }),
  ];
}
