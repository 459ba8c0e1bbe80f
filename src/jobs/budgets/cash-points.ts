import { roundHalfAway } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { CASH_BLOCK, CASH_POINTS_BLOCK } from "../../workbook/sheets/budgets/cash-sheet";
import { namedValue } from "../../workbook/settings";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { numberOrZero } from "../plan/cell-rules";
import { type View, viewOf } from "../plan/view";
import { lowestBalance, ownColumn } from "./cash-balance";
import { CASH_NAMES } from "./cash-names";
import { type Figure, figure } from "./figure";
import { fillRows, type ShownFigure } from "./fill-rows";

/** The lowest point with its month and what it means, and what is still open when the twelve months are over. */
export function fillCashPoints(draft: PlanDraft, months: View): void {
  const { bench } = draft;
  const match = ownMatch(bench, CASH_BLOCK);
  if (!match) return;
  const cash = viewOf(bench, match);
  const { t } = bench;
  const row = (id: PointId, amount: ShownFigure) => ({
    label: t(`budgets.point.${id}`),
    cells: { amount },
  });
  const balances = balancePoints(draft, cash);
  fillRows(draft, CASH_POINTS_BLOCK, [
    row("lowest", balances.lowest),
    row("month", { ...balances.month, format: "month" }),
    row("verdict", { ...balances.verdict, format: "general", wraps: true }),
    row(
      "receivable",
      stillOpen({
        cash,
        months,
        billed: [
          [months, "revenue"],
          [cash, "vatSales"],
        ],
        paid: "receipts",
      }),
    ),
    row(
      "payable",
      stillOpen({
        cash,
        months,
        billed: [
          ...["costOfSales", "purchase", "communication", "unassigned", "fixed"].map(
            (field) => [months, field] as const,
          ),
          [cash, "vatCosts"],
        ],
        paid: ["goods", "promotion", "fixed"],
      }),
    ),
    row("vat", vatOpen(draft, cash)),
  ]);
}

export const POINT_IDS = ["lowest", "month", "verdict", "receivable", "payable", "vat"] as const;
export type PointId = (typeof POINT_IDS)[number];

function balancePoints({ bench }: PlanDraft, cash: View): Readonly<Record<"lowest" | "month" | "verdict", Figure>> {
  const { t } = bench;
  const own = ownColumn(bench);
  const lowest = lowestBalance(cash);
  const place = lowest === undefined ? -1 : cash.column("closing").indexOf(lowest);
  const closing = own("closing");
  const [short, enough] = [t("budgets.verdict.short"), t("budgets.verdict.enough")];
  const whenAny = (expression: string) => `IF(COUNT(${closing})=0,"",${expression})`;
  return {
    lowest: figure(whenAny(`MIN(${closing})`), lowest ?? ""),
    month: figure(
      whenAny(`INDEX(${own("month")},MATCH(MIN(${closing}),${closing},0))`),
      cash.column("month")[place] ?? "",
    ),
    verdict: figure(
      whenAny(`IF(MIN(${closing})<0,${formulaText(short)},${formulaText(enough)})`),
      lowest === undefined ? "" : lowest < 0 ? short : enough,
    ),
  };
}

type OpenInput = {
  readonly cash: View;
  readonly months: View;
  readonly billed: readonly (readonly [View, string])[];
  readonly paid: string | readonly string[];
};

/** What was invoiced in the twelve months and is paid after them. */
function stillOpen({ cash, billed, paid }: OpenInput): Figure {
  const payments = typeof paid === "string" ? [paid] : paid;
  const sumOf = (view: View, field: string) =>
    view.column(field).reduce((sum: number, cell) => sum + numberOrZero(cell), 0);
  const invoiced = billed.reduce((total, [view, field]) => total + sumOf(view, field), 0);
  const settled = payments.reduce((total, field) => total + sumOf(cash, field), 0);
  const plus = billed.map(([view, field]) => view.refs.exact(field)).join(",");
  const less = payments.map((field) => cash.refs.exact(field)).join(",");
  return figure(`ROUND(SUM(${plus})-SUM(${less}),2)`, roundHalfAway(invoiced - settled, 2) + 0);
}

/** VAT of the last quarter, due after the period. */
function vatOpen({ bench }: PlanDraft, cash: View): Figure {
  const own = ownColumn(bench);
  const sum = (field: string) => cash.column(field).reduce((total: number, cell) => total + numberOrZero(cell), 0);
  const start = numberOrZero(namedValue(bench.snapshot, CASH_NAMES.vat) ?? null);
  return figure(
    `ROUND(N(${CASH_NAMES.vat})+SUM(${own("vatSales")})-SUM(${own("vatCosts")})-SUM(${own("vatPaid")}),2)`,
    roundHalfAway(start + sum("vatSales") - sum("vatCosts") - sum("vatPaid"), 2) + 0,
  );
}
