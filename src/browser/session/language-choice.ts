import { type Language } from "../../i18n/translator";

export type LanguageSigns = {
  /** The part of the address from `#` on. */
  readonly hash: string;
  /** The browser's languages, the preferred one first. */
  readonly languages: readonly string[];
};

/** The language that the address asks for (`#nl`, `#en`); else English for whose first language that is, Dutch for others. */
export function languageOf({ hash, languages }: LanguageSigns): Language {
  const asked = hash.slice(1).toLowerCase();
  if (asked === "nl" || asked === "en") return asked;
  return /^en\b/i.test(languages[0] ?? "") ? "en" : "nl";
}
