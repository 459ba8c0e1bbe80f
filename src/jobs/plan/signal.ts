import { formulaText } from "../../workbook/formula";
import { type RowReferences } from "../engine/references";

/** Something that may be wrong with a row: the condition as a formula, its twin, and the words. */
export type Check = {
  readonly words: string;
  readonly when: (row: RowReferences) => string;
  /** Zero-based data row. */
  readonly holds: (row: number) => boolean;
};

const LONGEST = 500;

/** What is wrong with a row, in words, with `; ` between; nothing when all is well or the row is empty. */
export function signalFormula(row: RowReferences, { key, checks }: { key: string; checks: readonly Check[] }): string {
  const parts = checks.map(({ when, words }) => `IF(${when(row)},${formulaText(`; ${words}`)},"")`);
  return `IF(${row.cell(key)}="","",MID(${parts.join("&")},3,${LONGEST}))`;
}

export function signalValue(checks: readonly Check[], row: number): string {
  const words = checks.filter(({ holds }) => holds(row)).map((check) => check.words);
  return words.join("; ").slice(0, LONGEST);
}
