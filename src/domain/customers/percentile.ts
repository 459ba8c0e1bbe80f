import { orderStatistic } from "./order-statistic";

/** The numbers that are there (no NaN), smallest first. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  return presentNumbers(values).sort();
}

/** The numbers that are there (no NaN), in their own order; always a copy. */
export function presentNumbers(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    if (value === value) kept[count++] = value;
  }
  return kept.subarray(0, count);
}

/**
 * The value below which so many hundredths of the numbers lie, as the spreadsheet's `PERCENTILE.INC`.
 *
 * Position `percent / 100 · (n − 1)` in the sorted numbers, straight line between two neighbours.
 *
 * @param numbers reordered in place, so that several percentiles of one array get quicker; no NaN
 * @param percent 0…100, whole, so that a position which is a whole number is found as one
 * @returns NaN without numbers
 */
export function percentile(numbers: Float64Array, percent: number): number {
  if (numbers.length === 0) return Number.NaN;
  const hundredths = percent * (numbers.length - 1);
  const below = Math.floor(hundredths / 100);
  const low = orderStatistic(numbers, below);
  if (hundredths % 100 === 0) return low;
  // everything after that place is at least as large: the neighbour is the smallest of it
  let high = numbers[below + 1] ?? low;
  for (let index = below + 2; index < numbers.length; index++) high = Math.min(high, numbers[index]!); // index < length
  return low + ((hundredths % 100) / 100) * (high - low);
}
