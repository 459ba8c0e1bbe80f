import { type MessageKey } from "../../i18n/message-key";
import { type Translator } from "../../i18n";
import { FUNCTION_WORDS } from "./function-words";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { type Reading, referencePlace } from "./reference-places";

/** A formula as a person reads it: headings and settings for references, the functions of one's own language. */
export function formulaInWords(formula: string, reading: Reading): string {
  return formulaTokens(formula)
    .map((token) => tokenInWords(token, reading))
    .join("");
}

function tokenInWords(token: FormulaToken, reading: Reading): string {
  if (token.kind === "rest") return symbolsInWords(token.text);
  if (token.kind === "function") return functionInWords(token.text, reading.t);
  const place = referencePlace(token, reading);
  return place ? `“${place.label}”` : token.text;
}

const SYMBOLS = new Map([
  ["*", " × "],
  ["/", " ÷ "],
  [",", "; "],
  ["<=", " ≤ "],
  [">=", " ≥ "],
  ["<>", " ≠ "],
  ["=", " = "],
  ["<", " < "],
  [">", " > "],
  ["+", " + "],
  ["-", " − "],
]);

function symbolsInWords(text: string): string {
  return text.replaceAll(/<=|>=|<>|[*/,=<>+-]/g, (symbol) => SYMBOLS.get(symbol) ?? symbol);
}

function functionInWords(name: string, t: Translator): string {
  const key: MessageKey | undefined = FUNCTION_WORDS.get(name);
  return key ? t(key) : name;
}
