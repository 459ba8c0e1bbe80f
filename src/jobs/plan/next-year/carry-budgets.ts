import { type Period } from "../../../domain/calendar/working-days";
import { type MessageKey } from "../../../i18n/message-key";
import { namedCell } from "../../../workbook/settings";
import { CASH_BLOCK, CASH_POINTS_BLOCK } from "../../../workbook/sheets/budgets/cash-sheet";
import { FIXED_COSTS_BLOCK, OPERATING_BLOCK } from "../../../workbook/sheets/budgets/operating-sheet";
import { type SheetDefinition } from "../../../workbook/sheets/sheet-definition";
import { findSheet } from "../../../workbook/snapshot";
import { CASH_NAMES } from "../../budgets/cash-names";
import { ownMatch } from "../../engine/own-match";
import { type PlanDraft } from "../../engine/plan-draft";
import { type Workbench } from "../../engine/workbench";
import { isSame, numberIn } from "../cell-rules";
import { writeLoose } from "../loose-cells";
import { type View, viewOf } from "../view";
import { clear, moveYear, typedDay } from "./shift-dates";

/** What the budgets end with is what next year's begin with; costs of a season come back a year later. */
export function carryBudgets(draft: PlanDraft, period: Period): void {
  moveFixedCosts(draft, period);
  startAfresh(draft);
  carryCash(draft);
}

function viewIn(bench: Workbench, definition: SheetDefinition): View | undefined {
  const match = ownMatch(bench, definition);
  return match && viewOf(bench, match);
}

/**
 * A cost that begins and ends within the old period is one of a season: it comes back a year later. A cost without an end
 * runs on from when it began, one that ends later still ends then, and one that was there before and ended has ended.
 */
function moveFixedCosts(draft: PlanDraft, { start, end }: Period): void {
  const view = viewIn(draft.bench, FIXED_COSTS_BLOCK);
  if (!view) return;
  const isIn = (day: number | undefined) => day !== undefined && day >= start && day <= end;
  const isOfSeason = (row: number) => ["startDate", "endDate"].every((field) => isIn(typedDay(view, field, row)));
  const hasEnded = (row: number) => isIn(typedDay(view, "endDate", row)) && !isOfSeason(row);
  const rows = Array.from({ length: view.rowCount }, (_, row) => row);
  const [moved, ended] = [rows.filter(isOfSeason).length, rows.filter(hasEnded).length];
  for (const field of ["startDate", "endDate"]) moveYear(draft, view, { field, where: isOfSeason });
  if (moved + ended > 0) draft.find({ code: "nextYear.fixedCosts", severity: "hint", params: { moved, ended } });
}

function startAfresh(draft: PlanDraft): void {
  const view = viewIn(draft.bench, OPERATING_BLOCK);
  if (view) for (const field of ["varianceExplanation", "adjustment"]) clear(draft, view, field);
}

/** The last balance is the first one, and the VAT still due stays due. What is typed beside it may be of the old year. */
function carryCash(draft: PlanDraft): void {
  const cash = viewIn(draft.bench, CASH_BLOCK);
  const balance = cash && lastBalance(cash);
  if (balance === undefined) return;
  const { bench } = draft;
  const [vat, receivable, payable] = (["vat", "receivable", "payable"] as const).map((id) =>
    pointOf(bench, `budgets.point.${id}`),
  );
  fillNamed(draft, CASH_NAMES.balance, balance);
  fillNamed(draft, CASH_NAMES.vat, vat ?? 0);
  draft.find({ code: "nextYear.cash", severity: "hint", params: { balance, vat: vat ?? 0 } });
  if (!receivable && !payable) return;
  const params = { receivable: receivable ?? 0, payable: payable ?? 0 };
  draft.find({ code: "nextYear.cashOpen", severity: "warning", params });
}

/** The closing balance of the latest month, budgeted or typed over it. */
function lastBalance(cash: View): number | undefined {
  const months = cash.column("month").map((month) => numberIn(month) ?? 0);
  const last = Math.max(0, ...months);
  return last === 0 ? undefined : numberIn(cash.value("closing", months.indexOf(last)));
}

function pointOf(bench: Workbench, label: MessageKey): number | undefined {
  const points = viewIn(bench, CASH_POINTS_BLOCK);
  const row = points?.column("label").findIndex((known) => isSame(known, bench.t(label))) ?? -1;
  return row < 0 ? undefined : numberIn(points?.value("amount", row) ?? null);
}

/** A formula of the user's stays: it says by itself what there is. */
function fillNamed(draft: PlanDraft, name: string, value: number): void {
  const place = namedCell(draft.bench.snapshot, name);
  if (!place) return;
  const { sheet, row, column } = place;
  if (findSheet(draft.bench.snapshot, sheet)?.cells.formula(row, column) !== undefined) return;
  writeLoose(draft, sheet, [{ row, column, cell: { value } }]);
}
