/**
 * The lowest revenue that is still A (or B), found bit by bit, as the sheet finds it: from the largest step to the
 * smallest, a step is taken when the customers with at least so much still hold the share.
 *
 * Linear in the customers for each step, never customers × customers. With revenue above 0 the last figure is
 * `abcThresholds`; without any it is higher than every amount, so that nobody is A.
 */
export type AbcSearch = {
  /** 2^42 … 1, in cents: up to € 88 billion. */
  readonly steps: readonly number[];
  /** What has been found after each step. */
  readonly found: readonly number[];
};

/** 2^42 … 1. */
export const STEPS: readonly number[] = Array.from({ length: 43 }, (_, index) => 2 ** (42 - index));

/** @param cents whole cents per customer, 0 or more */
export function abcSearch(cents: readonly number[], percent: number): AbcSearch {
  const falling = Float64Array.from(cents).sort().reverse();
  const held = new Float64Array(falling.length);
  let total = 0;
  falling.forEach((amount, index) => {
    total += amount;
    held[index] = total;
  });
  const found: number[] = [];
  let lowest = 0;
  for (const step of STEPS) {
    const count = countAtLeast(falling, lowest + step);
    const share = count === 0 ? 0 : (held[count - 1] ?? 0);
    if (share * 100 >= total * percent) lowest += step;
    found.push(lowest);
  }
  return { steps: STEPS, found };
}

/** How many of the falling numbers are at least this. */
function countAtLeast(falling: Float64Array, least: number): number {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) >= least) low = middle + 1;
    else high = middle;
  }
  return low;
}
