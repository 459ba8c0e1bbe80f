import { cellError, type Scalar } from "../../../src/workbook/cells";
import { invalidArgument } from "../interpreter/host-error";
import { parseTypedDate } from "./typed-date";
import { parseTypedNumber } from "./typed-number";

/** What becomes of something set through `values` or `formulas`. */
export type Entered =
  | { readonly kind: "value"; readonly value: Scalar; readonly format?: string }
  /** Without the leading `=`, as typed. */
  | { readonly kind: "formula"; readonly formula: string };

export type Circumstances = {
  /** The cell's number format now; `@` keeps everything text. */
  readonly numberFormat: string;
  readonly currentYear: number;
};

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/**
 * Excel parses what an add-in sets as if a person had typed it (en-US): `00123` becomes 123, `1-2` a date, `=…` a
 * formula. A text format or a leading apostrophe prevents it.
 */
export function coerce(input: unknown, { numberFormat, currentYear }: Circumstances): Entered {
  if (numberFormat === "@") return asText(input);
  if (typeof input === "number" || typeof input === "boolean") return { kind: "value", value: input };
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input === "") return { kind: "value", value: null };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (isFormula(input)) return { kind: "formula", formula: input.replace(/^=/, "") };
  return { kind: "value", ...typed(input, currentYear) };
}

/** In a cell formatted as text everything is text; an apostrophe in front is dropped all the same. */
function asText(input: unknown): Entered {
  if (input === "") return { kind: "value", value: null };
  if (typeof input === "boolean") return { kind: "value", value: input ? "TRUE" : "FALSE" };
  if (typeof input === "number") return { kind: "value", value: String(input) };
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  return { kind: "value", value: input.startsWith("'") ? input.slice(1) : input };
}

/** `=x`, and, as when typed, `+x`, `-x` and `@x` that are no numbers. */
function isFormula(text: string): boolean {
  if (text.startsWith("=")) return text.length > 1;
  return /^[+\-@][^\s]/.test(text) && parseTypedNumber(text) === undefined && !/^-{2,}/.test(text);
}

function typed(text: string, currentYear: number): { value: Scalar; format?: string } {
  const bare = text.trim();
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: cellError(upper) };
  const number = parseTypedNumber(bare);
  if (number) return number;
  const date = parseTypedDate(bare, currentYear);
  return date ? { value: date.serial, format: date.format } : { value: text };
}
