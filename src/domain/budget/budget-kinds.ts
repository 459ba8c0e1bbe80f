import { requireNotNegative } from "../guards";
import { type Cents, roundCents } from "../money";

/** A budget that is the same whatever the revenue, one that follows it, or both. */
export type BudgetKind = "fixed" | "variable" | "mixed";

/**
 * A fixed budget: an amount so many times.
 *
 * `amount · times`
 *
 * @returns cents, rounded half away from zero
 * @throws {DomainError} `figure.negative` when times is below 0
 * @see course: €200 a week · 52 = €10,400
 */
export function fixedBudget({ amount, times }: { readonly amount: Cents; readonly times: number }): Cents {
  requireNotNegative(times, "times");
  return roundCents(amount * times);
}

/**
 * A variable budget: a share of the revenue.
 *
 * `share · revenue`
 *
 * @param input share as a fraction
 * @returns cents, rounded half away from zero
 * @throws {DomainError} `figure.negative` when the share is below 0
 * @see course: 2 % of €500,000 = €10,000
 */
export function variableBudget({ share, revenue }: { readonly share: number; readonly revenue: Cents }): Cents {
  requireNotNegative(share, "share");
  return roundCents(share * revenue);
}

/**
 * A mixed budget: a fixed amount and a share of the revenue on top.
 *
 * `amount + share · revenue`
 *
 * @param input share as a fraction
 * @returns cents, rounded half away from zero
 * @throws {DomainError} `figure.negative` when the share is below 0
 * @see course: €2,000 + 1.5 % of €500,000 = €9,500
 */
export function mixedBudget({
  amount,
  share,
  revenue,
}: {
  readonly amount: Cents;
  readonly share: number;
  readonly revenue: Cents;
}): Cents {
  requireNotNegative(share, "share");
  return roundCents(amount + share * revenue);
}
