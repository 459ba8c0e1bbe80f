import { type CalendarDate, type Serial, dateOf, serialOf } from "./serial";

/** A month of a year. */
export type YearMonth = {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
};

/** Months since the year 0, so that months can be counted: subtracting two gives the months between. */
export function monthNumber({ year, month }: YearMonth): number {
  return year * 12 + (month - 1);
}

export function monthOfNumber(number: number): YearMonth {
  return { year: Math.floor(number / 12), month: (((number % 12) + 12) % 12) + 1 };
}

export function monthOf(serial: Serial): YearMonth {
  const { year, month } = dateOf(serial);
  return { year, month };
}

/** 28…31 */
export function daysInMonth({ year, month }: YearMonth): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function firstDayOf({ year, month }: YearMonth): Serial {
  return serialOf({ year, month, day: 1 });
}

export function lastDayOf(month: YearMonth): Serial {
  return serialOf({ ...month, day: daysInMonth(month) });
}

/**
 * The same day so many months later or earlier, as the spreadsheet's `EDATE`: 31 January + 1 month = 28 or 29 February.
 *
 * @throws {DomainError} `serial.outOfRange`, `date.impossible` outside 1900…9999
 */
export function addMonths(serial: Serial, months: number): Serial {
  const date: CalendarDate = dateOf(serial);
  const month = monthOfNumber(monthNumber(date) + Math.trunc(months));
  return serialOf({ ...month, day: Math.min(date.day, daysInMonth(month)) });
}
