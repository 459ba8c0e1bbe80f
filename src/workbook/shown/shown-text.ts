import { type Language } from "../../i18n/translator";
import { isCellError, type Scalar } from "../cells";
import { isDateFormat, isTimeFormat } from "../number-format";
import { dateText } from "./date-text";
import { generalText, numberText } from "./number-text";
import { type FormatPart, formatSections } from "./sections";

/** How numbers are written in a language. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const TRUTH: Record<Language, readonly [yes: string, no: string]> = { nl: ["WAAR", "ONWAAR"], en: ["TRUE", "FALSE"] };
const LAST_SERIAL = 2_958_466;

export type Showing = { readonly format: string | undefined; readonly language: Language };

/** A cell as a spreadsheet in that language shows it: `€ 1.250,00`, `31-12-2024`, `12,5%`, `WAAR`. */
export function shownText(value: Scalar, { format = "General", language }: Showing): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return TRUTH[language][value ? 0 : 1];
  if (typeof value === "string") return value;
  return Number.isFinite(value) ? shownNumber(value, { format, locale: LOCALES[language] }) : String(value);
}

function shownNumber(value: number, { format, locale }: { readonly format: string; readonly locale: string }): string {
  if (format === "General" || format === "@") return generalText(value, locale);
  const sections = formatSections(format);
  if (isDateFormat(format) || isTimeFormat(format)) {
    // Days before 1900 and after 9999 have no date; a spreadsheet fills the cell with #.
    return value >= 0 && value < LAST_SERIAL ? dateText(value, sections[0] ?? [], locale) : "########";
  }
  const { parts, sign } = sectionFor(value, sections);
  return sign + numberText(Math.abs(value), parts, locale);
}

/** A format may have a section of its own for negative numbers, and for zero. */
function sectionFor(value: number, [positive = [], negative, zero]: readonly (readonly FormatPart[])[]) {
  if (value === 0 && zero) return { parts: zero, sign: "" };
  if (value < 0 && negative && negative.length > 0) return { parts: negative, sign: "" };
  return { parts: positive, sign: value < 0 ? "-" : "" };
}
