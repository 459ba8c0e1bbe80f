import { type Serial, isWeekend } from "./serial";

export type Period = {
  /** First day, counted in. */
  readonly start: Serial;
  /** Last day, counted in. */
  readonly end: Serial;
};

/**
 * The number of working days of a period: Monday to Friday without the holidays, both ends counted in.
 *
 * As the spreadsheet's `NETWORKDAYS(start, end, holidays)`: times of day are left out, a holiday in the weekend or named
 * twice takes off nothing more, and an end before the start gives a negative number.
 */
export function workingDays({ start, end }: Period, holidays: Iterable<Serial> = []): number {
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  let days = weekdaysUpTo(last) - weekdaysUpTo(first - 1);
  for (const holiday of new Set(Array.from(holidays, Math.floor))) {
    if (holiday >= first && holiday <= last && !isWeekend(holiday)) days--;
  }
  return Math.floor(end) < Math.floor(start) ? 0 - days : days;
}

/** Weekdays from serial 2 (a Monday to a spreadsheet) up to and with this day. */
function weekdaysUpTo(serial: Serial): number {
  const days = serial - 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** This day when it is a working day, else the first one after it. */
export function workingDayFrom(day: Serial, holidays: Iterable<Serial> = []): Serial {
  const free = new Set(Array.from(holidays, Math.floor));
  let next = Math.floor(day);
  while (isWeekend(next) || free.has(next)) next++;
  return next;
}
