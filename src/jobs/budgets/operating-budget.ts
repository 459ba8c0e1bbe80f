import { roundHalfAway } from "../../domain/money";
import { formulaText } from "../../workbook/formula";
import { settingName } from "../../workbook/settings";
import { OPERATING_BLOCK } from "../../workbook/sheets/budgets/operating-sheet";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, numberIn } from "../plan/cell-rules";
import { type View } from "../plan/view";
import { fillBlockTotals } from "./block-totals";
import { wordsOf } from "./cost-budget";
import { costOfWord, costWithoutWord, savedInMonth } from "./cost-of-month";
import { fillFixedCosts, fixedInMonth } from "./fixed-costs";
import { fillMonths, type MonthColumn, type MonthRow } from "./month-rows";
import { type Revenue, revenueOf } from "./revenue";

/** The costs that are taken from the gross margin. */
export const COST_FIELDS = ["purchase", "personnel", "communication", "unassigned", "fixed"] as const;

/** Revenue, costs and result of twelve months, excluding VAT, and what became of them. */
export function fillOperating(draft: PlanDraft, { costs, consent }: { costs: View; consent: Consent }): void {
  fillFixedCosts(draft, consent);
  const { bench } = draft;
  const revenue = revenueOf(bench);
  const steps = [
    [revenueColumn(revenue), ...costColumns(bench, costs)],
    [costOfSalesColumn(bench)],
    [difference("grossMargin", "revenue", ["costOfSales"])],
    [difference("result", "grossMargin", COST_FIELDS)],
    [actualColumn(bench, { costs, revenue })],
    [varianceColumn],
    [signalColumn(bench)],
  ];
  fillMonths(draft, { definition: OPERATING_BLOCK, steps, consent });
  fillBlockTotals(draft, OPERATING_BLOCK);
}

function revenueColumn(revenue: Revenue | undefined): MonthColumn {
  return {
    field: "revenue",
    formula: (cell) => revenue?.expected.formula(cell("month")) ?? "0",
    value: ({ month }) => revenue?.expected.value(month) ?? 0,
  };
}

function costColumns(bench: Workbench, costs: View): MonthColumn[] {
  const fixed = fixedInMonth(bench, "monthly");
  const words = wordsOf(bench, "budget");
  return [
    ...words.map((word, index) => ({ field: COST_FIELDS[index] ?? "", ...costOfWord(bench, { costs, word }) })),
    { field: "unassigned", ...costWithoutWord(bench, costs) },
    { field: "fixed", formula: (cell) => fixed.formula(cell("month")), value: ({ month }) => fixed.value(month) },
  ];
}

/** What the goods cost that are sold: what the margin leaves of revenue. */
function costOfSalesColumn({ settings }: Workbench): MonthColumn {
  return {
    field: "costOfSales",
    formula: (cell) => `ROUND(${cell("revenue")}*(1-${settingName("marge")}),2)`,
    value: ({ amount }) => roundHalfAway(amount("revenue") * (1 - settings.marge), 2) + 0,
  };
}

function difference(field: string, from: string, less: readonly string[]): MonthColumn {
  return {
    field,
    formula: (cell) => `ROUND(${[from, ...less].map(cell).join("-")},2)`,
    value: ({ amount }) =>
      roundHalfAway(
        less.reduce((rest, each) => rest - amount(each), amount(from)),
        2,
      ) + 0,
  };
}

type ActualInput = { readonly costs: View; readonly revenue: Revenue | undefined };

/** Realised revenue at the margin, less the costs: actual where they are known, else as budgeted. */
function actualColumn({ settings }: Workbench, { costs, revenue }: ActualInput): MonthColumn {
  const saved = savedInMonth(costs);
  return {
    field: "actualResult",
    formula: (cell) => {
      if (!revenue) return '""';
      const margin = `ROUND(${revenue.realised.formula(cell("month"))}*${settingName("marge")},2)`;
      const spent = COST_FIELDS.map(cell).join("-");
      return `IF(${revenue.isRealised(cell("month"))},ROUND(${margin}-${spent}+${saved.formula(cell)},2),"")`;
    },
    value: (row) => {
      const realised = revenue?.realised.value(row.month);
      if (realised === undefined) return "";
      const spent = COST_FIELDS.reduce((sum, field) => sum + row.amount(field), 0);
      return roundHalfAway(roundHalfAway(realised * settings.marge, 2) - spent + saved.value(row), 2) + 0;
    },
  };
}

/** Actual − budgeted result: + is better than budgeted, as with costs. */
const varianceColumn: MonthColumn = {
  field: "variance",
  formula: (cell) =>
    `IF(COUNT(${cell("actualResult")},${cell("result")})=2,ROUND(${cell("actualResult")}-${cell("result")},2),"")`,
  value: (row) => {
    const [actual, budgeted] = [numberIn(row.cell("actualResult")), numberIn(row.cell("result"))];
    return actual === undefined || budgeted === undefined ? "" : roundHalfAway(actual - budgeted, 2) + 0;
  },
};

/** A month that differs by at least the share and the amount of the settings, without an explanation. */
export function needsWords({ settings }: Workbench, row: Pick<MonthRow, "cell" | "amount">): boolean {
  const variance = numberIn(row.cell("variance"));
  const size = Math.abs(variance ?? 0);
  const isLarge =
    size >= settings.verschil_bedrag && size >= Math.abs(row.amount("result")) * settings.verschil_procent;
  return variance !== undefined && isLarge && !isFilled(row.cell("varianceExplanation"));
}

function signalColumn(bench: Workbench): MonthColumn {
  const words = bench.t("plan.signal.explain");
  const [share, amount] = [settingName("verschil_procent"), settingName("verschil_bedrag")];
  return {
    field: "signal",
    formula: (cell) => {
      const size = `ABS(N(${cell("variance")}))`;
      const isLarge = `${size}>=${amount},${size}>=ABS(N(${cell("result")}))*${share}`;
      return `IF(AND(ISNUMBER(${cell("variance")}),${isLarge},${cell("varianceExplanation")}=""),${formulaText(words)},"")`;
    },
    value: (row) => (needsWords(bench, row) ? words : ""),
  };
}
