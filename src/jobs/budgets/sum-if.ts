import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { numberIn, textIn } from "../plan/cell-rules";
import { type View } from "../plan/view";
import { type ListWord } from "../plan/words";

/** A condition of SUMIFS on a column, and the same on the value of a cell. */
export type Condition = {
  readonly field: string;
  /** Any expression: `">="&x`. */
  readonly criterion: string;
  readonly holds: (value: Scalar) => boolean;
};

/** The column holds this word of a dropdown, without regard to case. */
export function isWord(field: string, word: ListWord): Condition {
  const wanted = word.value.toLowerCase();
  return { field, criterion: word.formula, holds: (value) => wanted !== "" && textIn(value).toLowerCase() === wanted };
}

/** The column holds a number; text and empty cells do not count. */
export function isNumber(field: string): Condition {
  return { field, criterion: '">=-1E+15"', holds: (value) => numberIn(value) !== undefined };
}

/** The column holds a day before this one; `formula` comes to the same day. */
export function isBefore(field: string, { formula, value: day }: { readonly formula: string; readonly value: number }) {
  return {
    field,
    criterion: `"<"&${formula}`,
    holds: (value: Scalar) => (numberIn(value) ?? Number.POSITIVE_INFINITY) < day,
  } satisfies Condition;
}

/** The column holds this day or a later one. */
export function isFrom(field: string, { formula, value: day }: { readonly formula: string; readonly value: number }) {
  return {
    field,
    criterion: `">="&${formula}`,
    holds: (value: Scalar) => (numberIn(value) ?? Number.NEGATIVE_INFINITY) >= day,
  } satisfies Condition;
}

type SumIf = { readonly of: string; readonly where: readonly Condition[] };

/** Does the sheet have every column that the sum looks at? Without them nothing can meet the conditions. */
function canTell(view: View, { of, where }: SumIf): boolean {
  return [of, ...where.map(({ field }) => field)].every((field) => view.has(field));
}

/** SUM or SUMIFS over a sheet, unrounded; `0` when it lacks one of the columns. */
export function sumIfFormula(view: View, sum: SumIf): string {
  if (!canTell(view, sum)) return "0";
  const range = view.refs.range(sum.of);
  if (sum.where.length === 0) return `SUM(${range})`;
  return `SUMIFS(${[range, ...sum.where.flatMap(({ field, criterion }) => [view.refs.range(field), criterion])].join(",")})`;
}

/** What that sum comes to, free of binary dust. */
export function sumIfValue(view: View, sum: SumIf): number {
  if (!canTell(view, sum)) return 0;
  let total = 0;
  for (let row = 0; row < view.rowCount; row++) {
    if (sum.where.every(({ field, holds }) => holds(view.value(field, row))))
      total += numberIn(view.value(sum.of, row)) ?? 0;
  }
  return roundHalfAway(total, 6);
}
