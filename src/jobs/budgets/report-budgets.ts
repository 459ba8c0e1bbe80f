import { columnOf } from "../../workbook/recognise/recognition";
import { CASH_BLOCK } from "../../workbook/sheets/budgets/cash-sheet";
import { MASTER_BLOCK } from "../../workbook/sheets/budgets/master-sheet";
import { OPERATING_BLOCK } from "../../workbook/sheets/budgets/operating-sheet";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { isSame, numberIn, numberOrZero } from "../plan/cell-rules";
import { premise } from "../plan/premises";
import { type View, viewOf } from "../plan/view";
import { lowestBalance } from "./cash-balance";
import { needsWords } from "./operating-budget";

/** What to say of the budgets: the year in figures, and what a person should look at. */
export function reportBudgets(draft: PlanDraft): void {
  const { bench } = draft;
  const [master, months, cash] = [MASTER_BLOCK, OPERATING_BLOCK, CASH_BLOCK].map((definition) => {
    const match = ownMatch(bench, definition);
    return match && viewOf(bench, match);
  });
  if (!master || !months || !cash) return;
  if (numberIn(premise(bench, "van")) === undefined)
    draft.find({ code: "budgets.noPeriod", severity: "warning", params: {} });
  if (bench.settings.btw.toLowerCase().startsWith("incl"))
    draft.find({ code: "budgets.inclVat", severity: "warning", params: {} });
  unassigned(draft, master);
  shortage(draft, cash);
  unexplained(draft, months);
  const total = (field: string) => months.column(field).reduce((sum: number, cell) => sum + numberOrZero(cell), 0);
  draft.say({
    key: "summary.budgets",
    params: {
      revenue: round(total("revenue")),
      result: round(total("result")),
      lowest: round(lowestBalance(cash) ?? 0),
    },
  });
}

function unassigned(draft: PlanDraft, master: View): void {
  const row = master.column("label").findIndex((label) => isSame(label, draft.bench.t("budgets.unassigned")));
  const amount = numberOrZero(master.value("budgetedCost", row));
  if (row >= 0 && amount !== 0)
    draft.find({
      code: "budgets.unassigned",
      severity: "hint",
      where: cellOf(master, { field: "budgetedCost", row }),
      params: { amount },
    });
}

function shortage(draft: PlanDraft, cash: View): void {
  const lowest = lowestBalance(cash);
  if (lowest === undefined || lowest >= 0) return;
  const row = cash.column("closing").indexOf(lowest);
  draft.find({
    code: "budgets.shortage",
    severity: "warning",
    where: cellOf(cash, { field: "closing", row }),
    params: { amount: -lowest },
  });
}

function unexplained(draft: PlanDraft, months: View): void {
  const rows = months.column("month").flatMap((_, row) => {
    const cell = (field: string) => months.value(field, row);
    return needsWords(draft.bench, { cell, amount: (field) => numberOrZero(cell(field)) }) ? [row] : [];
  });
  const [row] = rows;
  if (row === undefined) return;
  const where = cellOf(months, { field: "varianceExplanation", row });
  draft.find({ code: "budgets.unexplained", severity: "hint", where, params: { count: rows.length } });
}

function cellOf({ match }: View, { field, row }: { field: string; row: number }) {
  return { sheet: match.sheet, row: match.firstRow + row, column: columnOf(match, field)?.column ?? 0 };
}

function round(amount: number): number {
  return Math.round(amount);
}
