import { roundHalfAway } from "../../domain/money";
import { addMonths, firstDayOf, lastDayOf, monthOf } from "../../domain/calendar/months";
import { dateOf, serialOf } from "../../domain/calendar/serial";
import { type Period } from "../../domain/calendar/working-days";
import { type Scalar } from "../../workbook/cells";
import { findName, findSheet } from "../../workbook/snapshot";
import { LAYOUT_VERSION } from "../../workbook/register";
import { namedCell, namedValue, settingName } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { premiseNames, type PremiseId, PREMISES, premisesSheet } from "../../workbook/sheets/plan/premises-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { freeSheetName } from "../engine/free-names";
import { type PlanDraft } from "../engine/plan-draft";
import { registerChanges } from "../engine/register-changes";
import { type Workbench } from "../engine/workbench";
import { isFilled, numberIn, numberOrZero } from "./cell-rules";
import { writeLoose } from "./loose-cells";
import { averageOrder } from "./order-figures";
import { planView } from "./plan-view";

/** The register's name for the form; it has no table. */
export const PREMISES_ID = "rpUitgangspunten";

/** The defined name of an answer of the form. */
export function premiseName(id: PremiseId): string {
  return PREMISES.find((line) => line.id === id)?.name ?? id;
}

/** An answer of the form; `null` when it is empty or there is no form. */
export function premise({ snapshot }: Workbench, id: PremiseId): Scalar {
  return namedValue(snapshot, premiseName(id)) ?? null;
}

export function hasPremises({ snapshot }: Workbench): boolean {
  return findName(snapshot, premiseName("naam")) !== undefined;
}

/** Adds the form when it is missing; it begins with the period of the user's plan, else the year after the reference date. */
export function ensurePremises(draft: PlanDraft): void {
  const { bench } = draft;
  if (hasPremises(bench)) return;
  const name = freeSheetName(bench.snapshot, bench.t("sheet.premises"));
  const { start, end } = planPeriod(bench);
  const answers = new Map<PremiseId, Scalar>([
    ["van", start],
    ["tot", end],
  ]);
  draft.change([
    { kind: "addSheet", layout: premisesSheet({ name, t: bench.t, start: answers }) },
    ...premiseNames(name),
  ]);
  draft.change(
    registerChanges(draft.bench, [
      { kind: "sheet", id: PREMISES_ID, sheet: name, heading: "", version: LAYOUT_VERSION },
    ]),
  );
}

/**
 * The period a plan is for, as far as its dates tell: the calendar year they all lie in, else (a school year, say) twelve
 * months from the first, or as many as it takes. Without dates the year after the reference date.
 */
function planPeriod(bench: Workbench): Period {
  const dates = [...plannedDays(bench, ACTIVITIES_SHEET), ...plannedDays(bench, SUB_ACTIVITIES_SHEET)];
  if (dates.length === 0) return wholeYear(dateOf(bench.settings.peildatum).year + 1);
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  if (dateOf(first).year === dateOf(last).year) return wholeYear(dateOf(first).year);
  const start = firstDayOf(monthOf(first));
  return { start, end: Math.max(addMonths(start, 12) - 1, lastDayOf(monthOf(last))) };
}

function wholeYear(year: number): Period {
  return { start: serialOf({ year, month: 1, day: 1 }), end: serialOf({ year, month: 12, day: 31 }) };
}

/** The starts and ends that a sheet of the user's names. */
function plannedDays(bench: Workbench, definition: SheetDefinition): number[] {
  const view = planView(bench, definition);
  const cells = view ? [...view.column("startDate"), ...view.column("endDate")] : [];
  return cells.flatMap((cell) => numberIn(cell) ?? []).filter((serial) => serial >= 1 && serial < LAST_DAY);
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The computed answers: average order, what is budgeted, and what is left under the ceiling. */
export function fillPremises(draft: PlanDraft): void {
  const { bench } = draft;
  const cells = [orderValueCell(bench), budgetedCell(bench), roomCell(bench), marginCell(bench)];
  for (const wanted of cells) {
    const place = wanted && namedCell(bench.snapshot, premiseName(wanted.id));
    if (!wanted || !place) continue;
    const format = PREMISES.find(({ id }) => id === wanted.id)?.format ?? "general";
    const cell = { value: wanted.value, formula: wanted.formula, style: { numberFormat: NUMBER_FORMATS[format] } };
    writeLoose(draft, place.sheet, [{ row: place.row, column: place.column, cell }]);
  }
}

type Answer = { readonly id: PremiseId; readonly formula: string; readonly value: Scalar };

function orderValueCell(bench: Workbench): Answer | undefined {
  const average = averageOrder(bench);
  const place = namedCell(bench.snapshot, premiseName("orderwaarde"));
  const cells = place && findSheet(bench.snapshot, place.sheet)?.cells;
  const isTyped =
    place && isFilled(premise(bench, "orderwaarde")) && cells?.formula(place.row, place.column) === undefined;
  return average && !isTyped ? { id: "orderwaarde", ...average } : undefined;
}

function budgeted(bench: Workbench): { formula: string; value: number } | undefined {
  const view = planView(bench, BUDGET_SHEET);
  if (!view?.has("budgetedCost")) return undefined;
  const value = view.column("budgetedCost").reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0);
  return { formula: `SUM(${view.refs.exact("budgetedCost")})`, value };
}

function budgetedCell(bench: Workbench): Answer | undefined {
  const total = budgeted(bench);
  return total && { id: "begroot", ...total };
}

function roomCell(bench: Workbench): Answer | undefined {
  const total = budgeted(bench);
  if (!total) return undefined;
  const [ceiling, spent] = [premiseName("budgetplafond"), premiseName("begroot")];
  const limit = numberIn(premise(bench, "budgetplafond"));
  const value = limit === undefined ? "" : roundHalfAway(limit - total.value, 2);
  return { id: "ruimte", formula: `IF(ISNUMBER(${ceiling}),ROUND(${ceiling}-${spent},2),"")`, value };
}

function marginCell(bench: Workbench): Answer {
  return { id: "marge", formula: settingName("marge"), value: numberOrZero(bench.settings.marge) };
}
