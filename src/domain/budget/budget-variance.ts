import { type Cents, cents } from "../money";

/**
 * How a difference is counted: budget − actual ("+ = under budget", ours), actual − budget ("+ = overspent"), or the
 * actual as an index of the budget (100 = as budgeted).
 */
export type VarianceConvention = "budgetMinusActual" | "actualMinusBudget" | "index";

export type BudgetResult = {
  readonly budgeted: Cents;
  /** Undefined as long as nothing is filled in. */
  readonly actual: Cents | undefined;
};

/**
 * The budgetverschil: voorcalculatie − nacalculatie, so that + means under budget.
 *
 * @returns cents; undefined until the actual cost is filled in (0 is filled in)
 * @see course
 */
export function budgetVariance({ budgeted, actual }: BudgetResult): Cents | undefined {
  return actual === undefined ? undefined : cents(budgeted - actual);
}

/**
 * The same as a share of the budget.
 *
 * @returns a fraction, unrounded; undefined until the actual cost is filled in, or on a budget of 0
 */
export function varianceShare({ budgeted, actual }: BudgetResult): number | undefined {
  return actual === undefined || budgeted === 0 ? undefined : (budgeted - actual) / budgeted;
}

/**
 * The difference as another convention shows it, to read a sheet that counts the other way.
 *
 * @returns cents for the two differences; for `index` the percentage `actual / budgeted · 100`, unrounded; undefined
 * until the actual cost is filled in, and for an index of a budget of 0
 * @see course; three conventions are in use
 */
export function varianceIn(convention: VarianceConvention, { budgeted, actual }: BudgetResult): number | undefined {
  if (actual === undefined) return undefined;
  if (convention === "budgetMinusActual") return budgeted - actual;
  if (convention === "actualMinusBudget") return actual - budgeted;
  return budgeted === 0 ? undefined : (actual / budgeted) * 100;
}

export type Materiality = {
  /** Fraction of the budget. */
  readonly share: number;
  readonly amount: Cents;
};

/** 10 % and €100: both have to be reached. */
export const DEFAULT_MATERIALITY: Materiality = { share: 0.1, amount: cents(100_00) };

/**
 * Whether a difference is so large that it has to be explained: at least the share **and** at least the amount, under
 * budget as well as over it. On a budget of 0 the amount alone decides.
 *
 * @see course: a variance must be explained and possibly adjusted
 */
export function needsExplanation(result: BudgetResult, { share, amount }: Materiality = DEFAULT_MATERIALITY): boolean {
  const variance = Math.abs(budgetVariance(result) ?? 0);
  return result.actual !== undefined && variance >= amount && variance >= Math.abs(result.budgeted) * share;
}
