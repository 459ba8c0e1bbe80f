import { isCellError, type Scalar } from "../../../workbook/cells";
import { fileFormula } from "./file-formula";
import { escapeContent, escapeFormula } from "./xml-text";

/** What stands in a `<c>`: its `t` attribute (absent for numbers and empty cells) and its children, without prefix. */
export type CellMarkup = { readonly type: string | undefined; readonly content: string };

const EMPTY: CellMarkup = { type: undefined, content: "" };

/**
 * A typed value as markup. Text is written inline (`t="inlineStr"`), so that the shared strings of the workbook keep
 * every byte, and is never taken for a number, date or formula. A number that is none (NaN, infinite) becomes `#NUM!`.
 */
export function valueMarkup(value: Scalar): CellMarkup {
  if (typeof value === "string") return { type: "inlineStr", content: `<is>${textElement(value)}</is>` };
  const { type, content } = resultMarkup(value);
  return { type, content };
}

/** A formula with the value it had when the domain computed it. */
export function formulaMarkup(formula: string, cached: Scalar): CellMarkup {
  const { type, content } = resultMarkup(cached);
  return { type, content: `<f>${storedFormula(formula)}</f>${content}` };
}

/** The formulas of one row of a table come back in every row: translate each once. */
const stored = new Map<string, string>();
const MAX_STORED = 256;

function storedFormula(formula: string): string {
  const known = stored.get(formula);
  if (known !== undefined) return known;
  if (stored.size >= MAX_STORED) stored.clear();
  const translated = escapeFormula(fileFormula(formula));
  stored.set(formula, translated);
  return translated;
}

function resultMarkup(value: Scalar): CellMarkup {
  if (value === null) return EMPTY;
  if (typeof value === "string")
    return { type: "str", content: `<v${spaceAttribute(value)}>${escapeContent(value)}</v>` };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: "e", content: `<v>${escapeContent(value.error)}</v>` };
  return Number.isFinite(value)
    ? { type: undefined, content: `<v>${value}</v>` }
    : { type: "e", content: "<v>#NUM!</v>" };
}

/** `<t>` with its text; blanks at the ends and line breaks are kept. */
export function textElement(text: string): string {
  return `<t${spaceAttribute(text)}>${escapeContent(text)}</t>`;
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
