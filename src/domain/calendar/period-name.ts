import { isoWeekOf, type IsoWeek } from "./iso-week";
import { lastDayOf, monthOf, type YearMonth } from "./months";
import { dateOf, isoWeekday, type Serial } from "./serial";
import { type Period } from "./working-days";

/** A stretch of days as people call it: a week, a month, or from a day to a day. */
export type PeriodName =
  | { readonly kind: "week"; readonly week: IsoWeek }
  | { readonly kind: "month"; readonly month: YearMonth }
  | { readonly kind: "days"; readonly start: Serial; readonly end: Serial };

/** Whether a period is a whole week (Monday to Sunday) or a whole month, and which. */
export function periodName({ start, end }: Period): PeriodName {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  if (isoWeekday(first) === 1 && last === first + 6) return { kind: "week", week: isoWeekOf(first) };
  const month = monthOf(first);
  if (dateOf(first).day === 1 && last === lastDayOf(month)) return { kind: "month", month };
  return { kind: "days", start: first, end: last };
}
