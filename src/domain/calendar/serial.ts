import { DomainError } from "../domain-error";

/** A day as a spreadsheet counts it: 1 = 1 January 1900; a fraction is the time of day. */
export type Serial = number;

export type CalendarDate = {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
};

const MS_PER_DAY = 86_400_000;
/** The spreadsheet's 29 February 1900, a day that never was. */
const FICTITIOUS_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/**
 * A date as the serial number a sheet holds.
 *
 * Days since 31 December 1899, one more from 1 March 1900 on because spreadsheets count 29 February 1900.
 *
 * @throws {DomainError} `date.impossible` for a day that is not in the calendar or not in 1900…9999
 */
export function serialOf({ year, month, day }: CalendarDate): Serial {
  if (year === 1900 && month === 2 && day === 29) return FICTITIOUS_LEAP_DAY;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) throw new DomainError("date.impossible", "date");
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / MS_PER_DAY);
  return days < FICTITIOUS_LEAP_DAY ? days : days + 1;
}

/**
 * The date that a serial number stands for; a time of day is left out.
 *
 * @throws {DomainError} `serial.outOfRange` outside 1 January 1900 … 31 December 9999
 */
export function dateOf(serial: Serial): CalendarDate {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) throw new DomainError("serial.outOfRange", "date");
  if (day === FICTITIOUS_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, day < FICTITIOUS_LEAP_DAY ? 31 + day : 30 + day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday as ISO counts it: Monday 1 … Sunday 7. */
export function isoWeekday(serial: Serial): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

export function isWeekend(serial: Serial): boolean {
  return isoWeekday(serial) > 5;
}
