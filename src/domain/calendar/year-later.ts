import { addMonths, lastDayOf, monthOf } from "./months";
import { type Serial } from "./serial";
import { type Period } from "./working-days";

/** So many weeks later a day falls on the same weekday, about a year on. */
const WEEKS_IN_YEAR = 52;

/** The same period a year later; a month's last day stays the last day (28 or 29 February). */
export function periodYearLater({ start, end }: Period): Period {
  const later = addMonths(end, 12);
  const isLastDay = Math.floor(end) === lastDayOf(monthOf(end));
  return { start: addMonths(start, 12), end: isLastDay ? lastDayOf(monthOf(later)) : later };
}

/**
 * How many days on a planned day goes to next year's plan: 52 weeks, so that a Saturday stays a Saturday. A day in the
 * first days of the plan would so fall before the next plan begins, and goes 53 weeks on.
 *
 * @returns 364 or 371
 */
export function daysToNextYear(day: Serial, plan: Period): number {
  const usual = WEEKS_IN_YEAR * 7;
  const isInPlan = day >= plan.start;
  return isInPlan && day + usual < periodYearLater(plan).start ? usual + 7 : usual;
}
