import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs, sheetFor, type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { fillActivities } from "./fill-activities";
import { fillChecklist } from "./fill-checklist";
import { fillCosts } from "./fill-costs";
import { fillForecast } from "./fill-forecast";
import { fillGoals } from "./fill-goals";
import { fillProceeds } from "./fill-proceeds";
import { fillSubActivities } from "./fill-sub-activities";
import { fillGoalDetails, numberGoals } from "./goal-details";
import { fillPremises } from "./premises";
import { type PlanPart } from "./ensure-plan";

type Step = {
  readonly part: PlanPart;
  /** Where a user may have a sheet of their own. */
  readonly definition?: SheetDefinition;
  readonly fill: (draft: PlanDraft, consent: Consent) => void;
};

/** The sheets in the order in which their figures build on each other. */
const STEPS: readonly Step[] = [
  { part: "budget", definition: BUDGET_SHEET, fill: fillCosts },
  { part: "premises", fill: fillPremises },
  { part: "yield", definition: YIELD_SHEET, fill: fillProceeds },
  { part: "subActivities", definition: SUB_ACTIVITIES_SHEET, fill: fillSubActivities },
  { part: "activities", definition: ACTIVITIES_SHEET, fill: fillActivities },
  { part: "goals", definition: GOALS_SHEET, fill: fillGoals },
  { part: "goals", fill: fillGoalDetails },
  { part: "forecast", fill: fillForecast },
  { part: "checklist", fill: fillChecklist },
];

/**
 * Works out every sheet of the plan that is there, so that no figure lags behind another. A sheet of the user's is left
 * alone unless this run is about it (`parts`) or an earlier one has filled it.
 */
export function refreshPlan(
  draft: PlanDraft,
  { parts, consent }: { parts: readonly PlanPart[]; consent: Consent },
): void {
  numberGoals(draft);
  for (const { part, definition, fill } of STEPS) {
    if (definition && !parts.includes(part) && !isFilledBefore(draft.bench, definition)) continue;
    fill(draft, consent);
  }
}

function isFilledBefore(bench: Workbench, definition: SheetDefinition): boolean {
  const match = sheetFor(bench, definition);
  if (!match || isOurs(match)) return match !== undefined;
  return bench.register.some(
    ({ id, sheet }) => sheet.toLowerCase() === match.sheet.toLowerCase() && id.startsWith(`${match.role}.`),
  );
}
