import { dateOf } from "../../domain/calendar/serial";
import { roundHalfAway } from "../../domain/money";
import { type Language } from "../../i18n/translator";
import { isCellError, type Scalar } from "../../workbook/cells";
import { LOCALES, shownText } from "../../workbook/shown/shown-text";
import { type FormatName, NUMBER_FORMATS } from "../../workbook/styles";
import { textIn } from "../plan/cell-rules";

/** The first and the last day that are a date. */
const [FIRST_DAY, LAST_DAY] = [1, 2_958_465];

/** A cell as it reads on paper: `€ 1.234,50`, `2,5%`, `31-12-2026`. Text stays as it was typed; an error shows its name. */
export function cellText(value: Scalar, format: FormatName, language: Language): string {
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? numberText(value, format, language) : textIn(value);
}

function numberText(value: number, format: FormatName, language: Language): string {
  const locale = LOCALES[language];
  if (format === "date" || format === "month") return isDay(value) ? dayText(value, format, locale) : String(value);
  if (format === "euro") return euroText(value, language);
  if (format === "percent") {
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
  }
  const digits = format === "integer" ? 0 : 2;
  // what has no format may be a number that names something: no signs between its thousands
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: format !== "general" }).format(
    value,
  );
}

/** As the sheets show it, on one line: a hard space after the sign. */
function euroText(value: number, language: Language): string {
  const cents = roundHalfAway(value, 2) + 0; // never -0
  return shownText(cents, { format: NUMBER_FORMATS.euro, language }).replaceAll(" ", "\u00A0");
}

function isDay(value: number): boolean {
  return value >= FIRST_DAY && value < LAST_DAY + 1;
}

function dayText(serial: number, format: "date" | "month", locale: string): string {
  const { year, month, day } = dateOf(Math.floor(serial));
  if (format === "date") return [two(day), two(month), year].join("-");
  return monthText({ year, month }, locale);
}

/** `januari 2027` */
function monthText({ year, month }: { year: number; month: number }, locale: string): string {
  const moment = Date.UTC(year, month - 1, 1);
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(moment);
}

/** `mrt`, where there is no room for more. */
export function shortMonth(serial: number, language: Language): string {
  const { year, month } = dateOf(Math.floor(serial));
  const moment = Date.UTC(year, month - 1, 1);
  return new Intl.DateTimeFormat(LOCALES[language], { month: "short", timeZone: "UTC" }).format(moment);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
