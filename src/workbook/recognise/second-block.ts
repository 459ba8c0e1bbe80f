import { isBlank, type Scalar, scalarText } from "../cells";
import { type Region } from "./regions";
import { traitsOf } from "./cell-traits";
import { isNoValue } from "./values/no-value";

const FIGURES: ReadonlySet<string> = new Set(["date", "number", "percentage", "duration"]);
const FEWEST_TEXTS = 3;

/**
 * The row where another list begins under this one: after a blank row, words only, also where this list has figures or dates.
 * Its rows would else be read as if they belonged to the first.
 */
export function secondBlockRow({ table, sheet, headings, profiles, headerRow, bottom }: Region): number | undefined {
  if (table) return undefined;
  const columns = [...headings.keys()];
  const figures = new Set(columns.filter((column) => FIGURES.has(profiles.get(column)?.kind ?? "")));
  const read = Math.max(0, ...columns.map((column) => sheet.cells.column(column)?.values.length ?? 0)) - 1;
  let afterBlank = false;
  for (let row = headerRow + 1; row <= Math.min(bottom, read); row++) {
    const isEmpty = columns.every((column) => isBlank(sheet.cells.value(row, column)));
    if (
      afterBlank &&
      !isEmpty &&
      isHeadingLike(columns, { figures, valueAt: (column) => sheet.cells.value(row, column) })
    )
      return row;
    afterBlank = isEmpty;
  }
  return undefined;
}

type Row = { readonly figures: ReadonlySet<number>; readonly valueAt: (column: number) => Scalar };

function isHeadingLike(columns: readonly number[], { figures, valueAt }: Row): boolean {
  const filled = columns.filter((column) => !isBlank(valueAt(column)));
  const isWord = (column: number) =>
    traitsOf(valueAt(column), undefined).includes("text") && !isNoValue(scalarText(valueAt(column)));
  return filled.length >= FEWEST_TEXTS && filled.every(isWord) && filled.some((column) => figures.has(column));
}
