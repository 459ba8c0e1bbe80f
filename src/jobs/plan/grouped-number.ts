import { formulaText } from "../../workbook/formula";

/**
 * A whole number within a sentence of a formula, with a sign between its thousands and its millions: `6.000`. The sign
 * stands in the format as a letter would (`0\\.000`), so that every language of Excel writes the same; `#,##0` and
 * `FIXED` would follow the computer's own.
 *
 * @param number a formula of 0 or more
 * @param sign one character
 */
export function groupedFormula(number: string, sign: string): string {
  const thousands = `0\\${sign}000`;
  const millions = `0\\${sign}000\\${sign}000`;
  return `TEXT(${number},IF(${number}<1000,"0",IF(${number}<1000000,${formulaText(thousands)},${formulaText(millions)})))`;
}

/** The same as `groupedFormula` gives: from a billion on, the first group is longer. */
export function groupedText(number: number, sign: string): string {
  return String(number).replace(/^(\d+?)(\d{3})?(\d{3})$/, (...groups: readonly (string | undefined)[]) =>
    groups.slice(1, 4).filter(Boolean).join(sign),
  );
}
