import { type Scalar } from "../../workbook/cells";
import { escapeColumnName } from "../../workbook/formula";
import { type ColumnContent } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { type View } from "../plan/view";
import { shownCell } from "./visit-view";

/** Rows of a day and their places are one number: more rows than this do not fit in a list. */
const MOST_ROWS = 100_000;

/** A list that picks rows of another sheet by a day and shows them soonest first. */
export type SortedList = {
  readonly view: View;
  /** The rows to show, in order, by zero-based data row. */
  readonly rows: readonly number[];
  /** The column with the day; the rows of one day stay in the order of the sheet. */
  readonly day: string;
  /** What else must hold, as array formulas over whole columns; each is 1 or 0 for a row. */
  readonly conditions: readonly string[];
  /** Name and heading of the list's own column with the row's place. */
  readonly table: string;
  readonly pointerHeading: string;
};

/** The rows with a day for which the condition holds, by day and then as they stand. */
export function rowsByDay(
  days: readonly (number | undefined)[],
  holds: (row: number, day: number) => boolean,
): number[] {
  return days
    .flatMap((day, row) => (day !== undefined && holds(row, day) ? [{ day, row }] : []))
    .toSorted((a, b) => a.day - b.day || a.row - b.row)
    .map(({ row }) => row);
}

/** The place of the row that a line of the list shows, counted from 1; nothing when there are no more. */
export function pointer({ view, rows, day, conditions, table, pointerHeading }: SortedList): ColumnContent {
  const days = view.refs.exact(day);
  const line = `ROW()-ROW(${table}[[#Headers],[${escapeColumnName(pointerHeading)}]])`;
  const place = `ROW(${days})-ROW(INDEX(${days},1))+1`;
  const wanted = [`ISNUMBER(${days})`, ...conditions].map((condition) => `(${condition})`).join("*");
  // AGGREGATE 15 with option 6 is the smallest but for errors: a row that is not wanted is a division by 0
  const smallest = `AGGREGATE(15,6,(INT(${days})*${MOST_ROWS}+${place})/(${wanted}),${line})`;
  return {
    kind: "formula",
    formula: () => `IFERROR(MOD(${smallest},${MOST_ROWS}),"")`,
    value: (index) => {
      const row = rows[index];
      return row === undefined ? "" : row + 1;
    },
  };
}

/** What stands in a column of the row that the line shows. */
export function pointed({ view, rows }: SortedList, field: string): ColumnContent {
  if (!view.has(field)) return { kind: "formula", formula: () => '""', value: () => "" };
  const cell = (at: RowReferences) => `INDEX(${view.refs.exact(field)},${at.cell("pointer")})`;
  return {
    kind: "formula",
    formula: (at) => `IF(${at.cell("pointer")}="","",IF(${cell(at)}="","",${cell(at)}))`,
    value: (index): Scalar => {
      const row = rows[index];
      return row === undefined ? "" : shownCell(view, { field, row });
    },
  };
}
