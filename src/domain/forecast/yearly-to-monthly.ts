import { monthNumber, monthOfNumber, type YearMonth } from "../calendar/months";
import { splitByLargestRemainder } from "../largest-remainder";
import { type Cents } from "../money";
import { type MonthAmount } from "./revenue-forecast";

export type YearlyRevenue = {
  readonly total: Cents;
  /** The first of the twelve months. */
  readonly start: YearMonth;
  /** A weight a month for the season, twelve of them; equal months unless given. */
  readonly season?: readonly number[];
};

const EQUAL_MONTHS: readonly number[] = new Array<number>(12).fill(1);

/**
 * One figure for last year, spread over its twelve months; they add up to it to the cent.
 *
 * @throws {DomainError} `weights.invalid` when the season has a negative weight or only zeros
 */
export function yearlyToMonthly({ total, start, season = EQUAL_MONTHS }: YearlyRevenue): MonthAmount[] {
  const first = monthNumber(start);
  return splitByLargestRemainder(total, season).map((amount, index) => ({
    month: monthOfNumber(first + index),
    amount,
  }));
}
