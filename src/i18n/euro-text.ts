import { type Language } from "./translator";

/** How numbers are written in a language. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** An amount as the sheets show it in both languages, the minus before the sign and a blank after it: `-€ 1.234,50`. */
export function euroText(value: number, language: Language): string {
  const amount = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const sign = Number(value.toFixed(2)) < 0 ? "-" : "";
  return `${sign}€\u00A0${amount.format(Math.abs(value))}`;
}
