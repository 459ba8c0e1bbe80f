import { isNetherlands } from "../../../domain/cleaning/cells/is-netherlands";
import { tidySpaces } from "../../../domain/cleaning/cells/tidy-spaces";
import { emailKey, phoneKey, postcodeKey } from "../../../domain/cleaning/duplicates/trait-keys";
import { isBlank, isCellError, type Scalar, scalarText } from "../../../workbook/cells";
import { columnOf } from "../../../workbook/recognise/recognition";
import { NUMBER_FORMATS } from "../../../workbook/styles";
import { type Workbench } from "../../engine/workbench";
import { type CustomerList, ourColumns } from "../customer-list";
import { valueColumn } from "../text-values";

/** A field that both lists have. */
export type SharedField = {
  readonly field: string;
  /** Of the customer list. */
  readonly heading: string;
  readonly column: number;
  /** What a row of either list holds: numbers and dates as such, texts without stray blanks; `null` for nothing. */
  readonly main: (row: number) => Scalar;
  readonly listed: (row: number) => Scalar;
  /** For a number or date written in the customer list. */
  readonly numberFormat: string | undefined;
};

/** The fields that can be compared: those of both lists, except the customer number and what we compute ourselves. */
export function sharedFields(bench: Workbench, main: CustomerList, listed: CustomerList): readonly SharedField[] {
  const ours = ourColumns(bench, main.match);
  return main.match.columns.flatMap(({ field, column, heading }): SharedField[] => {
    const other = columnOf(listed.match, field);
    if (field === "customerNo" || !other || ours.has(column)) return [];
    const values = valueColumn(main, field, column);
    return [
      {
        field,
        heading,
        column,
        main: reader(main, field, column),
        listed: reader(listed, field, other.column),
        numberFormat: values && (formatInUse(main, column) ?? NUMBER_FORMATS[values.format]),
      },
    ];
  });
}

function reader(list: CustomerList, field: string, column: number): (row: number) => Scalar {
  const values = valueColumn(list, field, column)?.reading.values;
  const { cells } = list.sheet;
  return (row) => {
    const cell = cells.value(row, column);
    if (isBlank(cell) || isCellError(cell)) return null;
    if (values) return values[row - list.match.firstRow] ?? null;
    return typeof cell === "string" ? tidySpaces(cell) : cell;
  };
}

function formatInUse({ rows, sheet }: CustomerList, column: number): string | undefined {
  const real = rows.find((row) => typeof sheet.cells.value(row, column) === "number");
  return real === undefined ? undefined : sheet.cells.format(real, column);
}

/** Is it the same, written otherwise? Case, blanks, punctuation of numbers and NL for Nederland do not make a change. */
export function isSameValue(field: string, a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 0.005;
  return valueKey(field, a) === valueKey(field, b);
}

function valueKey(field: string, value: Scalar): string {
  const text = scalarText(value);
  if (field === "phone" || field === "mobile") return phoneKey(text) || text;
  if (field === "postcode") return postcodeKey(text);
  if (field === "country") return isNetherlands(text) ? "nl" : text.toLowerCase();
  return field === "email" ? emailKey(text) || text : text.toLowerCase();
}
