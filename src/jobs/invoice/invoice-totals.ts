import { roundHalfAway } from "../../domain/money";
import { tableColumn } from "../../workbook/formula";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { INVOICE_SHEET } from "../../workbook/sheets/units/invoice-sheet";
import { TOTALS_ROW } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type PlanDraft } from "../engine/plan-draft";
import { numberOrZero } from "../plan/cell-rules";
import { type LooseCell, writeLoose } from "../plan/loose-cells";
import { viewOf } from "../plan/view";
import { periodFormula, periodText } from "../visits/report-period";

/** The totals above the heading, with the period they are of. */
export function fillInvoiceTotals(draft: PlanDraft, match: SheetMatch): void {
  const { bench } = draft;
  const view = viewOf(bench, match);
  const words = { t: bench.t, before: `${bench.t("invoice.totalWord")} ` };
  const label: LooseCell = {
    row: TOTALS_ROW,
    column: 0,
    cell: { value: periodText(bench.settings, words), formula: periodFormula(words), style: { look: "total" } },
  };
  const totals = match.columns.flatMap(({ field, column, heading }): LooseCell[] => {
    if (!INVOICE_SHEET.totals.includes(field)) return [];
    const sum = view.column(field).reduce((total: number, cell) => total + numberOrZero(cell), 0);
    const style = { look: "total" as const, numberFormat: NUMBER_FORMATS.euro };
    const formula = `ROUND(SUBTOTAL(109,${tableColumn(INVOICE_SHEET.table, heading)}),2)`;
    return [{ row: TOTALS_ROW, column, cell: { value: roundHalfAway(sum, 2), formula, style } }];
  });
  writeLoose(draft, match.sheet, [label, ...totals]);
}
