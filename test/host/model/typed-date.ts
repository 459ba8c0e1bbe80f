/** A date or time somebody typed, as Excel (en-US) stores it. */
export type TypedDate = { readonly serial: number; readonly format: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `1-2`, `1/2/2024`, `2024-01-31`, `5 jan`, `Jan-24`, `12:30`: what Excel takes for a date or a time. */
export function parseTypedDate(text: string, currentYear: number): TypedDate | undefined {
  return parseTime(text) ?? parseNumbers(text, currentYear) ?? parseMonthName(text, currentYear);
}

function parseTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const format = hours > 23 ? "[h]:mm:ss" : match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { serial: hours / 24 + minutes / 1440 + seconds / 86_400, format };
}

function parseNumbers(text: string, currentYear: number): TypedDate | undefined {
  const parts = /^(\d{1,4})[-/](\d{1,2})(?:[-/](\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (parts[3] === undefined) return dated([currentYear, first, second], "d-mmm");
  if (first > 31) return dated([first, second, Number(parts[3])], "m/d/yyyy");
  return dated([fullYear(Number(parts[3])), first, second], "m/d/yyyy");
}

function parseMonthName(text: string, currentYear: number): TypedDate | undefined {
  const dayFirst = /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /,]+(\d{2,4}))?$/i.exec(text);
  if (dayFirst) return named({ day: dayFirst[1], month: dayFirst[2], year: dayFirst[3] }, currentYear);
  const monthFirst = /^([a-z]{3,9})[- /]?(\d{1,4})$/i.exec(text);
  if (!monthFirst) return undefined;
  const number = Number(monthFirst[2]);
  return number > 31
    ? named({ day: undefined, month: monthFirst[1], year: monthFirst[2] }, currentYear)
    : named({ day: monthFirst[2], month: monthFirst[1], year: undefined }, currentYear);
}

type Named = { day: string | undefined; month: string | undefined; year: string | undefined };

function named({ day, month = "", year }: Named, currentYear: number): TypedDate | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  if (index < 0 || !isMonthName(month, index)) return undefined;
  const format = day === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy";
  return dated([year === undefined ? currentYear : fullYear(Number(year)), index + 1, Number(day ?? 1)], format);
}

function isMonthName(text: string, index: number): boolean {
  const full = new Date(Date.UTC(2000, index, 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  return text.length === 3 || full.toLowerCase() === text.toLowerCase();
}

function fullYear(year: number): number {
  return year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
}

const EPOCH = Date.UTC(1899, 11, 30);

function dated([year, month, day]: [number, number, number], format: string): TypedDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999
    ? { serial: Math.round((time - EPOCH) / 86_400_000), format }
    : undefined;
}
