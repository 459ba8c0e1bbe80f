/** A piece of a formula, by what a reader makes of it. Joined again they are the formula. */
export type FormulaToken = {
  readonly kind: "text" | "column" | "cells" | "word" | "function" | "rest";
  readonly text: string;
};

const TEXT = String.raw`(?<text>"(?:[^"]|"")*")`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const COLUMN = String.raw`(?<column>[\p{L}_][\p{L}\p{N}_.]*${BRACKETS})`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const SPAN = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`(?<cells>(?:${SHEET})?${SPAN}(?![\p{L}\p{N}_(.]))`;
const WORD = String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)`;
const PIECE = new RegExp([TEXT, COLUMN, CELLS, WORD].join("|"), "gu");

/** Cuts a formula (canonical dialect) into references, words and what stands between. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    if (match.index > end) tokens.push({ kind: "rest", text: formula.slice(end, match.index) });
    end = match.index + match[0].length;
    tokens.push({ kind: kindOf(match.groups ?? {}, formula[end]), text: match[0] });
  }
  if (end < formula.length) tokens.push({ kind: "rest", text: formula.slice(end) });
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, next: string | undefined): FormulaToken["kind"] {
  if (groups["text"] !== undefined) return "text";
  if (groups["column"] !== undefined) return "column";
  if (groups["cells"] !== undefined) return "cells";
  return next === "(" ? "function" : "word";
}
