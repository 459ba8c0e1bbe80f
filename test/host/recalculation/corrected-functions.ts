import { criterion } from "./criteria";
import {
  boolean,
  cellsOfValue,
  type EngineValue,
  failure,
  KIND,
  liftOver,
  number,
  passingErrors,
  text,
  textOf,
} from "./engine-values";

type Function = {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
};

const MANY = 255;
const EMPTY: EngineValue = { kind: KIND.blank };

/** Functions that the formula engine does otherwise than Excel: texts of whole columns, what `…IFS` counts, rounding. */
export const CORRECTED: ReadonlyMap<string, Function> = new Map<string, Function>([
  ["LOWER", lifted([1, 1], ([value]) => text(textOf(value ?? EMPTY).toLowerCase()))],
  ["UPPER", lifted([1, 1], ([value]) => text(textOf(value ?? EMPTY).toUpperCase()))],
  [
    "TRIM",
    lifted([1, 1], ([value]) =>
      text(
        textOf(value ?? EMPTY)
          .trim()
          .replaceAll(/ +/g, " "),
      ),
    ),
  ],
  ["LEN", lifted([1, 1], ([value]) => number(textOf(value ?? EMPTY).length))],
  ["LEFT", lifted([1, 2], ([value, count]) => text(textOf(value ?? EMPTY).slice(0, countOf(count))))],
  ["RIGHT", lifted([1, 2], ([value, count]) => right(textOf(value ?? EMPTY), countOf(count)))],
  ["FIND", lifted([2, 3], (args) => position(args, (word) => word))],
  ["SEARCH", lifted([2, 3], (args) => position(args, (word) => word.toLowerCase()))],
  ["ROUND", lifted([2, 2], ([value, digits]) => rounded(value ?? EMPTY, digits ?? EMPTY))],
  ["ISNUMBER", judging((value) => value.kind === KIND.number)],
  ["ISTEXT", judging((value) => value.kind === KIND.text)],
  ["ISBLANK", judging((value) => value.kind === KIND.blank)],
  ["ISERROR", judging((value) => value.kind === KIND.error)],
  ["COUNTIFS", { minArity: 2, maxArity: MANY, invoke: (args) => number(chosen(undefined, asValues(args)).length) }],
  ["COUNTIF", { minArity: 2, maxArity: 2, invoke: (args) => number(chosen(undefined, asValues(args)).length) }],
  ["SUMIFS", overChosen((numbers) => number(sumOf(numbers)))],
  [
    "SUMIF",
    {
      minArity: 2,
      maxArity: 3,
      invoke: (args) => {
        const [range = EMPTY, sought = EMPTY, values = range] = asValues(args);
        return overEach(sought, (one) => overNumbers(chosen(values, [range, one]), (found) => number(sumOf(found))));
      },
    },
  ],
  ["AVERAGEIFS", overChosen((numbers) => (numbers.length > 0 ? number(average(numbers)) : failure("#DIV/0!")))],
  ["MINIFS", overChosen((numbers) => number(numbers.length > 0 ? numbers.reduce((a, b) => Math.min(a, b)) : 0))],
  ["MAXIFS", overChosen((numbers) => number(numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : 0))],
]);

function lifted([minArity, maxArity]: [number, number], work: (args: readonly EngineValue[]) => EngineValue): Function {
  return { minArity, maxArity, invoke: liftOver(passingErrors(work)) };
}

/** Looks at a value, errors too. */
function judging(judge: (value: EngineValue) => boolean): Function {
  return { minArity: 1, maxArity: 1, invoke: liftOver(([value]) => boolean(judge(value ?? EMPTY))) };
}

/** Excel rounds the fifteen digits it shows, half away from zero: 689.995 is 690.00, whatever its binary form. */
function rounded(value: EngineValue, digits: EngineValue): EngineValue {
  const [amount, places] = [value, digits].map((each) => (each.kind === KIND.blank ? 0 : Number(each.value)));
  if (amount === undefined || places === undefined || Number.isNaN(amount + places)) return failure("#VALUE!");
  const [mantissa = "0", exponent = "0"] = Number(Math.abs(amount).toPrecision(15)).toString().split("e");
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + Math.trunc(places)}`));
  return number(Math.sign(amount) * Number(`${whole}e${-Math.trunc(places)}`));
}

function countOf(count: EngineValue | undefined): number {
  return count === undefined ? 1 : Math.trunc(Number(count.value ?? 0));
}

function right(value: string, count: number): EngineValue {
  return text(count === 0 ? "" : value.slice(-count));
}

/** Wildcards of SEARCH are not modelled: a word with one is an error, not a guess. */
function position([sought, within, start]: readonly EngineValue[], fold: (word: string) => string): EngineValue {
  const word = fold(textOf(sought ?? EMPTY));
  if (fold("A") === "a" && /[*?]/.test(word)) return failure("#CALC!");
  const at = fold(textOf(within ?? EMPTY)).indexOf(word, start === undefined ? 0 : Number(start.value) - 1);
  return at < 0 ? failure("#VALUE!") : number(at + 1);
}

/** The cells beside which every criterion holds. */
function chosen(values: EngineValue | undefined, pairs: readonly EngineValue[]): EngineValue[] {
  const tests = pairs.flatMap((range, index) => {
    const given = index % 2 === 0 ? pairs[index + 1] : undefined;
    return given ? [{ cells: cellsOfValue(range).flat(), holds: criterion(first(given)) }] : [];
  });
  const own = values && cellsOfValue(values).flat();
  const length = Math.max(own?.length ?? 0, ...tests.map(({ cells }) => cells.length));
  const found: EngineValue[] = [];
  for (let index = 0; index < length; index++) {
    if (tests.every(({ cells, holds }) => holds(cells[index] ?? EMPTY))) found.push(own?.[index] ?? EMPTY);
  }
  return found;
}

function overChosen(work: (numbers: readonly number[]) => EngineValue): Function {
  const invoke = (args: unknown[]): EngineValue => {
    const [values, ...pairs] = asValues(args);
    return overNumbers(chosen(values, pairs), work);
  };
  return { minArity: 3, maxArity: MANY, invoke };
}

function overNumbers(cells: readonly EngineValue[], work: (numbers: readonly number[]) => EngineValue): EngineValue {
  const wrong = cells.find(({ kind }) => kind === KIND.error);
  return wrong ?? work(cells.flatMap(({ kind, value }) => (kind === KIND.number ? [Number(value)] : [])));
}

/** A criterion that is an array gives an answer for each of its cells. */
function overEach(sought: EngineValue, work: (one: EngineValue) => EngineValue): EngineValue {
  return liftOver(([one = EMPTY]) => work(one))([sought]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

function average(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}

function first(value: EngineValue): EngineValue {
  return cellsOfValue(value)[0]?.[0] ?? EMPTY;
}

function asValues(args: unknown[]): EngineValue[] {
  return args as EngineValue[]; // the engine's own values
}
