import { type Language, type Translators } from "../../i18n";
import { ALIASES } from "../../workbook/recognise/alias-table";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type Recognition, type SheetMatch } from "../../workbook/recognise/recognition";
import { LISTS } from "../../workbook/sheets/lists";
import { findSheet, type Snapshot } from "../../workbook/snapshot";

/** The sheets whose choices (ja, nieuw, projectprijs) stand in our formulas as words. */
const ROLES: readonly SheetRole[] = [
  "goals",
  "activities",
  "subActivities",
  "budget",
  "yield",
  "units",
  "hours",
  "visits",
];

/**
 * The language that people chose words in on their own sheets, when it can be told: formulas compare those words, so
 * sheets of ours in another language would find none of them. Words that both languages have say nothing.
 */
export function languageOfWords(
  { snapshot, recognition }: { readonly snapshot: Snapshot; readonly recognition: Recognition },
  translators: Translators,
): Language | undefined {
  const [dutch, english] = [wordsOf(translators.nl), wordsOf(translators.en)];
  let balance = 0;
  for (const word of recognition.sheets.flatMap((match) => chosenWords(snapshot, match))) {
    balance += Number(dutch.has(word)) - Number(english.has(word));
  }
  if (balance === 0) return undefined;
  return balance > 0 ? "nl" : "en";
}

function wordsOf(t: Translators[Language]): ReadonlySet<string> {
  return new Set(Object.values(LISTS).flatMap((keys) => keys.map((key) => t(key).toLowerCase())));
}

function chosenWords(snapshot: Snapshot, match: SheetMatch): string[] {
  const cells = findSheet(snapshot, match.sheet)?.cells;
  if (!cells || !ROLES.includes(match.role)) return [];
  const columns = match.columns.filter(({ field }) => isChoice(match.role, field));
  const words: string[] = [];
  for (let row = match.firstRow; row <= match.lastRow; row += 1) {
    for (const { column } of columns) {
      const value = cells.value(row, column);
      if (typeof value === "string") words.push(value.trim().toLowerCase());
    }
  }
  return words;
}

function isChoice(role: SheetRole, field: string): boolean {
  return ["choice", "flag"].includes(ALIASES[role][field]?.values ?? "");
}
