import { isDateFormat, isTimeFormat } from "../number-format";
import { shownText } from "./shown-text";

/**
 * How many characters wide a column has to be to show a number or a date in a format (en-US code), rather than `###`.
 * Measured in digits of Calibri 11, and rounded up: another letter may need more or less.
 */
export function shownWidth(value: number, format = "General"): number {
  const texts = samplesOf(value, format).map((sample) => shownText(sample, { format, language: "nl" }));
  return Math.ceil(Math.max(...texts.map(widthOf)));
}

/** Thursdays with the longest month and with the most digits, at half past twelve: no day is wider. */
const WIDEST_DAYS = [44_469.5208, 44_196.5208] as const;
const HALF_PAST_TWELVE = 0.5208;

/** What stands for the value: days of a column are as wide as the widest, and without a format decimals give way. */
function samplesOf(value: number, format: string): readonly number[] {
  if (isDateFormat(format)) return WIDEST_DAYS;
  if (isTimeFormat(format)) return [value, HALF_PAST_TWELVE];
  return [/^(?:General|@)$/i.test(format) ? Math.round(value * 100) / 100 : value];
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
