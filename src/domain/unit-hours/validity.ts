import { addMonths } from "../calendar/months";
import { dateOf, type Serial, serialOf } from "../calendar/serial";

/** Until the end of the calendar year it starts in, or twelve months from the start. */
export type Validity = "calendarYear" | "twelveMonths";

/**
 * The last day a bundle of hours may be used.
 *
 * Calendar year: 31 December of the year it starts in. Twelve months: the day before the start's anniversary,
 * `EDATE(start, 12) − 1`.
 *
 * @see consultancy: Unit Flex is usable during a calendar year
 */
export function validUntil(start: Serial, validity: Validity = "calendarYear"): Serial {
  return validity === "calendarYear"
    ? serialOf({ year: dateOf(start).year, month: 12, day: 31 })
    : addMonths(start, 12) - 1;
}

export type Spending = {
  readonly start: Serial;
  /** The reference date; hours up to and with this day have been spent. */
  readonly on: Serial;
  readonly bought: number;
  readonly spent: number;
};

/**
 * The day the hours are used up when they go on as they went.
 *
 * `on + ROUNDUP(balance / (spent / days))`, days from the start up to and with the reference date
 *
 * @returns the reference date itself when nothing is left; undefined while nothing was spent or before the start
 */
export function runsOutOn({ start, on, bought, spent }: Spending): Serial | undefined {
  const days = Math.floor(on) - Math.floor(start) + 1;
  if (days < 1 || !(spent > 0)) return undefined;
  const balance = bought - spent;
  return balance <= 0 ? Math.floor(on) : Math.floor(on) + Math.ceil(Number(((balance * days) / spent).toPrecision(12)));
}
