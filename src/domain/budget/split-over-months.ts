import { requireCount } from "../guards";
import { splitByLargestRemainder } from "../largest-remainder";
import { type Cents } from "../money";

/**
 * Spreads an amount evenly over months so that the months add up to it to the cent.
 *
 * €1,000 over 12 months: the first four get €83.34, the others €83.33 (twelve times €83.33 would be €999.96).
 *
 * @returns cents, one amount a month
 * @throws {DomainError} `figure.notCount` unless months is a whole number from 0 up
 */
export function splitOverMonths(amount: Cents, months: number): Cents[] {
  requireCount(months, "months");
  return splitByLargestRemainder(amount, new Array<number>(months).fill(1));
}
