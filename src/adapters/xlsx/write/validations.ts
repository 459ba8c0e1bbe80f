import { formatRect } from "../../../workbook/address";
import { type Validation } from "../../../workbook/sheet-layout";
import { fileFormula } from "./file-formula";
import { type OrderedPart } from "./ordered-part";
import { attribute, childElements, rootTag, setAttribute } from "./xml-elements";
import { escapeAttribute, escapeFormula, unescapeMarkup, withPrefix } from "./xml-text";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Serial days 1 January 1900 … 31 December 9999. */
const FIRST_DATE = 1;
const LAST_DATE = 2_958_465;

/**
 * Adds what may be entered in a block of cells, behind the rules that are there. The same rule is not added twice, and a
 * note takes the place of an older note on the same cells.
 */
export function addValidation(shell: OrderedPart, validation: Validation): void {
  const known = entries(shell);
  const added = withPrefix(validationElement(validation), shell.prefix);
  if (known.some((entry) => sameRule(entry, added))) return;
  const older = validation.rule.kind === "note" ? known.findIndex((entry) => place(entry) === place(added)) : -1;
  writeEntries(shell, older < 0 ? [...known, added] : known.with(older, added));
}

/** Takes a rule away again: the one with the same cells, kind and message. */
export function removeValidation(shell: OrderedPart, validation: Validation): void {
  const wanted = identity(validationElement(validation));
  const known = entries(shell);
  const last = known.findLastIndex((entry) => identity(entry) === wanted);
  if (last >= 0)
    writeEntries(
      shell,
      known.filter((_, index) => index !== last),
    );
}

function entries(shell: OrderedPart): string[] {
  const list = shell.child("dataValidations");
  if (list === undefined) return [];
  const { end, tag } = rootTag(list);
  return tag.endsWith("/>") ? [] : childElements(list, end).map((child) => list.slice(child.start, child.end));
}

function writeEntries(shell: OrderedPart, written: readonly string[]): void {
  const { prefix } = shell;
  const known = shell.child("dataValidations");
  const tag = known === undefined ? `<${prefix}dataValidations>` : rootTag(known).tag.replace(/\s*\/>$/, ">");
  const opened = setAttribute(tag, "count", String(written.length));
  // A list without rules is not allowed.
  shell.replace(
    "dataValidations",
    written.length === 0 ? undefined : `${opened}${written.join("")}</${prefix}dataValidations>`,
  );
}

/** The cells of a rule and its kind. */
function place(element: string): string {
  const { tag } = rootTag(element);
  return `${attribute(tag, "sqref")} ${attribute(tag, "type") ?? "none"}`;
}

/** What makes two rules the same, whoever wrote the attributes in which order. */
function identity(element: string): string {
  return `${place(element)} ${attribute(rootTag(element).tag, "prompt")}`;
}

function sameRule(a: string, b: string): boolean {
  const shown = (element: string) => MESSAGES.map((name) => attribute(rootTag(element).tag, name) ?? "").join("\n");
  const conditions = (element: string) =>
    unescapeMarkup(
      element
        .slice(rootTag(element).end)
        .replaceAll(/<[^>]*>/g, "\n")
        .trim(),
    );
  return place(a) === place(b) && shown(a) === shown(b) && conditions(a) === conditions(b);
}

const MESSAGES = ["operator", "errorStyle", "error", "promptTitle", "prompt"];

/** One rule, without prefix. A note is a rule without restriction: only its message appears. */
export function validationElement({ range, rule, promptTitle, prompt, error, severity }: Validation): string {
  const attributes = [
    rule.kind === "note" ? "" : ` type="${rule.kind}"`,
    rule.kind !== "note" && severity === "warning" ? ' errorStyle="warning"' : "",
    rule.kind === "decimal" ? decimalOperator(rule) : "",
    ' allowBlank="1" showInputMessage="1"',
    rule.kind === "note" ? "" : ' showErrorMessage="1"',
    message("error", error, MAX_MESSAGE),
    message("promptTitle", promptTitle, MAX_TITLE),
    message("prompt", prompt, MAX_MESSAGE),
  ];
  const tag = `<dataValidation${attributes.join("")} sqref="${formatRect(range)}"`;
  const conditions = ruleFormulas(rule);
  return conditions === "" ? `${tag}/>` : `${tag}>${conditions}</dataValidation>`;
}

function message(name: string, text: string | undefined, limit: number): string {
  return text === undefined ? "" : ` ${name}="${escapeAttribute(shortened(text, limit))}"`;
}

/** Longer messages make Excel repair the file; cut between characters, never inside one. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function decimalOperator({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return "";
  return min !== undefined ? ' operator="greaterThanOrEqual"' : max !== undefined ? ' operator="lessThanOrEqual"' : "";
}

/** A decimal without bounds accepts any number. */
const ANY = { min: -1e15, max: 1e15 };

function ruleFormulas(rule: Validation["rule"]): string {
  switch (rule.kind) {
    case "note":
      return "";
    case "list":
      return formulas(escapeFormula(fileFormula(rule.source)));
    case "date":
      return formulas(String(FIRST_DATE), String(LAST_DATE));
    case "decimal": {
      const bounds = rule.min === undefined && rule.max === undefined ? ANY : rule;
      return formulas(...[bounds.min, bounds.max].filter((bound) => bound !== undefined).map(String));
    }
  }
}

function formulas(...texts: readonly string[]): string {
  return texts.map((text, index) => `<formula${index + 1}>${text}</formula${index + 1}>`).join("");
}
