import { type Scalar } from "../../workbook/cells";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Consent } from "../job";
import { isFilled } from "../plan/cell-rules";
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

/**
 * Fills the computed columns of a block; its rows are found by their label, so that they may be sorted, and a row that
 * somebody puts in between, without a label, shows nothing.
 */
export function fillBlock(draft: PlanDraft, { definition, columns, consent }: BlockInput): void {
  const match = ownMatch(draft.bench, definition);
  if (!match) return;
  const labels = viewOf(draft.bench, match).column("label");
  const hasLabels = definition.columns.some(({ field }) => field === "label") && columns["label"] === undefined;
  const fills = definition.columns.flatMap(({ field, heading, format, width }): ColumnFill[] => {
    const column = columns[field];
    if (!column) return [];
    const content = {
      kind: "formula" as const,
      formula: (row: RowReferences) => {
        const formula = column.formula((name) => row.cell(name));
        return hasLabels ? `IF(${row.cell("label")}="","",${formula})` : formula;
      },
      value: (index: number) => {
        const label = labels[index] ?? null;
        return hasLabels && !isFilled(label) ? "" : column.value(label);
      },
    };
    return [{ field, heading, format, width, placement: "ours", content }];
  });
  fillColumns(draft, { match, fills, consent });
}
