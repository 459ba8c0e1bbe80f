import { dateOf } from "../../domain/calendar/serial";
import { euroText, LOCALES } from "../../i18n/euro-text";
import { type Translator } from "../../i18n";
import { isBlank, isCellError, type Scalar } from "../../workbook/cells";
import { isDateFormat } from "../../workbook/number-format";

const LAST_SERIAL = 2_958_465;

/** A cell as a person reads it on the sheet: `€ 1.250,00`, `31-12-2024`, `12,5%`, `leeg`. */
export function valueText(
  value: Scalar,
  { format = "General", t }: { readonly format: string | undefined; readonly t: Translator },
): string {
  if (value === null || isBlank(value)) return t("pane.preview.empty");
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return t(value ? "pane.preview.true" : "pane.preview.false");
  return typeof value === "number" ? numberText(value, { format, t }) : value;
}

function numberText(value: number, { format, t }: { readonly format: string; readonly t: Translator }): string {
  const locale = LOCALES[t.language];
  if (isDateFormat(format) && value >= 1 && value <= LAST_SERIAL) return dateText(value);
  if (format.includes("%")) return value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 2 });
  if (/€|EUR/.test(format)) return euroText(value, t.language);
  // what has no format may be a number that names something, as a customer number does
  return value.toLocaleString(locale, { maximumFractionDigits: 2, useGrouping: format !== "General" });
}

/** As Dutch sheets show a day: `05-03-2025`. */
export function dateText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
