import { splitOverMonths } from "../../domain/budget/split-over-months";
import { addMonths } from "../../domain/calendar/months";
import { eurosToCents, roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { listRangeName } from "../../workbook/sheets/lists";
import { MASTER_BLOCK } from "../../workbook/sheets/budgets/master-sheet";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { isSame, numberIn } from "../plan/cell-rules";
import { monthOfYear } from "../plan/plan-months";
import { type View, viewOf } from "../plan/view";
import { type ListWord } from "../plan/words";
import { wordsOf } from "./cost-budget";
import { type MonthRow } from "./month-rows";
import { type Condition, isBefore, isFrom, isNumber, isWord, sumIfFormula, sumIfValue } from "./sum-if";

const MONTHS = 12;

/** What a month costs: the lines that name it, and a twelfth of those that name no month of the year. */
export type CostOfMonth = {
  formula(cell: (field: string) => string): string;
  value(row: MonthRow): number;
};

/** Costs of one budget by month. */
export function costOfWord(bench: Workbench, { costs, word }: { costs: View; word: ListWord }): CostOfMonth {
  const spread = spreadOf(bench, { formula: word.formula, value: word.value });
  const where = isWord("budget", word);
  return {
    formula: (cell) =>
      `ROUND(${sumIfFormula(costs, { of: "budgetedCost", where: [where, ...inMonth(cell("month"), 0)] })}+${spread.formula(cell("month"))},2)`,
    value: ({ month, index }) => {
      const dated = sumIfValue(costs, { of: "budgetedCost", where: [where, ...inMonth("", month)] });
      return roundHalfAway(dated + spread.value(index), 2);
    },
  };
}

/** Costs by month of the lines that belong to none of the three budgets. */
export function costWithoutWord(bench: Workbench, costs: View): CostOfMonth {
  const label = bench.t("budgets.unassigned");
  const spread = spreadOf(bench, { formula: formulaText(label), value: label });
  const all = (month: string, day: number) => ({ of: "budgetedCost", where: inMonth(month, day) });
  const listed = { field: "budget", criterion: listRangeName("budget"), holds: () => true };
  return {
    formula: (cell) => {
      const { of, where } = all(cell("month"), 0);
      const assigned = costs.has("budget")
        ? `-SUMPRODUCT(${sumIfFormula(costs, { of, where: [listed, ...where] })})`
        : "";
      return `ROUND(${sumIfFormula(costs, { of, where })}${assigned}+${spread.formula(cell("month"))},2)`;
    },
    value: ({ month, index }) => {
      const { of, where } = all("", month);
      const assigned = wordsOf(bench, "budget").reduce(
        (sum, word) => sum + sumIfValue(costs, { of, where: [isWord("budget", word), ...where] }),
        0,
      );
      return roundHalfAway(sumIfValue(costs, { of, where }) - assigned + spread.value(index), 2) + 0;
    },
  };
}

/** How much less the settled lines of a month cost than was budgeted. */
export function savedInMonth(costs: View): CostOfMonth {
  const sum = (of: string, month: string) =>
    sumIfFormula(costs, { of, where: [...inMonth(month, 0), isNumber("actualCost")] });
  const value = (of: string, month: number) =>
    sumIfValue(costs, { of, where: [...inMonth("", month), isNumber("actualCost")] });
  return {
    formula: (cell) => `(${sum("budgetedCost", cell("month"))}-${sum("actualCost", cell("month"))})`,
    value: ({ month }) => value("budgetedCost", month) - value("actualCost", month),
  };
}

/** A day in the month that begins on this day. */
export function inMonth(month: string, day: number): readonly Condition[] {
  return [
    isFrom("month", { formula: month, value: day }),
    isBefore("month", { formula: `EDATE(${month},1)`, value: day > 0 ? addMonths(day, 1) : 0 }),
  ];
}

type Label = { readonly formula: string; readonly value: Scalar };

/** A twelfth of the costs without a month, so that twelve of them add up to the cent: the first months get the odd cents. */
function spreadOf(bench: Workbench, label: Label): { formula(month: string): string; value(index: number): number } {
  const match = ownMatch(bench, MASTER_BLOCK);
  if (!match) return { formula: () => "0", value: () => 0 };
  const view = viewOf(bench, match);
  const { refs } = view;
  const amount = `SUMIFS(${refs.range("spread")},${refs.range("label")},${label.formula})`;
  const cents = `ROUND(ABS(${amount})*100,0)`;
  const total = view
    .column("label")
    .reduce(
      (sum: number, known, index) =>
        isSame(known, label.value) ? sum + (numberIn(view.column("spread")[index] ?? null) ?? 0) : sum,
      0,
    );
  const parts = splitOverMonths(eurosToCents(total), MONTHS);
  const odd = (month: string) => `IF(${monthOfYear(month)}<=MOD(${cents},${MONTHS}),1,0)`;
  return {
    formula: (month) => `SIGN(${amount})*(QUOTIENT(${cents},${MONTHS})+${odd(month)})/100`,
    value: (index) => (parts[Math.max(0, Math.min(index, MONTHS - 1))] ?? 0) / 100,
  };
}
