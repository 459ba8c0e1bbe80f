import { type Scalar } from "../../workbook/cells";
import { type ColumnDefinition, type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, numberIn } from "../plan/cell-rules";
import { planView, viewWith } from "../plan/plan-view";
import { type View } from "../plan/view";
import { cellText } from "./wording";

/** A sheet of the plan as a document reads it: rows that are filled in, and every cell in words. */
export type Source = {
  /** The rows with something in the column that says what they are about. */
  readonly rows: readonly number[];
  value(field: string, row: number): Scalar;
  /** As it reads on paper; `""` for an empty cell or an absent column. */
  text(field: string, row: number): string;
  /** What the numbers of a column add up to, over these rows. */
  total(field: string, rows?: readonly number[]): number;
};

const NOTHING: Source = { rows: [], value: () => null, text: () => "", total: () => 0 };

type SourceInput = {
  readonly definition: SheetDefinition;
  /** The column that says what a row is about. */
  readonly key: string;
  /** For a block that is not the sheet's first table. */
  readonly view?: View;
};

/** The user's own sheet or ours; empty when there is none. */
export function sourceOf(bench: Workbench, { definition, key, view: given }: SourceInput): Source {
  const view = given ?? planView(bench, definition);
  if (!view) return NOTHING;
  const rows = view.column(key).flatMap((cell, row) => (isFilled(cell) ? [row] : []));
  const value = (field: string, row: number): Scalar =>
    (view.has(field) ? view : viewWith(bench, { definition, field }))?.value(field, row) ?? null;
  return {
    rows,
    value,
    text: (field, row) => cellText(value(field, row), formatOf(definition.columns, field), bench.t.language),
    total: (field, some = rows) => some.reduce((sum, row) => sum + (numberIn(value(field, row)) ?? 0), 0),
  };
}

/** What an objective is measured in differs by row, so their columns have no format; on paper they are numbers. */
const MEASURES: readonly string[] = ["baseline", "target"];

function formatOf(columns: readonly ColumnDefinition[], field: string): ColumnDefinition["format"] {
  if (MEASURES.includes(field)) return "number";
  return columns.find((column) => column.field === field)?.format ?? "general";
}

/** The rows that name this, by its words or by its number. */
export function rowsAbout(source: Source, field: string, names: readonly Scalar[]): number[] {
  const known = names.filter(isFilled);
  return source.rows.filter((row) => known.some((name) => isSame(source.value(field, row), name)));
}
