import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { GOAL_DETAILS, GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type Workbench } from "../engine/workbench";
import { detailsView } from "../plan/goal-details";
import { rowsAbout, type Source, sourceOf } from "./source";

/** Every sheet of the plan, as a document reads it. */
export type PlanSources = {
  readonly goals: Source;
  readonly details: Source;
  readonly activities: Source;
  readonly steps: Source;
  readonly costs: Source;
  readonly proceeds: Source;
  readonly forecast: Source;
  readonly checklist: Source;
};

export function planSources(bench: Workbench): PlanSources {
  return {
    goals: sourceOf(bench, { definition: GOALS_SHEET, key: "goal" }),
    details: sourceOf(bench, { definition: GOAL_DETAILS, key: "goalNo", view: detailsView(bench) }),
    activities: sourceOf(bench, { definition: ACTIVITIES_SHEET, key: "activity" }),
    steps: sourceOf(bench, { definition: SUB_ACTIVITIES_SHEET, key: "subActivity" }),
    costs: sourceOf(bench, { definition: BUDGET_SHEET, key: "activity" }),
    proceeds: sourceOf(bench, { definition: YIELD_SHEET, key: "activity" }),
    forecast: sourceOf(bench, { definition: FORECAST_SHEET, key: "month" }),
    checklist: sourceOf(bench, { definition: CHECKLIST_SHEET, key: "code" }),
  };
}

/** The rows of another sheet that belong to an activity. */
export function rowsOfActivity({ activities }: PlanSources, source: Source, row: number): number[] {
  return rowsAbout(source, "activity", [activities.value("activity", row), activities.value("activityNo", row)]);
}

/** Steps that belong to no activity of the plan: they are not left out. */
export function looseSteps(sources: PlanSources): number[] {
  const known = new Set(sources.activities.rows.flatMap((row) => rowsOfActivity(sources, sources.steps, row)));
  return sources.steps.rows.filter((row) => !known.has(row));
}
