import { type Serial, serialOf, serialOfWeek } from "./serial-date";

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["jan", "januari", "january"],
    ["feb", "febr", "februari", "february"],
    ["mrt", "maart", "mar", "march"],
    ["apr", "april"],
    ["mei", "may"],
    ["jun", "juni", "june"],
    ["jul", "juli", "july"],
    ["aug", "augustus", "august"],
    ["sep", "sept", "september"],
    ["okt", "oktober", "oct", "october"],
    ["nov", "november"],
    ["dec", "december"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const WEEKDAY =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+/;
const TIME = /(?:t|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|utc|[+-]\d{2}:?\d{2})?$/;
const LONGEST_DATE = 45;

/**
 * A date as people write it, in Dutch or English: `31-12-2025`, `1 mrt 26`, `vr 31 dec. 2025`, `2025-12-31T10:00`, `Dec 31, 2025`,
 * `week 12 2026` (its Monday). A time of day is left off. Day comes before month; `12-31-2025` is refused, never swapped.
 *
 * @returns the serial day, or undefined when it is no date or a date that does not exist
 */
export function parseDate(text: string): Serial | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const plain = text.trim().toLowerCase().replace(WEEKDAY, "").replace(TIME, "");
  return yearFirst(plain) ?? dayFirst(plain) ?? namedMonth(plain) ?? week(plain);
}

/** Whether a text is a date in American order for certain: `12/31/2025`. One such date casts doubt on its whole column. */
export function isMonthFirst(text: string): boolean {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?:\D|$)/.exec(text.trim());
  return (
    match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 12 && Number(match[2]) > 12 && Number(match[2]) <= 31
  );
}

/** Whether day and month of a written date could be each other: `3-4-2025`. */
export function isSwappable(text: string): boolean {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?:\D|$)/.exec(text.trim());
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && Number(match[1]) !== Number(match[2]);
}

function yearFirst(text: string): Serial | undefined {
  const match = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text) ?? /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match ? serialOf(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function dayFirst(text: string): Serial | undefined {
  const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(text);
  return match ? serialOf(fullYear(match[4] ?? ""), Number(match[3]), Number(match[1])) : undefined;
}

function namedMonth(text: string): Serial | undefined {
  const dayFirstMatch = /^(\d{1,2})(?:e|st|nd|rd|th)?[\s-]+([a-z]+)\.?,?[\s-]+'?(\d{4}|\d{2})$/.exec(text);
  if (dayFirstMatch) return serialOfNamed(dayFirstMatch[3], dayFirstMatch[2], dayFirstMatch[1]);
  const monthFirstMatch = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  return monthFirstMatch ? serialOfNamed(monthFirstMatch[3], monthFirstMatch[1], monthFirstMatch[2]) : undefined;
}

function serialOfNamed(year = "", month = "", day = ""): Serial | undefined {
  const number = MONTHS.get(month);
  return number === undefined ? undefined : serialOf(fullYear(year), number, Number(day));
}

function week(text: string): Serial | undefined {
  const named = /^(?:week|wk)\.?\s*(\d{1,2})[\s\-/,]+(\d{4})$/.exec(text);
  if (named) return serialOfWeek(Number(named[2]), Number(named[1]));
  const iso = /^(\d{4})[\s-]*(?:w|wk|week)\s*(\d{1,2})$/.exec(text);
  return iso ? serialOfWeek(Number(iso[1]), Number(iso[2])) : undefined;
}

/** Two digits as a spreadsheet reads them: 00–29 are this century, 30–99 the last one. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
