import { type Language, type Translator, type Translators } from "../../i18n";
import { type Finding } from "../../workbook/findings";
import { namedCell, settingName, type Settings } from "../../workbook/settings";
import { TIER_TABLE, tierHeadings } from "../../workbook/sheets/settings-sheet";
import { findTable, type Snapshot } from "../../workbook/snapshot";

/**
 * The language our sheets were made in. Once they are there it stays: headings, and the words that formulas compare,
 * stand in that language, so a setting that says otherwise cannot be followed.
 */
export function sheetLanguage(
  snapshot: Snapshot,
  { translators, settings }: { readonly translators: Translators; readonly settings: Settings },
): Language {
  const headings = findTable(snapshot, TIER_TABLE)?.table.columns;
  const isMadeIn = (language: Language) =>
    headings?.toSorted().join("|") === tierHeadings(translators[language]).toSorted().join("|");
  const stated: Language = settings.taal === "en" ? "en" : "nl";
  const other: Language = stated === "en" ? "nl" : "en";
  return isMadeIn(other) && !isMadeIn(stated) ? other : stated;
}

/** Sheets of ours begin in the language of the user's own words instead of the one that was asked for: said once. */
export function followedLanguage(
  { snapshot, t }: { readonly snapshot: Snapshot; readonly t: Translator },
  asked: Language,
): Finding[] {
  if (namedCell(snapshot, settingName("taal")) || t.language === asked) return [];
  return [{ code: "language.followed", severity: "hint", params: {} }];
}

/** The setting says another language than that of the sheets: a person should know that nothing is translated. */
export function languageFindings(bench: {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly t: Translator;
}): Finding[] {
  const { snapshot, settings, t } = bench;
  const where = namedCell(snapshot, settingName("taal"));
  if (!where || settings.taal === t.language) return [];
  return [{ code: "language.kept", severity: "hint", where, params: { stated: settings.taal, language: t.language } }];
}
