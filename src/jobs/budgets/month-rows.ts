import { monthNumber, monthOf } from "../../domain/calendar/months";
import { type Scalar } from "../../workbook/cells";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { numberIn, numberOrZero } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { planMonths } from "../plan/plan-months";
import { premise } from "../plan/premises";
import { type View, viewOf } from "../plan/view";

/** A computed column of a table with a row a month; both are asked only for rows that have a month. */
export type MonthColumn = {
  readonly field: string;
  /** @param cell the cell of a field in the same row */
  readonly formula: (cell: (field: string) => string) => string;
  readonly value: (row: MonthRow) => Scalar;
};

export type MonthRow = {
  /** Serial of the first day. */
  readonly month: number;
  /** Zero-based place in the year. */
  readonly index: number;
  /** What stands in another column of the row; 0 for what is no number. */
  readonly amount: (field: string) => number;
  readonly cell: (field: string) => Scalar;
  /** The whole table, as the steps before left it. */
  readonly table: View;
};

/** Fills columns of our own table, step by step: each step reads what the one before has written. */
export function fillMonths(
  draft: PlanDraft,
  {
    definition,
    steps,
    consent,
  }: { definition: SheetDefinition; steps: readonly (readonly MonthColumn[])[]; consent: Consent },
): void {
  const first = ownMatch(draft.bench, definition);
  if (!first) return;
  fillColumns(draft, {
    match: first,
    fills: [fillOf(definition, { field: "month", content: planMonths(draft.bench) })],
    consent,
  });
  for (const step of steps) {
    const match = ownMatch(draft.bench, definition);
    if (!match) return;
    const view = viewOf(draft.bench, match);
    fillColumns(draft, {
      match,
      fills: step.map((column) => columnFill(draft.bench, { definition, view, column })),
      consent,
    });
  }
}

type ColumnInput = { readonly definition: SheetDefinition; readonly view: View; readonly column: MonthColumn };

function columnFill(bench: Workbench, { definition, view, column }: ColumnInput): ColumnFill {
  const start = numberOrZero(premise(bench, "van"));
  return fillOf(definition, {
    field: column.field,
    content: {
      kind: "formula",
      formula: (row: RowReferences) => `IF(${row.cell("month")}="","",${column.formula((field) => row.cell(field))})`,
      value: (row) => {
        const month = numberIn(view.value("month", row));
        if (month === undefined) return "";
        const index = monthNumber(monthOf(month)) - monthNumber(monthOf(start));
        const cell = (field: string) => view.value(field, row);
        return column.value({ month, index, cell, amount: (field) => numberIn(cell(field)) ?? 0, table: view });
      },
    },
  });
}
