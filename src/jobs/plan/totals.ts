import { tableColumn } from "../../workbook/formula";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { TOTALS_ROW } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { numberIn } from "./cell-rules";
import { type LooseCell, writeLoose } from "./loose-cells";
import { viewOf } from "./view";

/** Totals above the heading of a sheet of ours: of the rows that a filter leaves. The user's own sheets keep theirs. */
export function fillTotals(draft: PlanDraft, definition: SheetDefinition): void {
  const { bench } = draft;
  const match = ownMatch(bench, definition);
  if (!match) return;
  const view = viewOf(bench, match);
  const totals = match.columns.flatMap(({ field, column, heading }): LooseCell[] => {
    const wanted = definition.columns.find((candidate) => candidate.field === field);
    if (!wanted || !definition.totals.includes(field)) return [];
    const value = view.column(field).reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0);
    const formula = `SUBTOTAL(109,${tableColumn(definition.table, heading)})`;
    const style = { look: "total" as const, numberFormat: NUMBER_FORMATS[wanted.format] };
    return [{ row: TOTALS_ROW, column, cell: { value, formula, style } }];
  });
  const label: LooseCell = {
    row: TOTALS_ROW,
    column: 0,
    cell: { value: bench.t("plan.total"), style: { look: "total" } },
  };
  writeLoose(draft, match.sheet, totals.length > 0 ? [label, ...totals] : []);
}
