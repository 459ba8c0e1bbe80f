import { isDateFormat, isTimeFormat } from "./number-format";

/**
 * How many characters wide a column has to be to show a number or a date in a format (en-US code), rather than `###`.
 * Measured in digits of Calibri 11, and rounded up: another letter may need more or less.
 */
export function shownWidth(value: number, format = "General"): number {
  const code = sectionFor(value, format);
  if (isDateFormat(format) || isTimeFormat(format)) return Math.ceil(widthOf(momentText(code)));
  const hasNegativeSection = format.includes(";");
  const sign = value < 0 && !hasNegativeSection ? "-" : "";
  return Math.ceil(widthOf(sign + numberText(Math.abs(value), code)));
}

function sectionFor(value: number, format: string): string {
  const sections = plainCode(format).split(";");
  return (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
}

/** The code with its signs as they show: `[$€-413] #,##0.00` → `€ #,##0.00`; texts within it keep only their width. */
function plainCode(format: string): string {
  return format
    .replaceAll(/"([^"]*)"?/g, (_, text: string) => "x".repeat(text.length))
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => sign)
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replaceAll(/\\(.)/g, "$1")
    .replaceAll(/_./g, " ")
    .replaceAll(/\*./g, "");
}

/** The longest a date or a time can be: names as long as `september` and `donderdag`. */
function momentText(code: string): string {
  return code
    .replaceAll(/m{4,}|d{4,}/gi, "x".repeat(9))
    .replaceAll(/am\/pm/gi, "PM")
    .replaceAll(/y{3,}/gi, "0000")
    .replaceAll(/[dmyhs]/gi, "0")
    .replaceAll(/(?<![0x])0(?!0)/g, "00");
}

const PLACES = /[0#?][0#?.,]*(?:E[+-][0#?]+)?/i;

function numberText(size: number, code: string): string {
  if (/general/i.test(code) || !PLACES.test(code)) return code.replace(/general|@/i, () => generalText(size)) || "0";
  const isPercentage = code.includes("%");
  return code.replace(PLACES, (places) => digits(isPercentage ? size * 100 : size, places));
}

/** Without a format decimals give way to what fits: whole numbers do not, and cents should not. */
function generalText(size: number): string {
  return size >= 1e11 ? "0.00E+00" : String(Math.round(size * 100) / 100);
}

function digits(size: number, places: string): string {
  if (/e/i.test(places)) return places;
  const [whole = "", decimals = ""] = places.split(".");
  const scaled = size / 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0);
  const [rounded = "", cents] = scaled.toFixed(Math.min(20, decimals.length)).split(".");
  const least = rounded.padStart(whole.replaceAll(/[^0]/g, "").length, "0");
  const grouped = /[0#?],[0#?]/.test(whole) ? least.replaceAll(/\B(?=(\d{3})+$)/g, ".") : least;
  return cents === undefined ? grouped : `${grouped},${cents}`;
}

/** Of a digit; letters are taken as wide as one. */
const WIDTHS = new Map([
  [" ", 0.5],
  ...[".", ",", ":", ";", "'"].map((sign) => [sign, 0.6] as const),
  ...["-", "(", ")"].map((sign) => [sign, 0.7] as const),
  ["%", 1.5],
  ["\u00A0", 0.5],
]);

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.get(sign) ?? 1;
  return width;
}
