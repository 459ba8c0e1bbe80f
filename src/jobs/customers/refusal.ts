import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { textIn } from "../plan/cell-rules";

/** All that says no in a column "Niet benaderen"; a formula reads an empty cell as 0. */
const NO_WORDS = "|nee|n|no|onwaar|false|0|-|";

/**
 * Does this cell of "Niet benaderen" say that the customer wants to be left alone? Anything but a no does: who wrote
 * "liever niet" or "alleen per mail" must not be called because the word is not on a list.
 */
export function isRefusal(cell: Scalar): boolean {
  const text = textIn(cell).trim().toLowerCase();
  return text !== "" && !NO_WORDS.includes(`|${text}|`);
}

/** The same as a condition of a formula. `cell` may be any text expression without outer blanks. */
export function refusalFormula(cell: string): string {
  return `AND(${cell}<>"",ISERROR(FIND("|"&LOWER(${cell})&"|",${formulaText(NO_WORDS)})))`;
}
