/** A day as a spreadsheet counts it: 1 is 1 January 1900, 61 is 1 March 1900 (60 is the day that never was). */
export type Serial = number;

export const LAST_SERIAL: Serial = 2_958_465; // 31-12-9999

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar date as a serial day; undefined when the date does not exist or lies before 1900. */
export function serialOf(year: number, month: number, day: number): Serial | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((time - EPOCH) / DAY);
  return days < 61 ? days - 1 : days;
}

/** The Monday of an ISO week as a serial day; undefined when the year has no such week. */
export function serialOfWeek(year: number, week: number): Serial | undefined {
  const fourthOfJanuary = serialOf(year, 1, 4);
  if (fourthOfJanuary === undefined || week < 1 || week > 53) return undefined;
  const monday = mondayOf(fourthOfJanuary) + (week - 1) * 7;
  const nextYear = serialOf(year + 1, 1, 4);
  return nextYear !== undefined && monday >= mondayOf(nextYear) ? undefined : monday;
}

/** Serial 2 is a Monday (2 January 1900 in the spreadsheet's count). */
function mondayOf(serial: Serial): Serial {
  return serial - ((((serial - 2) % 7) + 7) % 7);
}
