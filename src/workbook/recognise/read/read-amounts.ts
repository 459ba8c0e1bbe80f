import { type Grid } from "../../grid";
import { formatKind } from "../values/format-kind";
import { parseNumber } from "../values/parse-number";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { type NumberCells, readNumberCells } from "./read-numbers";

const AMOUNTS: NumberCells = {
  unreadable: "amount.unreadable",
  number: plainNumber,
  text: (text, style) => (text.trimEnd().endsWith("%") ? undefined : parseNumber(text, style)),
};

const NUMBERS: NumberCells = { ...AMOUNTS, unreadable: "number.unreadable" };

/** Amounts of money in euros, unrounded, from real numbers and from texts such as `€ 1.250,50`. A date is no amount. */
export function readAmounts(cells: Grid, span: ColumnSpan): ColumnReading<number> {
  return readNumberCells(cells, span, AMOUNTS);
}

/** Numbers without a unit: how many, how often, a score. */
export function readNumbers(cells: Grid, span: ColumnSpan): ColumnReading<number> {
  return readNumberCells(cells, span, NUMBERS);
}

function plainNumber(value: number, format: string | undefined): number | undefined {
  return Number.isFinite(value) && formatKind(format) !== "date" ? value : undefined;
}
