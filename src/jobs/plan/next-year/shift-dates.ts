import { daysToNextYear } from "../../../domain/calendar/year-later";
import { addMonths } from "../../../domain/calendar/months";
import { type Period } from "../../../domain/calendar/working-days";
import { type Scalar } from "../../../workbook/cells";
import { columnOf } from "../../../workbook/recognise/recognition";
import { type PlanDraft } from "../../engine/plan-draft";
import { numberIn } from "../cell-rules";
import { type LooseCell, writeLoose } from "../loose-cells";
import { type View } from "../view";

/** What stands in a cell that somebody typed; undefined for an empty cell and for a formula. */
export function typedIn(view: View, field: string, row: number): Exclude<Scalar, null> | undefined {
  const value = view.value(field, row);
  return value === null || value === "" || view.formula(field, row) !== undefined ? undefined : value;
}

/** Writes in a column of a sheet of the plan, row by row; rows with `undefined` stay. */
export function rewrite(
  draft: PlanDraft,
  view: View,
  { field, to }: { readonly field: string; readonly to: (row: number) => Scalar | undefined },
): void {
  const column = columnOf(view.match, field)?.column;
  if (column === undefined) return;
  const cells = Array.from({ length: view.rowCount }, (_, row) => row).flatMap((row): LooseCell[] => {
    const value = to(row);
    return value === undefined ? [] : [{ row: view.match.firstRow + row, column, cell: { value } }];
  });
  writeLoose(draft, view.match.sheet, cells);
}

/** Empties what was typed in a column. */
export function clear(draft: PlanDraft, view: View, field: string): void {
  rewrite(draft, view, { field, to: (row) => (typedIn(view, field, row) === undefined ? undefined : null) });
}

/** 1 January 1901 and 31 December 9998: a date that can be moved a year. */
const [FIRST_DAY, LAST_DAY] = [367, 2_958_100];

/** The serial day that somebody typed; undefined for anything else. */
export function typedDay(view: View, field: string, row: number): number | undefined {
  const day = numberIn(typedIn(view, field, row) ?? null);
  return day !== undefined && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/**
 * Moves start and end of each row about a year, on the same weekday and both as far, so that none gets longer.
 *
 * @returns the days they now are
 */
export function moveWeeks(draft: PlanDraft, view: View, plan: Period): number[] {
  const moved: number[] = [];
  const later = (field: string, row: number): number | undefined => {
    const day = typedDay(view, field, row);
    const first = typedDay(view, "startDate", row) ?? typedDay(view, "endDate", row);
    return day === undefined || first === undefined ? undefined : day + daysToNextYear(first, plan);
  };
  for (const field of ["startDate", "endDate"]) {
    rewrite(draft, view, {
      field,
      to: (row) => {
        const day = later(field, row);
        if (day !== undefined) moved.push(Math.floor(day));
        return day;
      },
    });
  }
  return moved;
}

/** Moves the dates of a column exactly a year: periods and months. Of some rows only, when it is said which. */
export function moveYear(
  draft: PlanDraft,
  view: View,
  { field, where = () => true }: { readonly field: string; readonly where?: (row: number) => boolean },
): void {
  rewrite(draft, view, {
    field,
    to: (row) => {
      const day = typedDay(view, field, row);
      return day === undefined || !where(row) ? undefined : addMonths(day, 12) + (day - Math.floor(day));
    },
  });
}
