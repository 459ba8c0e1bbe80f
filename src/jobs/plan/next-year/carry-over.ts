import { roundHalfAway } from "../../../domain/money";
import { namedCell, settingName } from "../../../workbook/settings";
import { FORECAST_SHEET } from "../../../workbook/sheets/plan/forecast-sheet";
import { GOALS_SHEET } from "../../../workbook/sheets/plan/goals-sheet";
import { type PlanDraft } from "../../engine/plan-draft";
import { isFilled, isSame, numberIn } from "../cell-rules";
import { detailsView } from "../goal-details";
import { writeLoose } from "../loose-cells";
import { monthRevenue } from "../order-figures";
import { planView } from "../plan-view";
import { type View } from "../view";
import { clear, moveYear, rewrite, typedIn } from "./shift-dates";

/**
 * What an objective came to is where the next one starts from; its period moves a year. Results in words can't become a
 * baseline and stay for a person to judge.
 *
 * @returns how many results are in words
 */
export function carryGoals(draft: PlanDraft): number {
  const goals = planView(draft.bench, GOALS_SHEET);
  if (!goals?.has("goal")) return 0;
  const told = goals.has("actualResult") ? goals : detailsView(draft.bench);
  const resultOf = (row: number) => told && told.value("actualResult", rowIn(told, goals, row));
  if (goals.has("baseline")) rewrite(draft, goals, { field: "baseline", to: (row) => numberIn(resultOf(row) ?? null) });
  moveYear(draft, goals, { field: "startDate" });
  moveYear(draft, goals, { field: "endDate" });
  if (!told) return 0;
  const isNumber = (row: number) => numberIn(told.value("actualResult", row)) !== undefined;
  rewrite(draft, told, { field: "actualResult", to: (row) => (isNumber(row) ? null : undefined) });
  return told.column("actualResult").filter((cell, row) => isFilled(cell) && !isNumber(row)).length;
}

/** The row that tells of this objective: the same one, or in the block below the one with its number. */
function rowIn(told: View, goals: View, row: number): number {
  if (told === goals) return row;
  return told.column("goalNo").findIndex((number) => isFilled(number) && isSame(number, goals.value("goalNo", row)));
}

/**
 * What each month came to is next year's "last year", and what stood there the year before; orders tell it themselves.
 * When all twelve months are known their sum becomes last year's revenue of the settings.
 */
export function carryForecast(draft: PlanDraft): void {
  const view = planView(draft.bench, FORECAST_SHEET);
  if (!view) return;
  const hasOrders = monthRevenue(draft.bench) !== undefined;
  const actual = (row: number) => numberIn(view.value("actual", row));
  const isOurs = (field: string, row: number) => hasOrders && typedIn(view, field, row) === undefined;
  const earlier = (row: number) => (actual(row) === undefined ? undefined : numberIn(view.value("lastYear", row)));
  rewrite(draft, view, { field: "yearBefore", to: (row) => (isOurs("yearBefore", row) ? undefined : earlier(row)) });
  rewrite(draft, view, { field: "lastYear", to: (row) => (isOurs("lastYear", row) ? undefined : actual(row)) });
  clear(draft, view, "actual");
  clear(draft, view, "extra");
  const months = view.column("actual").flatMap((cell) => numberIn(cell) ?? []);
  if (!hasOrders && months.length === MONTHS) setLastYear(draft, months);
}

const MONTHS = 12;

function setLastYear(draft: PlanDraft, months: readonly number[]): void {
  const place = namedCell(draft.bench.snapshot, settingName("omzet_vorig_jaar"));
  const value = roundHalfAway(
    months.reduce((sum, month) => sum + month, 0),
    2,
  );
  if (place) writeLoose(draft, place.sheet, [{ row: place.row, column: place.column, cell: { value } }]);
}
