import { type Language } from "../../i18n";
import { parseDate } from "../../workbook/recognise/values/parse-date";
import { type SettingId, SETTINGS } from "../../workbook/settings";
import { dateText } from "./value-text";

/** A setting as it stands in its field: percentages as 12,5, dates as 31-12-2025, no date yet as nothing. */
export function settingText(
  id: SettingId,
  { value, language }: { readonly value: string | number; readonly language: Language },
): string {
  if (typeof value === "string") return value;
  const { format } = SETTINGS[id];
  if (format === "date") return value === 0 ? "" : dateText(value);
  const shown = format === "percent" ? Math.round(value * 1e8) / 1e6 : value;
  return language === "nl" ? String(shown).replace(".", ",") : String(shown);
}

/** What was typed in a setting's field; undefined when it is not what is asked for. */
export function parseSetting(id: SettingId, text: string): string | number | undefined {
  const { format } = SETTINGS[id];
  if (format === "text") return text;
  if (format === "date") return parseDate(text);
  const plain = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return format === "percent" ? Number(plain) / 100 : Number(plain);
}
