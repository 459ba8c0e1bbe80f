import { type DecimalStyle } from "../recognition";

/** The digits of a number with its sign and percent sign (`1,5%` is 1.5e-2, free of binary dust) taken apart. */
type NumberParts = { readonly digits: string; readonly sign: 1 | -1; readonly exponent: 0 | -2 };

const CURRENCY = /€|\bEUR\b|\beuros?\b/gi;
const MINUS = /[−‒–—]/g;
const LONGEST_NUMBER = 40;

/**
 * A number as Dutch or English people write it: `€ 1.250,50`, `12.000,-`, `(25,00)`, `25,00-`, `1 250,50`, `1,5%` (0.015).
 *
 * Only `1.250` and `1,250` can mean two things; there the style decides (comma: 1250 and 1.25; point: 1.25 and 1250).
 *
 * @returns undefined when it is no number
 */
export function parseNumber(text: string, style: DecimalStyle): number | undefined {
  const parts = takeApart(text);
  if (!parts) return undefined;
  const plain = plainDecimal(parts.digits, style);
  return plain === undefined ? undefined : parts.sign * Number(`${plain}e${parts.exponent}`) + 0;
}

/** The digits and separators of a written number, without sign, currency and percent sign; undefined when it is none. */
export function numberDigits(text: string): string | undefined {
  return takeApart(text)?.digits;
}

function takeApart(text: string): NumberParts | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  let rest = text.replace(MINUS, "-").replace(CURRENCY, "").trim();
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  rest = rest.replace(/[.,][-=]{1,2}$/, "");
  let sign: 1 | -1 = 1;
  if (/^\(.*\)$/.test(rest)) [rest, sign] = [rest.slice(1, -1).trim(), -1];
  else if (/^-|-$/.test(rest)) [rest, sign] = [rest.replace(/^-|-$/, "").trim(), -1];
  else if (rest.startsWith("+")) rest = rest.slice(1).trim();
  return /^[\d.,'’\s]*\d$|^\d[\d.,'’\s]*\d$/.test(rest)
    ? { digits: rest, sign, exponent: percent ? -2 : 0 }
    : undefined;
}

/** `1.250,50` → `1250.50`. */
function plainDecimal(digits: string, style: DecimalStyle): string | undefined {
  const joined = joinSpacedThousands(digits);
  if (joined === undefined || /^\d+$/.test(joined)) return joined;
  const decimal = decimalSign(joined, style);
  if (decimal === undefined) return undefined;
  const at = decimal === "" ? joined.length : joined.lastIndexOf(decimal);
  const whole = joined.slice(0, at);
  return isGrouped(whole) ? `${whole.replaceAll(/[.,]/g, "") || "0"}.${joined.slice(at + 1) || "0"}` : undefined;
}

/** `1 250,50` and `1'250,50` → `1250,50`; undefined when the gaps stand elsewhere. */
function joinSpacedThousands(digits: string): string | undefined {
  if (!/[\s'’]/.test(digits)) return digits;
  return /^\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/.test(digits) ? digits.replaceAll(/[\s'’]/g, "") : undefined;
}

/** The character that separates the decimals; "" when there are only thousands; undefined when it cannot be told. */
function decimalSign(digits: string, style: DecimalStyle): string | undefined {
  const separators = digits.replaceAll(/\d/g, "");
  const last = separators.at(-1) ?? "";
  const kinds = new Set(separators).size;
  if (kinds === 2) return separators.indexOf(last) === separators.length - 1 ? last : undefined;
  if (separators.length > 1) return "";
  if (!isEitherThousandsOrDecimals(digits)) return last;
  return (last === ",") === (style === "comma") ? last : "";
}

/** `1.250` and `12,000`: one separator, one to three digits before it (no leading zero) and exactly three after it. */
export function isEitherThousandsOrDecimals(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole);
}
