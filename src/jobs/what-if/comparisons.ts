import { type MessageKey } from "../../i18n/message-key";
import { tableColumn } from "../../workbook/formula";
import { COMPARISON_BLOCK, RETENTION_WHAT_IF_BLOCK } from "../../workbook/sheets/budgets/what-if-sheet";
import { figure } from "../budgets/figure";
import { fillRows } from "../budgets/fill-rows";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { numberIn } from "../plan/cell-rules";
import { viewOf } from "../plan/view";

/** Which rates are compared with 70 %. */
export const COMPARISONS = [
  { words: "whatIf.compare.middle", field: "middle" },
  { words: "whatIf.compare.high", field: "high" },
  { words: "whatIf.compare.own", field: "own" },
] as const satisfies readonly { readonly words: MessageKey; readonly field: string }[];

const YEARS = 20;

/** How many times as much a higher retention brings in after twenty years, and how much more that is. */
export function fillComparisons(draft: PlanDraft): void {
  const { bench } = draft;
  const match = ownMatch(bench, RETENTION_WHAT_IF_BLOCK);
  if (!match) return;
  const view = viewOf(bench, match);
  const last = view.column("label").indexOf(YEARS);
  const heading = (field: string) =>
    tableColumn(
      RETENTION_WHAT_IF_BLOCK.table,
      match.columns.find((column) => column.field === field)?.heading ?? field,
    );
  const after = (field: string) => `INDEX(${heading(field)},MATCH(${YEARS},${heading("label")},0))`;
  const low = numberIn(view.value("low", last));
  const rows = COMPARISONS.map(({ words, field }) => {
    const value = numberIn(view.value(field, last));
    const times = low === undefined || low === 0 || value === undefined ? undefined : value / low;
    const formula = `${after(field)}/${after("low")}`;
    return {
      label: bench.t(words),
      cells: {
        amount: figure(`IFERROR(${formula},"")`, times ?? ""),
        more: figure(`IFERROR(${formula}-1,"")`, times === undefined ? "" : times - 1),
      },
    };
  });
  fillRows(draft, COMPARISON_BLOCK, rows);
}
