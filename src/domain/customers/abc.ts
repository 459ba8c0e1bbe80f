import { sortedNumbers } from "./percentile";

/** A: the customers who together bring in four fifths; B: those up to 95 %; C: the rest. */
export type AbcClass = "A" | "B" | "C";

/** The lowest revenue in cents that is still A, and still B. Infinity when nobody has revenue. */
export type AbcThresholds = { readonly a: number; readonly b: number };

const SHARE_OF_A = 80;
const SHARE_OF_B = 95;

/**
 * Where A ends and B ends, by Pareto's share of revenue.
 *
 * The highest revenue v such that the customers with revenue ≥ v hold at least 80 % (A), 95 % (B) of all revenue above 0.
 *
 * @param revenue cents per customer, whole; NaN, 0 and below hold no share
 */
export function abcThresholds(revenue: ArrayLike<number>): AbcThresholds {
  const sorted = sortedNumbers(revenue);
  let total = 0;
  for (const amount of sorted) if (amount > 0) total += amount;
  let [a, b, held] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let index = sorted.length - 1; index >= 0 && sorted[index]! > 0; index--) {
    held += sorted[index]!; // index within the array
    // in whole cents, not in shares, so that exactly 80 % is 80 %
    if (a === Number.POSITIVE_INFINITY && held * 100 >= total * SHARE_OF_A) a = sorted[index]!;
    if (held * 100 < total * SHARE_OF_B) continue;
    b = sorted[index]!;
    break;
  }
  return { a, b };
}

/** The class of one customer; equal revenues get equal classes. Undefined for who has no revenue figure (NaN). */
export function abcClass(revenue: number, { a, b }: AbcThresholds): AbcClass | undefined {
  if (Number.isNaN(revenue)) return undefined;
  if (revenue >= a) return "A";
  return revenue >= b ? "B" : "C";
}

/** The classes of all customers as character-sized numbers: 1 = A, 2 = B, 3 = C, 0 = no figure. */
export function abcRanks(revenue: ArrayLike<number>): Uint8Array {
  const { a, b } = abcThresholds(revenue);
  const ranks = new Uint8Array(revenue.length);
  for (let index = 0; index < ranks.length; index++) {
    const amount = revenue[index]!; // index < length
    ranks[index] = amount >= a ? 1 : amount >= b ? 2 : amount === amount ? 3 : 0;
  }
  return ranks;
}
