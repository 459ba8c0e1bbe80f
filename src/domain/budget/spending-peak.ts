import { type Cents } from "../money";

/** The last month is a peak from twice the average of the months before. */
export const DEFAULT_PEAK_FACTOR = 2;

/**
 * Whether money was spent quickly before the budget ran out: a peak in its last month.
 *
 * `last ≥ factor · average of the months before`, with at least two months before and something spent in the last.
 * Remedy: justify the budget anew every year, and a bonus for money left.
 *
 * @param months what was spent, a figure a month in order, 0 where nothing was
 * @see course: use it or lose it
 */
export function hasSpendingPeak(months: readonly Cents[], factor = DEFAULT_PEAK_FACTOR): boolean {
  const last = months.at(-1) ?? 0;
  const before = months.slice(0, -1);
  if (before.length < 2 || last <= 0) return false;
  const average = before.reduce((sum, month) => sum + month, 0) / before.length;
  return last >= factor * average;
}
