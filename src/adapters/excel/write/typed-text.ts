/** Words that Excel takes for true or false, whatever its language. */
const BOOLEANS: ReadonlySet<string> = new Set(
  "TRUE FALSE WAAR ONWAAR WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO".split(" "),
);

/**
 * A text as it has to be handed to Excel so that it stays that text. Excel reads what an add-in sets as if somebody typed
 * it: `00123` would become a number, `1-2` a date, `=1+1` a formula. An apostrophe in front prevents that and is not kept;
 * words that Excel cannot take for anything else go without.
 */
export function typedText(text: string): string {
  return isTakenLiterally(text) ? text : `'${text}`;
}

/** Nothing with a digit, nothing that starts as a formula or an error does, no truth value. */
function isTakenLiterally(text: string): boolean {
  if (text === "") return false;
  return !/\p{N}|^\s*[=+\-@'#]/u.test(text) && !BOOLEANS.has(text.trim().toUpperCase());
}
