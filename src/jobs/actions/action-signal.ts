import { formulaText } from "../../workbook/formula";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, isSame } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { listWord } from "../plan/words";

/** The places of “klaar” and “vervallen” in the list of statuses. */
const [DONE, DROPPED] = [2, 3];

/** What an open action still lacks, in words: overdue on the reference date, nobody to do it, or no date. */
export function fillSignal(draft: PlanDraft, { match, consent }: { match: SheetMatch; consent: Consent }): void {
  const { bench } = draft;
  const view = viewOf(bench, match);
  const content = {
    kind: "formula" as const,
    formula: (row: RowReferences) => signalFormula(bench, row),
    value: (row: number) => signalOf(bench, { view, row }),
  };
  fillColumns(draft, { match, fills: [fillOf(ACTIONS_SHEET, { field: "signal", content })], consent });
}

function signalFormula(bench: Workbench, row: RowReferences): string {
  const { t } = bench;
  const [done, dropped] = [listWord(bench, "status", DONE).formula, listWord(bench, "status", DROPPED).formula];
  const [status, due, owner] = [row.cell("status"), row.cell("due"), row.cell("owner")];
  const late = `AND(ISNUMBER(${due}),N(${due})<INT(rp_peildatum))`;
  const open = `IF(${late},${formulaText(t("actions.signal.late"))},IF(${owner}="",${formulaText(t("actions.signal.who"))},IF(${due}="",${formulaText(t("actions.signal.when"))},"")))`;
  return `IF(OR(${row.cell("action")}="",${status}=${done},${status}=${dropped}),"",${open})`;
}

/** Is this action neither done nor dropped? */
export function isOpenAction(bench: Workbench, { view, row }: { view: View; row: number }): boolean {
  const status = view.value("status", row);
  return ![DONE, DROPPED].some((place) => isSame(status, listWord(bench, "status", place).value));
}

function signalOf(bench: Workbench, { view, row }: { view: View; row: number }): string {
  const { t, settings } = bench;
  if (!isFilled(view.value("action", row)) || !isOpenAction(bench, { view, row })) return "";
  const due = view.value("due", row);
  if (typeof due === "number" && due < Math.floor(settings.peildatum)) return t("actions.signal.late");
  if (!isFilled(view.value("owner", row))) return t("actions.signal.who");
  return isFilled(due) ? "" : t("actions.signal.when");
}
