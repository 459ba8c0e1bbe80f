import { requireFraction } from "../guards";

export type ClvColumns = {
  /** W in cents, unrounded; NaN for who never ordered. */
  readonly profitPerOrder: Float64Array;
  /** CLV in cents, unrounded: the number format shows cents, what follows calculates on. 0 for who never ordered. */
  readonly clv: Float64Array;
};

/**
 * W and CLV of all customers at once, with one margin: the figures of the customer sheet's columns.
 *
 * `W = revenue / A · margin`, `CLV = W · A`; rounding each CLV gives `textbookClv`.
 *
 * @throws {DomainError} `margin.outOfRange` outside 0…1
 * @see Relatiebeheer (2016) §1.4
 */
export function clvColumns(
  history: { readonly revenue: Float64Array; readonly orderCount: Uint32Array },
  margin: number,
): ClvColumns {
  requireFraction(margin, "margin");
  const { revenue, orderCount } = history;
  const profitPerOrder = new Float64Array(revenue.length).fill(Number.NaN);
  const clv = new Float64Array(revenue.length);
  for (let index = 0; index < revenue.length; index++) {
    const orders = orderCount[index] ?? 0;
    if (orders === 0) continue;
    const profit = ((revenue[index] ?? 0) / orders) * margin;
    profitPerOrder[index] = profit;
    clv[index] = profit * orders;
  }
  return { profitPerOrder, clv };
}
