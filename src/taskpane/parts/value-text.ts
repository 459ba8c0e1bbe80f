import { dateOf } from "../../domain/calendar/serial";
import { type Translator } from "../../i18n";
import { isBlank, isCellError, type Scalar } from "../../workbook/cells";
import { readableNumber } from "../../workbook/shown/readable-number";

/** A cell as a person reads it on the sheet: `€ 1.250,00`, `31-12-2024`, `12,5%`, `leeg`. */
export function valueText(
  value: Scalar,
  { format, t }: { readonly format: string | undefined; readonly t: Translator },
): string {
  if (value === null || isBlank(value)) return t("pane.preview.empty");
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return t(value ? "pane.preview.true" : "pane.preview.false");
  return typeof value === "number" ? readableNumber(value, { format, language: t.language }) : value;
}

/** As Dutch sheets show a day: `05-03-2025`. */
export function dateText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
