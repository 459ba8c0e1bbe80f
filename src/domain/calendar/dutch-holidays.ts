import { easterSunday } from "./easter";
import { type Serial, isoWeekday, serialOf } from "./serial";

export type HolidayId =
  | "newYear"
  | "goodFriday"
  | "easterSunday"
  | "easterMonday"
  | "kingsDay"
  | "liberationDay"
  | "ascension"
  | "whitSunday"
  | "whitMonday"
  | "christmasDay"
  | "boxingDay";

export type Holiday = { readonly id: HolidayId; readonly date: Serial };

export type HolidayChoice = {
  /** Good Friday is a day off in few companies. */
  readonly goodFriday?: "workday" | "holiday";
  /** 5 May: a day off once in five years (2025, 2030 …) in most collective agreements, every year, or never. */
  readonly liberationDay?: "never" | "everyFiveYears" | "everyYear";
};

/**
 * The Dutch public holidays of a year, computed, in the order of the calendar.
 *
 * King's Day is 27 April, and 26 April when the 27th is a Sunday. Before 2014 the country had Queen's Day instead, on
 * 30 April (29 April when that was a Sunday).
 *
 * @param year 1900…9999
 */
export function dutchHolidays(year: number, choice: HolidayChoice = {}): Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { id: "newYear", date: serialOf({ year, month: 1, day: 1 }) },
    { id: "easterSunday", date: easter },
    { id: "easterMonday", date: easter + 1 },
    { id: "kingsDay", date: kingsDay(year) },
    { id: "ascension", date: easter + 39 },
    { id: "whitSunday", date: easter + 49 },
    { id: "whitMonday", date: easter + 50 },
    { id: "christmasDay", date: serialOf({ year, month: 12, day: 25 }) },
    { id: "boxingDay", date: serialOf({ year, month: 12, day: 26 }) },
  ];
  if (choice.goodFriday === "holiday") holidays.push({ id: "goodFriday", date: easter - 2 });
  if (hasLiberationDay(year, choice))
    holidays.push({ id: "liberationDay", date: serialOf({ year, month: 5, day: 5 }) });
  return holidays.sort((a, b) => a.date - b.date);
}

/** The dates alone, each once, of a range of years: what `workingDays` and the sheet's list of holidays take. */
export function holidayDates(
  { from, to }: { readonly from: number; readonly to: number },
  choice: HolidayChoice = {},
): Serial[] {
  const dates = new Set<Serial>();
  for (let year = from; year <= to; year++) {
    for (const { date } of dutchHolidays(year, choice)) dates.add(date);
  }
  return [...dates];
}

function kingsDay(year: number): Serial {
  const date = serialOf({ year, month: 4, day: year >= 2014 ? 27 : 30 });
  return isoWeekday(date) === 7 ? date - 1 : date;
}

function hasLiberationDay(year: number, { liberationDay = "everyFiveYears" }: HolidayChoice): boolean {
  return liberationDay === "everyYear" || (liberationDay === "everyFiveYears" && year % 5 === 0);
}
