import { type FormatPart } from "./sections";

/** A number by a format such as `#,##0.00`, `0%` or `€ #,##0;-€ #,##0`, with the signs of the language. */
export function numberText(value: number, parts: readonly FormatPart[], locale: string): string {
  const isCode = ({ kind }: FormatPart) => kind === "code";
  const first = parts.findIndex(isCode);
  if (first < 0) return textOf(parts);
  const last = parts.findLastIndex(isCode);
  const code = parts
    .slice(first, last + 1)
    .map(({ kind, text }) => (kind === "code" ? text : ""))
    .join("");
  const within = code.replaceAll("%", "");
  const percent = code.length - within.length > 0 ? "%" : "";
  const digits = digitsText(value * 100 ** (percent ? 1 : 0), within, locale);
  return textOf(parts.slice(0, first)) + digits + percent + textOf(parts.slice(last + 1));
}

/** As a cell without a format shows it: what fits in eleven digits. */
export function generalText(value: number, locale: string): string {
  const size = Math.abs(value);
  const isHuge = size >= 1e11 || (size > 0 && size < 1e-9);
  return new Intl.NumberFormat(locale, {
    notation: isHuge ? "scientific" : "standard",
    maximumSignificantDigits: isHuge ? 6 : 11,
    useGrouping: false,
  }).format(value);
}

function textOf(parts: readonly FormatPart[]): string {
  return parts.map(({ text }) => text).join("");
}

function digitsText(value: number, code: string, locale: string): string {
  if (/general|\//i.test(code)) return generalText(value, locale);
  const [mantissa = "", exponent] = code.split(/E[+-]/i);
  const [whole = "", decimals = ""] = mantissa.split(".");
  const scale = 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0);
  return new Intl.NumberFormat(locale, {
    notation: exponent === undefined ? "standard" : "scientific",
    useGrouping: /[0#?],+[0#?]/.test(whole),
    minimumIntegerDigits: atMost(20, Math.max(1, count(whole, /0/g))),
    minimumFractionDigits: atMost(20, count(decimals, /0/g)),
    maximumFractionDigits: atMost(20, count(decimals, /[0#?]/g)),
  }).format(value / scale);
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Format codes come from the file; more digits than this cannot be asked for. */
function atMost(most: number, wanted: number): number {
  return Math.min(most, wanted);
}
