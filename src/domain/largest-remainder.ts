import { DomainError } from "./domain-error";
import { type Cents, cents } from "./money";

/**
 * Splits an amount by weights so that the parts add up to it exactly.
 *
 * Every part is first cut off to whole cents; the cents left over go one by one to the largest cut-off remainders,
 * the earliest first among equals. A negative amount is split as its positive and turned round.
 *
 * @returns cents, one part a weight; none without weights
 * @throws {DomainError} `weights.invalid` when a weight is negative or none is above 0
 */
export function splitByLargestRemainder(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (!(sum > 0 && Number.isFinite(sum)) || weights.some((weight) => weight < 0)) {
    throw new DomainError("weights.invalid", "weights");
  }
  const amount = Math.abs(total);
  const exact = weights.map((weight) => amount * (weight / sum));
  const parts = exact.map(Math.floor);
  handOut(parts, { exact, left: amount - parts.reduce((before, part) => before + part, 0) });
  return parts.map((part) => cents(total < 0 ? 0 - part : part));
}

/** Binary fractions can leave a cent too many as well as too few, so both ways. */
function handOut(parts: number[], { exact, left }: { readonly exact: readonly number[]; readonly left: number }): void {
  const remainder = (index: number): number => (exact[index] ?? 0) - Math.floor(exact[index] ?? 0);
  const weighted = exact.map((_, index) => index).filter((index) => (exact[index] ?? 0) > 0);
  const order = weighted.sort((a, b) => remainder(b) - remainder(a) || a - b);
  if (left < 0) order.reverse();
  const step = Math.sign(left);
  for (let given = 0; given < Math.abs(left); given++) {
    const index = order[given % order.length] ?? 0;
    parts[index] = (parts[index] ?? 0) + step;
  }
}
