import { dateOf } from "../../../domain/calendar/serial";
import { type Period } from "../../../domain/calendar/working-days";
import { periodYearLater } from "../../../domain/calendar/year-later";
import { findSheet } from "../../../workbook/snapshot";
import { namedCell } from "../../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../../workbook/sheets/plan/budget-sheet";
import { GOALS_SHEET } from "../../../workbook/sheets/plan/goals-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../../workbook/sheets/sheet-definition";
import { writtenDate } from "../../../workbook/written-date";
import { type PlanDraft } from "../../engine/plan-draft";
import { type Workbench } from "../../engine/workbench";
import { numberIn, textIn } from "../cell-rules";
import { writeLoose } from "../loose-cells";
import { planView } from "../plan-view";
import { premise, premiseName } from "../premises";
import { holidays, listWord, saysYes } from "../words";
import { carryBudgets } from "./carry-budgets";
import { carryForecast, carryGoals } from "./carry-over";
import { clear, moveWeeks, moveYear, rewrite, typedIn } from "./shift-dates";

/** The plan's period as it was typed; undefined while it is incomplete, turned round or computed. */
export function typedPeriod(bench: Workbench): Period | undefined {
  const [start, end] = (["van", "tot"] as const).map((id) => {
    const cell = namedCell(bench.snapshot, premiseName(id));
    const formula = cell && findSheet(bench.snapshot, cell.sheet)?.cells.formula(cell.row, cell.column);
    return formula === undefined ? numberIn(premise(bench, id)) : undefined;
  });
  if (start === undefined || end === undefined || start < EARLIEST || end < start || end > LATEST) return undefined;
  return { start, end };
}

/** 1 January 1901 and 31 December 9998. */
const [EARLIEST, LATEST] = [367, 2_958_100];

/** Makes next year's plan of this one; says so when there is no period, or the plan is next year's already. */
export function shiftPlan(draft: PlanDraft): void {
  const period = typedPeriod(draft.bench);
  if (!period) {
    draft.find({ code: "nextYear.noPeriod", severity: "blocking", params: {} });
    return;
  }
  if (period.start > draft.bench.settings.peildatum) {
    const params = { from: writtenDate(period.start), date: writtenDate(draft.bench.settings.peildatum) };
    draft.find({ code: "nextYear.already", severity: "warning", params });
    return;
  }
  const moved = [...moveSheet(draft, ACTIVITIES_SHEET, period), ...moveSheet(draft, SUB_ACTIVITIES_SHEET, period)];
  moveBudget(draft);
  moveYield(draft);
  const inWords = carryGoals(draft);
  carryForecast(draft);
  carryBudgets(draft, period);
  movePeriod(draft, period);
  report(draft, { period, moved, inWords });
}

/** Dates on the same weekday; what was done last year, and how it went, starts afresh. */
function moveSheet(draft: PlanDraft, definition: SheetDefinition, period: Period): number[] {
  const view = planView(draft.bench, definition);
  if (!view) return [];
  const moved = moveWeeks(draft, view, period);
  for (const field of DONE) clear(draft, view, field);
  // last year's new activities are existing ones now: what they bring in is part of the base
  const no = listWord(draft.bench, "janee", 1).value;
  const isNew = (row: number) => saysYes(typedIn(view, "isNew", row) ?? null);
  rewrite(draft, view, { field: "isNew", to: (row) => (isNew(row) ? no : undefined) });
  return moved;
}

const DONE = ["status", "evidence", "evaluation", "actualCost", "actualRevenue", "varianceExplanation", "adjustment"];

function moveBudget(draft: PlanDraft): void {
  const view = planView(draft.bench, BUDGET_SHEET);
  if (!view) return;
  moveYear(draft, view, { field: "month" });
  for (const field of ["actualCost", "varianceExplanation", "adjustment"]) clear(draft, view, field);
}

function moveYield(draft: PlanDraft): void {
  const view = planView(draft.bench, YIELD_SHEET);
  if (!view) return;
  moveYear(draft, view, { field: "effectFrom" });
  clear(draft, view, "actualRevenue");
}

function movePeriod(draft: PlanDraft, period: Period): void {
  const { start, end } = periodYearLater(period);
  for (const [id, value] of [["van", start] as const, ["tot", end] as const]) {
    const place = namedCell(draft.bench.snapshot, premiseName(id));
    if (place) writeLoose(draft, place.sheet, [{ row: place.row, column: place.column, cell: { value } }]);
  }
}

type Moved = { readonly period: Period; readonly moved: readonly number[]; readonly inWords: number };

function report(draft: PlanDraft, { period, moved, inWords }: Moved): void {
  const next = periodYearLater(period);
  const [from, to] = [writtenDate(next.start), writtenDate(next.end)];
  draft.find({ code: "nextYear.done", severity: "warning", params: { from, to } });
  const years = [period.start, period.end].map((day) => String(dateOf(day).year));
  const goals = planView(draft.bench, GOALS_SHEET)?.column("goal") ?? [];
  const dated = goals.filter((goal) => years.some((year) => textIn(goal).includes(year))).length;
  if (dated > 0) draft.find({ code: "nextYear.yearInWords", severity: "warning", params: { count: dated } });
  if (inWords > 0) draft.find({ code: "nextYear.resultInWords", severity: "warning", params: { count: inWords } });
  const off = new Set(holidays(draft.bench));
  const onHoliday = moved.filter((day) => off.has(day)).length;
  if (onHoliday > 0) draft.find({ code: "nextYear.holiday", severity: "hint", params: { count: onHoliday } });
}
