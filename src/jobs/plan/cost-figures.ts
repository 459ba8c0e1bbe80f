import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { numberIn } from "./cell-rules";

/** The amounts and counts of a cost line as the sheet has them: euros, and percentages as fractions. */
export type CostFigures = {
  readonly fixed: number;
  readonly times: number;
  readonly quantity: number;
  readonly price: number;
  readonly percentage: number;
  readonly base: number;
};

/**
 * The budgeted cost of a line in euros, as the domain's `budgetedCost` has it in cents; prices may be parts of a cent.
 *
 * `fixed · times + quantity · price + percentage · base`, rounded to cents half away from zero
 */
export function budgetedCost({ fixed, times, quantity, price, percentage, base }: CostFigures): number {
  return roundHalfAway(fixed * times + quantity * price + percentage * base, 2);
}

/** Budgeted − actual in euros, + is under budget; `""` until both are numbers. */
export function varianceOf({ budgeted, actual }: { readonly budgeted: Scalar; readonly actual: Scalar }): number | "" {
  const [plan, real] = [numberIn(budgeted), numberIn(actual)];
  return plan === undefined || real === undefined ? "" : roundHalfAway(plan - real, 2);
}

/** The variance as a fraction of the budget; `""` without a variance or on a budget of 0. */
export function varianceShareOf({
  variance,
  budgeted,
}: {
  readonly variance: Scalar;
  readonly budgeted: Scalar;
}): number | "" {
  const [difference, plan] = [numberIn(variance), numberIn(budgeted) ?? 0];
  return difference === undefined || plan === 0 ? "" : difference / plan;
}
