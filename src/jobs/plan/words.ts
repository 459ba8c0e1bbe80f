import { parseRect } from "../../workbook/address";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { type ListName, listRangeName, LISTS } from "../../workbook/sheets/lists";
import { HOLIDAY_NAME } from "../../workbook/sheets/settings-sheet";
import { findName, findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { numberIn, textIn } from "./cell-rules";

/** A word of a dropdown, as it stands on the settings sheet, where it may have been changed. */
export type ListWord = { readonly formula: string; readonly value: string };

/** The word at this place of a list (zero-based), live and as it reads now. */
export function listWord(bench: Workbench, list: ListName, index: number): ListWord {
  const key = LISTS[list][index];
  const value = namedCells(bench, listRangeName(list))[index];
  const fallback = key ? bench.t(key) : "";
  return {
    formula: `INDEX(${listRangeName(list)},${index + 1})`,
    value: value === undefined ? fallback : textIn(value),
  };
}

/** The holidays of the settings sheet; serial days. */
export function holidays(bench: Workbench): number[] {
  return namedCells(bench, HOLIDAY_NAME).flatMap((cell) => numberIn(cell) ?? []);
}

/** The cells of the single column a workbook-level name stands for. */
function namedCells({ snapshot }: Workbench, name: string): Scalar[] {
  const refersTo = findName(snapshot, name)?.refersTo ?? "";
  const split = refersTo.lastIndexOf("!");
  const sheet = refersTo
    .slice(0, split)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const range = parseRect(refersTo.slice(split + 1));
  const cells = findSheet(snapshot, sheet)?.cells;
  if (!range || !cells) return [];
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) => cells.value(range.top + row, range.left));
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
