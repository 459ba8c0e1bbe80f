import { requireFraction } from "../guards";
import { type Cents, cents, roundCents } from "../money";

/**
 * CLV as what a customer brought in minus everything invested in that customer.
 *
 * @returns cents; negative when the customer cost more than came in
 * @see Relatiebeheer (2016) §1.4
 */
export function clvAsRevenueMinusInvestment({
  revenue,
  investment,
}: {
  readonly revenue: Cents;
  readonly investment: Cents;
}): Cents {
  return cents(revenue - investment);
}

export type CustomerValueInput = {
  /** Revenue of one year. */
  readonly revenue: Cents;
  /** Costs made for this customer in that year. */
  readonly costs: Cents;
  /** Counts only this fraction of the revenue, for who looks at profit; without it all of it. */
  readonly margin?: number;
};

/**
 * What a customer was worth in one year.
 *
 * `revenue · margin − costs`, margin 1 unless given
 *
 * @returns cents, rounded half away from zero
 * @throws {DomainError} `margin.outOfRange` outside 0…1
 * @see Relatiebeheer (2016) §1.3
 */
export function customerValue({ revenue, costs, margin = 1 }: CustomerValueInput): Cents {
  requireFraction(margin, "margin");
  return cents(roundCents(revenue * margin) - costs);
}
