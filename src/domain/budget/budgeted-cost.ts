import { type Cents, roundCents } from "../money";

/** A cost line; what is left out is 0, but `times` is 1. */
export type CostLine = {
  readonly fixed?: Cents;
  /** How often the fixed amount comes; 1 unless given. */
  readonly times?: number;
  readonly quantity?: number;
  /** Of one piece. */
  readonly price?: Cents;
  /** Fraction of the base. */
  readonly percentage?: number;
  /** What the percentage is taken of, mostly revenue. */
  readonly base?: Cents;
};

/**
 * What a cost line is budgeted at: its voorcalculatie.
 *
 * `fixed · times + quantity · price + percentage · base`
 *
 * @returns cents, rounded half away from zero, once over the whole sum
 * @see course: covers the fixed (200 · 52), variable (2 % of revenue) and mixed (2,000 + 1.5 %) budgets
 */
export function budgetedCost(line: CostLine): Cents {
  const { fixed = 0, times = 1, quantity = 0, price = 0, percentage = 0, base = 0 } = line;
  return roundCents(fixed * times + quantity * price + percentage * base);
}
