import { requireCount, requireFraction } from "../guards";
import { type Cents, cents, roundCents } from "../money";

export type TextbookClvInput = {
  /** Everything the customer ordered in the period. */
  readonly revenue: Cents;
  /** A: the number of orders in the period. */
  readonly orderCount: number;
  /** Profit as a fraction of revenue, 0…1. */
  readonly margin: number;
};

/**
 * Customer lifetime value as the textbook has it: what a customer brings in over the period the orders were counted in.
 *
 * `CLV = W · A`, with W the average profit per order (revenue / A · margin, unrounded) and A the number of orders.
 *
 * @returns cents; rounded once, at the end, half away from zero, as the sheet shows it; 0 without orders
 * @throws {DomainError} `margin.outOfRange` outside 0…1; `figure.notCount` when A is no whole number from 0 up
 * @see Relatiebeheer (2016) §1.4: €180 · 45 % · 12 orders = €972
 */
export function textbookClv(input: TextbookClvInput): Cents {
  const profitPerOrder = averageProfitPerOrder(input);
  return profitPerOrder === undefined ? cents(0) : roundCents(profitPerOrder * input.orderCount);
}

/**
 * W: what one order of this customer earns on average.
 *
 * `W = revenue / A · margin`
 *
 * @returns cents with their fraction, unrounded; undefined without orders, for which there is no average
 * @throws {DomainError} as `textbookClv`
 * @see Relatiebeheer (2016) §1.4: €180 · 45 % = €81
 */
export function averageProfitPerOrder({ revenue, orderCount, margin }: TextbookClvInput): number | undefined {
  requireFraction(margin, "margin");
  requireCount(orderCount, "orderCount");
  return orderCount === 0 ? undefined : (revenue / orderCount) * margin;
}
