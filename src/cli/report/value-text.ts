import { dateOf } from "../../domain/calendar/serial";
import { euroText, LOCALES } from "../../i18n/euro-text";
import { type Translator } from "../../i18n/translator";
import { isBlank, isCellError, type Scalar } from "../../workbook/cells";
import { isDateFormat } from "../../workbook/number-format";
import { printable } from "./printable";

const LONGEST_TEXT = 40;

/** A cell as a person reads it on the sheet: `€ 1.250,00`, `31-12-2024`, `12,5 %`, `leeg`. */
export function valueText(value: Scalar, { format, t }: { format: string | undefined; t: Translator }): string {
  if (isBlank(value) || value === null) return t("cli.preview.empty");
  if (isCellError(value)) return printable(value.error);
  if (typeof value === "boolean") return t(value ? "cli.preview.yes" : "cli.preview.no");
  if (typeof value === "number") return numberText(value, { format: format ?? "General", t });
  return `“${shortened(printable(value))}”`;
}

function shortened(text: string): string {
  const characters = Array.from(text); // by code point: half an emoji is no character
  return characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT - 1).join("")}…` : text;
}

function numberText(value: number, { format, t }: { format: string; t: Translator }): string {
  const locale = LOCALES[t.language];
  if (isDateFormat(format)) return dateText(value) ?? String(value);
  if (format.includes("%")) return value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 2 });
  if (/€|\$€|EUR/.test(format)) return euroText(value, t.language);
  // what has no format may be a number that names something, as a customer number does
  return value.toLocaleString(locale, { maximumFractionDigits: 2, useGrouping: format !== "General" });
}

/** As Dutch sheets show a day; undefined for a number that is none. */
function dateText(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const { year, month, day } = dateOf(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
