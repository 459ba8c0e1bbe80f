import { type CellInput } from "../../workbook/change-set";
import { type SheetLayout, type Validation } from "../../workbook/sheet-layout";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET, YIELD_WITH_NOTES } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { FIRST_ROW, type StartRow } from "../../workbook/sheets/table-sheet";
import { ensureSheet } from "../engine/ensure-sheet";
import { type PlanDraft } from "../engine/plan-draft";
import { sheetFor, type Workbench } from "../engine/workbench";
import { costsOfPlan } from "./costs-of-plan";
import { forecastChart } from "./forecast-chart";
import { forecastNames } from "./forecast-block";
import { ensureGoalDetails, withGoalDetails } from "./goal-details-block";
import { goalsOfPlan } from "./goals-of-plan";
import { ensurePremises } from "./premises";
import { planView } from "./plan-view";
import { revenueOfPlan } from "./revenue-of-plan";
import { withLooks } from "./sheet-looks";
import { withWeeks } from "./week-planning";

/** A sheet of the plan; `premises` is the form it begins with. */
export type PlanPart =
  | "premises"
  | "goals"
  | "activities"
  | "subActivities"
  | "budget"
  | "yield"
  | "forecast"
  | "checklist";

/** Every sheet of the plan, in the order of its tabs. */
export const WHOLE_PLAN: readonly PlanPart[] = [
  "premises",
  "goals",
  "activities",
  "subActivities",
  "budget",
  "yield",
  "forecast",
  "checklist",
];

/** The defined names of the dropdowns of goals and activities. */
const GOAL_LIST = "rp_lijst_doelen";
const ACTIVITY_LIST = "rp_lijst_activiteiten";

/**
 * Adds these sheets of the plan, in the order of the tabs; where the user has one of their own, that is the one. A sheet
 * of objectives that an earlier version made gets the block below them.
 */
export function ensurePlan(draft: PlanDraft, parts: readonly PlanPart[]): void {
  for (const part of WHOLE_PLAN) if (parts.includes(part)) ADD[part](draft);
  ensureGoalDetails(draft);
  nameLists(draft);
}

const ADD: Readonly<Record<PlanPart, (draft: PlanDraft) => void>> = {
  premises: ensurePremises,
  goals: (draft) =>
    add(draft, GOALS_SHEET, { start: goalsOfPlan(draft.bench), finish: withGoalDetails(draft.bench.t) }),
  activities: (draft) =>
    add(draft, ACTIVITIES_SHEET, {
      finish: withList(ACTIVITIES_SHEET, draft.bench, { field: "goal", source: GOAL_LIST }),
    }),
  subActivities: (draft) =>
    add(draft, SUB_ACTIVITIES_SHEET, {
      finish: (layout) => withWeeks(activityChoice(SUB_ACTIVITIES_SHEET, draft.bench)(layout)),
    }),
  budget: (draft) =>
    add(draft, BUDGET_SHEET, {
      start: costsOfPlan(draft.bench),
      finish: activityChoice(BUDGET_SHEET, draft.bench),
    }),
  yield: addYield,
  forecast: addForecast,
  checklist: (draft) => add(draft, CHECKLIST_SHEET, { start: checklistRows(draft.bench) }),
};

type Extras = { readonly start?: readonly StartRow[]; readonly finish?: (layout: SheetLayout) => SheetLayout };

function add(draft: PlanDraft, definition: SheetDefinition, { start = [], finish = (layout) => layout }: Extras): void {
  if (sheetFor(draft.bench, definition)) return;
  const looks = withLooks(definition, draft.bench.t);
  // what is known already takes the place of empty rows
  const blankRows = Math.max(0, definition.blankRows - start.length);
  ensureSheet(draft, { definition: { ...definition, blankRows }, start, finish: (layout) => looks(finish(layout)) });
}

/** Begun with revenue that was typed elsewhere, it says so. */
function addYield(draft: PlanDraft): void {
  const start = revenueOfPlan(draft.bench);
  const definition = start.length > 0 ? YIELD_WITH_NOTES : YIELD_SHEET;
  add(draft, definition, { start, finish: activityChoice(definition, draft.bench) });
}

function addForecast(draft: PlanDraft): void {
  if (sheetFor(draft.bench, FORECAST_SHEET)) return;
  const { sheet } = ensureSheet(draft, {
    definition: FORECAST_SHEET,
    finish: (layout) => forecastChart(layout, draft.bench.t),
  });
  draft.change(forecastNames(sheet));
}

function activityChoice(definition: SheetDefinition, bench: Workbench): (layout: SheetLayout) => SheetLayout {
  return withList(definition, bench, { field: "activity", source: ACTIVITY_LIST });
}

type ListColumn = { readonly field: string; readonly source: string };

/** A dropdown with what another sheet of the plan holds; something else may be typed, after a warning. */
function withList(
  definition: SheetDefinition,
  { t }: Workbench,
  { field, source }: ListColumn,
): (layout: SheetLayout) => SheetLayout {
  const column = definition.columns.findIndex((candidate) => candidate.field === field);
  return (layout) => {
    const bottom = layout.tables[0]?.range.bottom ?? FIRST_ROW;
    const range = { top: FIRST_ROW, left: column, bottom, right: column };
    const validation: Validation = {
      range,
      rule: { kind: "list", source },
      severity: "warning",
      error: t("plan.error.list"),
    };
    return { ...layout, validations: [...layout.validations, validation] };
  };
}

/** The lists follow the columns of goals and activities, whosever sheet those stand on. */
function nameLists(draft: PlanDraft): void {
  const lists = [
    { name: GOAL_LIST, definition: GOALS_SHEET, field: "goal" },
    { name: ACTIVITY_LIST, definition: ACTIVITIES_SHEET, field: "activity" },
  ];
  for (const { name, definition, field } of lists) {
    const view = planView(draft.bench, definition);
    const refersTo = view?.has(field) ? view.refs.exact(field) : undefined;
    const known = draft.bench.snapshot.names.find(
      (defined) => defined.sheet === undefined && defined.name === name,
    )?.refersTo;
    if (refersTo !== undefined && known !== refersTo) draft.change([{ kind: "setName", name, refersTo }]);
  }
}

/** The twelve requirements in words. */
function checklistRows({ t }: Workbench): StartRow[] {
  return Array.from({ length: CHECKLIST_SHEET.blankRows }, (_, index) => {
    const number = index + 1;
    return new Map<string, CellInput>([
      ["code", { value: `O1.${number}`, style: { look: "label" } }],
      [
        "requirement",
        { value: t(`plan.check.${number}` as Parameters<typeof t>[0]), style: { look: "plain", wrap: true } },
      ], // 1…12, as listed in the words
    ]);
  });
}
