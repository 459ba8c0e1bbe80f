import { sortedNumbers } from "./percentile";

/** The layers of the customer pyramid: 1 %, 4 %, 15 % and 80 % of the customers with revenue; below it who has none. */
export type PyramidLayer = "top" | "large" | "middle" | "small" | "inactive";

/** The lowest revenue in cents of each layer. Infinity when nobody has revenue. */
export type PyramidCutoffs = { readonly top: number; readonly large: number; readonly middle: number };

/**
 * The revenue from which a customer is top, large or middle.
 *
 * `LARGE(revenue, ROUNDUP(n · 1 / 100))`, and at 5 and 20 %, over the n customers with revenue above 0.
 *
 * @param revenue cents per customer; NaN, 0 and below are inactive
 * @see Curry's customer pyramid
 */
export function pyramidCutoffs(revenue: ArrayLike<number>): PyramidCutoffs {
  const active = sortedNumbers(revenue).filter((amount) => amount > 0);
  const largest = (percent: number): number => {
    const rank = Math.ceil((active.length * percent) / 100);
    return active[active.length - rank] ?? Number.POSITIVE_INFINITY;
  };
  return { top: largest(1), large: largest(5), middle: largest(20) };
}

/** The layer of one customer; equal revenues share the higher layer. */
export function pyramidLayer(revenue: number, { top, large, middle }: PyramidCutoffs): PyramidLayer {
  if (!(revenue > 0)) return "inactive";
  if (revenue >= top) return "top";
  if (revenue >= large) return "large";
  return revenue >= middle ? "middle" : "small";
}
