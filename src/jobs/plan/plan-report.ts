import { checkMeasurable } from "../../domain/assignment/smart";
import { roundHalfAway } from "../../domain/money";
import { type Finding } from "../../workbook/findings";
import { namedValue } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn, textIn } from "./cell-rules";
import { groupFindings } from "./customer-groups";
import { countVerdicts } from "./fill-checklist";
import { BAND_NAME } from "./forecast-band";
import { planView } from "./plan-view";
import { premise } from "./premises";
import { endsWithPeak } from "./spending-by-month";
import { hasOwnVariance, ownConvention } from "./variance-convention";
import { type View } from "./view";

/** Goals that can't be measured yet, and how many activities and goals there are. */
export function reportActivities(draft: PlanDraft): void {
  const { bench } = draft;
  const goals = planView(bench, GOALS_SHEET);
  const plan = planView(bench, ACTIVITIES_SHEET);
  if (goals?.has("goal")) draft.find(...rowsOf(goals, "goal").flatMap((row) => immeasurable(goals, row)));
  draft.find(...groupFindings(bench));
  const count = (view: View | undefined, field: string) => (view ? rowsOf(view, field).length : 0);
  draft.say({
    key: "summary.plan.activities",
    params: { activities: count(plan, "activity"), goals: count(goals, "goal") },
  });
}

function rowsOf(view: View, field: string): number[] {
  return view.column(field).flatMap((cell, row) => (isFilled(cell) ? [row] : []));
}

function immeasurable(view: View, row: number): Finding[] {
  const sentence = textIn(view.value("goal", row));
  if (checkMeasurable({ sentence, target: numberIn(view.value("target", row)) }).holds) return [];
  return [
    { code: "plan.goal.noNumber", severity: "warning", where: place(view, row, "goal"), params: { goal: sentence } },
  ];
}

function place({ match }: View, row: number, field: string): Finding["where"] {
  const column = match.columns.find((candidate) => candidate.field === field)?.column;
  return column === undefined ? undefined : { sheet: match.sheet, row: match.firstRow + row, column };
}

/** Large variances without a word, more than the ceiling, a variance column of the user's own, and the total. */
export function reportCosts(draft: PlanDraft): void {
  const { bench } = draft;
  const view = planView(bench, BUDGET_SHEET);
  if (!view) return;
  const words = bench.t("plan.signal.explain");
  const count = view.column("signal").filter((cell) => textIn(cell).includes(words)).length;
  if (count > 0) draft.find({ code: "plan.variance.unexplained", severity: "warning", params: { count } });
  if (hasOwnVariance(bench, view)) {
    const heading = view.match.columns.find(({ field }) => field === "variance")?.heading ?? "";
    const code = ownConvention(view) ? "plan.variance.continued" : "plan.variance.kept";
    draft.find({ code, severity: "hint", params: { heading } });
  }
  if (!view.has("activity")) {
    draft.find({ code: "plan.columns.missing", severity: "warning", params: { sheet: view.match.sheet } });
  }
  draft.find(...overCeiling(bench));
  if (endsWithPeak(view)) draft.find({ code: "plan.peak", severity: "warning", params: { sheet: view.match.sheet } });
  draft.say({ key: "summary.plan.budget", params: { amount: totalOf(bench, BUDGET_SHEET, "budgetedCost") } });
}

/** The plan costs more than the ceiling of the premises. */
function overCeiling(bench: Workbench): Finding[] {
  const ceiling = numberIn(premise(bench, "budgetplafond"));
  const budgeted = totalOf(bench, BUDGET_SHEET, "budgetedCost");
  if (ceiling === undefined || budgeted <= ceiling) return [];
  const params = { budgeted, ceiling, over: roundHalfAway(budgeted - ceiling, 2) };
  return [{ code: "plan.overCeiling", severity: "warning", params }];
}

/** Activities that cost more than they bring in, and what they sell together. */
export function reportProceeds(draft: PlanDraft): void {
  const { bench } = draft;
  const view = planView(bench, YIELD_SHEET);
  if (!view) return;
  const words = bench.t("plan.signal.loss");
  const losses = rowsOf(view, "activity").filter((row) => textIn(view.value("signal", row)).includes(words));
  draft.find(
    ...losses.map((row): Finding => ({
      code: "plan.loss",
      severity: "warning",
      where: place(view, row, "activity"),
      params: { activity: textIn(view.value("activity", row)) },
    })),
  );
  draft.say({ key: "summary.plan.yield", params: { amount: totalOf(bench, YIELD_SHEET, "forecastRevenue") } });
}

/** No revenue to start from, and the year's total. */
export function reportForecast(draft: PlanDraft): void {
  const total = totalOf(draft.bench, FORECAST_SHEET, "lastYear");
  if (total === 0) draft.find({ code: "plan.noHistory", severity: "warning", params: {} });
  else if (!isFilled(namedValue(draft.bench.snapshot, BAND_NAME) ?? null))
    draft.find({ code: "plan.scenarioBounds", severity: "hint", params: {} });
  draft.say({ key: "summary.plan.forecast", params: { amount: totalOf(draft.bench, FORECAST_SHEET, "total") } });
}

/** How many requirements are met, and how many a person judges. */
export function reportChecklist(draft: PlanDraft): void {
  draft.find(...groupFindings(draft.bench));
  draft.say({ key: "summary.plan.checklist", params: countVerdicts(draft.bench) });
}

function totalOf(bench: Workbench, definition: SheetDefinition, field: string): number {
  const cells = planView(bench, definition)?.column(field) ?? [];
  return roundHalfAway(
    cells.reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0),
    2,
  );
}
