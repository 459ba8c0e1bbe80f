/**
 * A formula cut where its grammar changes: `text` is a literal with its quotes, `quoted` a sheet name with its
 * apostrophes, `bracket` a structured or external reference with its brackets, `code` everything else.
 */
export type FormulaSegment = { readonly kind: "code" | "text" | "quoted" | "bracket"; readonly text: string };

/** Cuts a formula into segments; joined again they are the formula. Unclosed quotes run to the end. */
export function formulaSegments(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let start = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = STARTS.get(formula[at] ?? "");
    if (!kind) {
      at++;
      continue;
    }
    if (at > start) segments.push({ kind: "code", text: formula.slice(start, at) });
    const end = kind === "bracket" ? bracketEnd(formula, at) : quoteEnd(formula, at);
    segments.push({ kind, text: formula.slice(at, end) });
    start = at = end;
  }
  if (at > start) segments.push({ kind: "code", text: formula.slice(start) });
  return segments;
}

const STARTS = new Map<string, "text" | "quoted" | "bracket">([
  ['"', "text"],
  ["'", "quoted"],
  ["[", "bracket"],
]);

/** After the closing quote; a doubled quote stands for itself. */
function quoteEnd(formula: string, start: number): number {
  const quote = formula[start] ?? "";
  let at = formula.indexOf(quote, start + 1);
  while (at >= 0 && formula[at + 1] === quote) at = formula.indexOf(quote, at + 2);
  return at < 0 ? formula.length : at + 1;
}

/** After the bracket that closes the outermost one; an apostrophe takes the meaning from the character after it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
