/** The numbers that are there (no NaN), smallest first. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    if (value === value) kept[count++] = value;
  }
  return kept.subarray(0, count).sort();
}

/**
 * The value below which so many hundredths of the numbers lie, as the spreadsheet's `PERCENTILE.INC`.
 *
 * Position `percent / 100 · (n − 1)` in the sorted numbers, straight line between two neighbours.
 *
 * @param sorted smallest first
 * @param percent 0…100, whole, so that a position which is a whole number is found as one
 * @returns NaN without numbers
 */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  const hundredths = percent * (sorted.length - 1);
  const below = Math.floor(hundredths / 100);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + ((hundredths % 100) / 100) * (high - low);
}
