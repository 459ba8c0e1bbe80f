import { requireNotNegative } from "../guards";
import { type Cents, roundCents } from "../money";

export type PresentValueInput = {
  /** The same amount at the end of every year. */
  readonly yearly: Cents;
  /** Number of years, 0 or more; need not be whole. */
  readonly years: number;
  /** Inflation a year as a fraction, 0 or more. */
  readonly rate?: number;
};

/** Inflation a year when nothing else is set: 2.5 %. */
export const DEFAULT_INFLATION = 0.025;

/**
 * What equal yearly amounts are worth in today's money; show the uncorrected figure beside it.
 *
 * `yearly · (1 − (1 + rate)^−years) / rate`, at rate 0 `yearly · years`: as the spreadsheet's `PV(rate, years, -yearly)`.
 *
 * @returns cents, rounded half away from zero, once
 * @throws {DomainError} `figure.negative` when years or rate is below 0
 * @see Relatiebeheer (2016) §1.4: three times €324 at 2.5 % = €925.35
 */
export function presentValue({ yearly, years, rate = DEFAULT_INFLATION }: PresentValueInput): Cents {
  requireNotNegative(years, "years");
  requireNotNegative(rate, "rate");
  // expm1 and log1p keep the difference exact for a rate close to 0
  const annuity = rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
  return roundCents(yearly * annuity);
}
