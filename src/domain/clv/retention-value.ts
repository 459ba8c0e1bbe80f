import { requireCount, requireFraction } from "../guards";
import { type Cents, roundCents } from "../money";

export type RetentionValueInput = {
  /** What a customer who stays brings in each year. */
  readonly yearly: Cents;
  /** The fraction of customers who stay each year, 0…1. */
  readonly retention: number;
  /** Whole years; twenty unless given. */
  readonly years?: number;
};

/**
 * What a yearly amount adds up to when each year only part of the customers stay: why keeping them pays.
 *
 * `Σ t = 0 … years−1 of yearly · retentionᵗ`
 *
 * @returns cents, rounded half away from zero, once
 * @throws {DomainError} `fraction.outOfRange` for retention outside 0…1; `figure.notCount` for years
 * @see Relatiebeheer (2016) §1.3: €100 over 20 years: 70 % = €333.07, 80 % = €494.24, 95 % = €1,283.03
 */
export function retentionValue({ yearly, retention, years = 20 }: RetentionValueInput): Cents {
  requireFraction(retention, "retention");
  requireCount(years, "years");
  const factor = retention === 1 ? years : (1 - retention ** years) / (1 - retention);
  return roundCents(yearly * factor);
}
