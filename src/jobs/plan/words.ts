import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { LISTS, type ListOfMeaning, wordName } from "../../workbook/sheets/lists";
import { HOLIDAY_NAME } from "../../workbook/sheets/settings-sheet";
import { namedColumn, namedValue } from "../../workbook/settings";
import { type Workbench } from "../engine/workbench";
import { numberIn, textIn } from "./cell-rules";

/** A word of a dropdown, as it stands on the settings sheet, where it may have been changed. */
export type ListWord = { readonly formula: string; readonly value: string };

/** The word at this place of a list (zero-based), live and as it reads now. */
export function listWord(bench: Workbench, list: ListOfMeaning, index: number): ListWord {
  const name = wordName(list, index);
  const value = namedValue(bench.snapshot, name);
  if (value !== undefined) return { formula: name, value: textIn(value) };
  const key = LISTS[list][index];
  const word = key ? bench.t(key) : "";
  return { formula: formulaText(word), value: word };
}

/** The holidays of the settings sheet; serial days. */
export function holidays(bench: Workbench): number[] {
  return namedColumn(bench.snapshot, HOLIDAY_NAME).flatMap(({ value }) => numberIn(value) ?? []);
}

/** Ways to say yes in a column "Nieuw?". Looked for with bars around them, so that no part of a word counts. */
const YES_WORDS = "|ja|j|yes|y|x|v|nieuw|nieuwe|new|true|waar|1|";

/** Does this cell say yes? `cell` may be any text expression. */
export function yesFormula(cell: string): string {
  return `ISNUMBER(FIND("|"&LOWER(${cell})&"|",${formulaText(YES_WORDS)}))`;
}

export function saysYes(value: Scalar): boolean {
  return YES_WORDS.includes(`|${textIn(value).toLowerCase()}|`);
}
