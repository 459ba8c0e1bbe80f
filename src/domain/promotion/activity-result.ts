import { requireFraction } from "../guards";
import { type Cents, cents, roundCents } from "../money";

/**
 * What is left of an activity's revenue after buying what was sold.
 *
 * `revenue · margin`
 *
 * @returns cents, rounded half away from zero; the sheet's formula rounds here too
 * @throws {DomainError} `margin.outOfRange` outside 0…1
 */
export function grossProfit({ revenue, margin }: { readonly revenue: Cents; readonly margin: number }): Cents {
  requireFraction(margin, "margin");
  return roundCents(revenue * margin);
}

export type Proceeds = { readonly grossProfit: Cents; readonly cost: Cents };

/** What an activity earns in the end: `gross profit − cost`, in cents; negative for a loss. */
export function activityResult({ grossProfit: profit, cost }: Proceeds): Cents {
  return cents(profit - cost);
}

/**
 * What every euro put in earns on top of itself.
 *
 * `(gross profit − cost) / cost`
 *
 * @returns a fraction, unrounded; undefined at a cost of 0 or less
 * @see course, Relatiebeheer (2016): an activity has to earn itself back
 */
export function roi(proceeds: Proceeds): number | undefined {
  return proceeds.cost > 0 ? activityResult(proceeds) / proceeds.cost : undefined;
}

export type BreakEvenInput = {
  readonly cost: Cents;
  readonly reach: number;
  readonly orderValue: Cents;
  readonly margin: number;
};

/**
 * The response at which an activity just pays for itself.
 *
 * `cost / (reach · order value · margin)`
 *
 * @returns a fraction, unrounded; above 1 it can never pay; undefined where reach, order value or margin is 0
 * @see course, Relatiebeheer (2016)
 */
export function breakEvenResponse({ cost, reach, orderValue, margin }: BreakEvenInput): number | undefined {
  const perResponse = reach * orderValue * margin;
  return perResponse > 0 ? cost / perResponse : undefined;
}
