import { roundHalfAway } from "../../domain/money";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { type ListOfMeaning } from "../../workbook/sheets/lists";
import { type Workbench } from "../engine/workbench";
import { premise, premiseName } from "../plan/premises";
import { planView } from "../plan/plan-view";
import { type View } from "../plan/view";
import { listWord, type ListWord } from "../plan/words";
import { addMonths, firstDayOf, monthOf } from "../../domain/calendar/months";
import { numberOrZero } from "../plan/cell-rules";
import { type Figure, figure } from "./figure";
import { type Condition, isBefore, isFrom, isNumber, sumIfFormula, sumIfValue } from "./sum-if";

/** The cost budget, the user's own or ours, when it says what is budgeted. */
export function costBudget(bench: Workbench): View | undefined {
  const view = planView(bench, BUDGET_SHEET);
  return view?.has("budgetedCost") ? view : undefined;
}

/** The words of the dropdowns by which costs are divided. */
export function wordsOf(bench: Workbench, list: ListOfMeaning): readonly ListWord[] {
  return [0, 1, 2].map((index) => listWord(bench, list, index));
}

/** Euros of the cost lines that meet the conditions. */
export type CostSums = {
  readonly budgeted: Figure<number>;
  /** Budgeted cost of the lines whose actual cost is known: the only ones that have a variance. */
  readonly settled: Figure<number>;
  readonly actual: Figure<number>;
  /** Budgeted cost that names no month of the plan's year. */
  readonly spread: Figure<number>;
};

/** What the lines that meet the conditions come to. */
export function costSums(bench: Workbench, { view, where }: { view: View; where: readonly Condition[] }): CostSums {
  const sum = (of: string, extra: readonly Condition[] = []): Figure<number> => {
    const wanted = { of, where: [...where, ...extra] };
    return figure(`ROUND(${sumIfFormula(view, wanted)},2)`, roundHalfAway(sumIfValue(view, wanted), 2));
  };
  const budgeted = sum("budgetedCost");
  const dated = sum("budgetedCost", inYear(bench));
  return {
    budgeted,
    settled: sum("budgetedCost", [isNumber("actualCost")]),
    actual: sum("actualCost"),
    spread: figure(`ROUND(${budgeted.formula}-${dated.formula},2)`, roundHalfAway(budgeted.value - dated.value, 2)),
  };
}

/** What is left when the parts are taken from the total. */
export function without(total: CostSums, parts: readonly CostSums[]): CostSums {
  const left = (sum: keyof CostSums) =>
    figure(
      `ROUND(${[total, ...parts].map((each) => each[sum].formula).join("-")},2)`,
      roundHalfAway(
        parts.reduce((rest, part) => rest - part[sum].value, total[sum].value),
        2,
      ) + 0,
    );
  return { budgeted: left("budgeted"), settled: left("settled"), actual: left("actual"), spread: left("spread") };
}

/** The cost line names a month of the twelve that the plan is about. */
function inYear(bench: Workbench): readonly Condition[] {
  const name = premiseName("van");
  const formula = `MAX(${EARLIEST},N(${name}))`;
  const first = `DATE(YEAR(${formula}),MONTH(${formula}),1)`;
  const start = firstDayOf(monthOf(Math.max(EARLIEST, numberOrZero(premise(bench, "van")))));
  return [
    isFrom("month", { formula: first, value: start }),
    isBefore("month", { formula: `EDATE(${first},12)`, value: addMonths(start, 12) }),
  ];
}

/** 1 January 1990: spreadsheet programs do not agree on the first days of 1900. */
const EARLIEST = 32_874;
