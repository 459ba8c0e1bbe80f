import { tableColumn } from "../../workbook/formula";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { numberIn } from "../plan/cell-rules";
import { type LooseCell, writeLoose } from "../plan/loose-cells";
import { viewOf } from "../plan/view";
import { roundHalfAway } from "../../domain/money";

/** The totals of a block, in the row above its heading. */
export function fillBlockTotals(draft: PlanDraft, definition: SheetDefinition): void {
  const match = ownMatch(draft.bench, definition);
  if (!match) return;
  const view = viewOf(draft.bench, match);
  const row = match.headerRow - 1;
  const totals = match.columns.flatMap(({ field, column, heading }): LooseCell[] => {
    const format = definition.columns.find((each) => each.field === field)?.format;
    if (!format || !definition.totals.includes(field)) return [];
    const value = roundHalfAway(
      view.column(field).reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0),
      2,
    );
    const formula = `ROUND(SUM(${tableColumn(definition.table, heading)}),2)`;
    const style = { look: "total" as const, numberFormat: NUMBER_FORMATS[format] };
    return [{ row, column, cell: { value, formula, style } }];
  });
  const label = { value: draft.bench.t("budgets.year"), style: { look: "total" as const } };
  const [first = 0] = match.columns.map(({ column }) => column);
  writeLoose(draft, match.sheet, [{ row, column: first, cell: label }, ...totals]);
}
