import { type Scalar } from "../../workbook/cells";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Consent } from "../job";
import { viewOf } from "../plan/view";

/** A column of a block: its formula, and what it comes to for the row with this label. */
export type BlockColumn = {
  readonly formula: (cell: RowReferences["cell"]) => string;
  readonly value: (label: Scalar) => Scalar;
};

export type BlockInput = {
  readonly definition: SheetDefinition;
  /** By field; the others are left as they are. */
  readonly columns: Readonly<Record<string, BlockColumn>>;
  readonly consent: Consent;
};

/** Fills the computed columns of a block; its rows are found by their label, so that they may be sorted. */
export function fillBlock(draft: PlanDraft, { definition, columns, consent }: BlockInput): void {
  const match = ownMatch(draft.bench, definition);
  if (!match) return;
  const labels = viewOf(draft.bench, match).column("label");
  const fills = definition.columns.flatMap(({ field, heading, format, width }): ColumnFill[] => {
    const column = columns[field];
    if (!column) return [];
    const content = {
      kind: "formula" as const,
      formula: (row: RowReferences) => column.formula((name) => row.cell(name)),
      value: (index: number) => column.value(labels[index] ?? null),
    };
    return [{ field, heading, format, width, placement: "ours", content }];
  });
  fillColumns(draft, { match, fills, consent });
}
