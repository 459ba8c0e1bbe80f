import { requireFraction, requireNotNegative } from "../guards";
import { type Cents, roundCents } from "../money";

export type ActivityAssumptions = {
  /** How many people the activity reaches. */
  readonly reach: number;
  /** Fraction of them who order. */
  readonly response: number;
  /** Average value of such an order. */
  readonly orderValue: Cents;
};

/**
 * What an activity is expected to sell.
 *
 * `reach · response · order value`
 *
 * @returns cents, rounded half away from zero; the sheet's formula rounds here too
 * @throws {DomainError} `figure.negative` for the reach, `fraction.outOfRange` for the response
 * @see course: a forecast is required, bottom-up with its assumptions in sight
 */
export function forecastRevenue({ reach, response, orderValue }: ActivityAssumptions): Cents {
  requireNotNegative(reach, "reach");
  requireFraction(response, "response");
  return roundCents(reach * response * orderValue);
}
