import { requirePositive } from "../guards";
import { type Cents, cents, roundCents } from "../money";

/**
 * The CLV spread over the years it covers.
 *
 * `CLV / years`
 *
 * @param years of the period the orders were counted in; above 0, need not be whole
 * @returns cents, rounded half away from zero
 * @throws {DomainError} `figure.notPositive` when years is not above 0
 * @see Relatiebeheer (2016) §1.4: €972 over three years = €324 a year
 */
export function clvPerYear(clv: Cents, years: number): Cents {
  requirePositive(years, "years");
  return roundCents(clv / years);
}

/**
 * The most one may spend to win such a customer: a ceiling, not a target.
 *
 * @returns the CLV itself, in cents; 0 when the customer costs money
 * @see Relatiebeheer (2016) §1.4
 */
export function acquisitionCeiling(clv: Cents): Cents {
  return clv > 0 ? clv : cents(0);
}
