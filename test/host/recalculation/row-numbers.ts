const CALL = "ROW(";

/**
 * The formula as the engine has to be told it: to Excel `ROW` of a block is the row of every cell in it, to the engine only
 * of the first.
 */
export function withRowNumbers(formula: string): string {
  let [written, from] = ["", 0];
  for (let at = nextCall(formula, 0); at >= 0; at = nextCall(formula, from)) {
    const start = at + CALL.length;
    const end = closing(formula, start);
    const block = formula.slice(start, end);
    written +=
      formula.slice(from, at) + (isBlock(block) ? `(ROW(${block})+SEQUENCE(ROWS(${block}),1,0))` : `ROW(${block})`);
    from = end + 1;
  }
  return written + formula.slice(from);
}

/** Outside texts and sheet names, and no part of another name. */
function nextCall(formula: string, from: number): number {
  for (let at = formula.indexOf(CALL, from); at >= 0; at = formula.indexOf(CALL, at + 1)) {
    const before = formula.slice(0, at);
    const isQuoted = (before.split('"').length - 1) % 2 === 1;
    if (!isQuoted && !/[A-Z._]$/i.test(before)) return at;
  }
  return -1;
}

function closing(formula: string, start: number): number {
  let depth = 1;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "(") depth++;
    if (formula[at] === ")" && --depth === 0) return at;
  }
  return formula.length;
}

/** A column of a table or a range; not a heading, a cell of this row or what a function looks up. */
function isBlock(reference: string): boolean {
  return /[[:]/.test(reference) && !/#Headers|#This Row|\(/.test(reference);
}
