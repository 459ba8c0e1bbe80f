import { type EngineValue, KIND, textOf } from "./engine-values";

/**
 * What SUMIFS and its like count, as Excel has it: a comparison with a number looks at numbers only and never at empty
 * cells; words are compared without capitals; `*` and `?` are wildcards, also after `<>`; `00123` and `123` are alike.
 */
export function criterion(given: EngineValue): (cell: EngineValue) => boolean {
  if (given.kind === KIND.number || given.kind === KIND.boolean) return (cell) => isSame(cell, given);
  const match = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(textOf(given));
  return textCriterion(match?.[1], match?.[2] ?? "");
}

function textCriterion(written: string | undefined, operand: string): (cell: EngineValue) => boolean {
  const operator = written ?? "=";
  if (operand === "") return emptyCriterion(operator, written !== undefined);
  const number = Number(operand);
  const isNumber = !Number.isNaN(number) && operand.trim() !== "";
  if (operator !== "=" && operator !== "<>") {
    return isNumber ? comparesNumbers(operator, number) : comparesTexts(operator, operand.toLowerCase());
  }
  const isEqual = isNumber ? equalsNumber(number) : matchesPattern(operand);
  return operator === "=" ? isEqual : (cell) => !isEqual(cell);
}

function isSame(cell: EngineValue, given: EngineValue): boolean {
  if (given.kind === KIND.number) return equalsNumber(Number(given.value))(cell);
  return cell.kind === given.kind && cell.value === given.value;
}

/** `""` is empty or empty text, `=` is really empty, `<>` is anything at all. */
function emptyCriterion(operator: string, isWritten: boolean): (cell: EngineValue) => boolean {
  if (!isWritten) return ({ kind, value }) => kind === KIND.blank || value === "";
  if (operator === "=") return ({ kind }) => kind === KIND.blank;
  return operator === "<>" ? ({ kind }) => kind !== KIND.blank : () => false;
}

/** A text that reads as the number counts too. */
function equalsNumber(number: number): (cell: EngineValue) => boolean {
  return ({ kind, value }) => {
    if (kind === KIND.number) return value === number;
    return kind === KIND.text && String(value).trim() !== "" && Number(value) === number;
  };
}

function matchesPattern(pattern: string): (cell: EngineValue) => boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/~?[*?]/g, (sign) => (sign.length > 1 ? `\\${sign[1]}` : sign === "*" ? "[^]*" : "[^]"));
  const expression = new RegExp(`^${source}$`, "i");
  return (cell) => (cell.kind === KIND.text || cell.kind === KIND.boolean) && expression.test(textOf(cell));
}

function comparesNumbers(operator: string, number: number): (cell: EngineValue) => boolean {
  return ({ kind, value }) => kind === KIND.number && holds(operator, Number(value) - number);
}

function comparesTexts(operator: string, operand: string): (cell: EngineValue) => boolean {
  return (cell) => {
    if (cell.kind !== KIND.text) return false;
    const own = textOf(cell).toLowerCase();
    return holds(operator, own < operand ? -1 : own > operand ? 1 : 0);
  };
}

function holds(operator: string, difference: number): boolean {
  if (operator === "<") return difference < 0;
  if (operator === ">") return difference > 0;
  return operator === "<=" ? difference <= 0 : difference >= 0;
}
