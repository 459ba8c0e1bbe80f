/*
 * Text in and out of SpreadsheetML. Everything that comes from a sheet or a layout passes through here before it
 * becomes markup, so that it can never be markup itself.
 */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Characters that XML 1.0 cannot hold, and lone surrogates; written as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NEEDS_CARE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;

/** A text as the content of `<t>` or `<v>`: escaped, control characters as `_xHHHH_`. */
export function escapeContent(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return escapeElement(escapeControls(text));
}

/** A text as an attribute; line breaks as `_x000a_`, as in a table's column names. */
export function escapeName(text: string): string {
  return escapeMarkup(escapeControls(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_"));
}

/** A text as an attribute whose line breaks are real ones, such as the message of a validation. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(dropUnwritable(text)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** A formula as element content: escaped, nothing else changed. */
export function escapeFormula(formula: string): string {
  return escapeElement(dropUnwritable(formula));
}

/** Quotes are only special in attributes. */
function escapeElement(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}

function escapeControls(text: string): string {
  const protectedText = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return protectedText.replaceAll(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

function dropUnwritable(text: string): string {
  return text.replaceAll(UNWRITABLE, "");
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Markup's text back to what it says: `&amp;` → `&`, `&#10;` → a line break. */
export function unescapeMarkup(markup: string): string {
  if (!markup.includes("&")) return markup;
  return markup.replaceAll(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED.get(String(name)) ?? whole;
  });
}

/** An attribute with `_xHHHH_` escapes, such as a table's column name, back to what it says. */
export function unescapeName(markup: string): string {
  return unescapeMarkup(markup).replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex) => {
    return String.fromCharCode(Number.parseInt(String(hex), 16));
  });
}

/** The tags of a snippet written without prefix, with the prefix this part uses: `<c r="A1"/>` → `<x:c r="A1"/>`. */
export function withPrefix(snippet: string, prefix: string): string {
  return prefix === "" ? snippet : snippet.replaceAll(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
