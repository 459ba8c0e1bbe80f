/** From here on, up or down, no discount, tax or rounding explains the difference any more. */
const FAR = 8;
/** So few amounts say nothing about what is usual. */
const ENOUGH = 20;
const FAR_ABOVE_USUAL = 50;
const MOSTLY = 0.9;

/**
 * Is an amount so far from quantity × price that a decimal point may have been lost?
 *
 * At least eight times as much, or at most an eighth; only where all three are there and none is 0.
 */
export function isFarFromPrice(amount: number, { quantity, price }: { quantity: number; price: number }): boolean {
  const expected = Math.abs(quantity * price);
  if (!(expected > 0) || amount === 0 || !Number.isFinite(amount)) return false;
  const ratio = Math.abs(amount) / expected;
  return ratio >= FAR || ratio <= 1 / FAR;
}

/**
 * The places of whole amounts among amounts with cents that are fifty times what is usual: € 12.345 for € 123,45.
 *
 * Only of twenty amounts or more, at least nine tenths of which have cents; usual is their median.
 */
export function lostDecimals(cents: ArrayLike<number | null>): number[] {
  const sizes = Array.from(cents, (amount) => Math.abs(amount ?? Number.NaN));
  const known = sizes.filter((size) => size > 0);
  const withCents = known.filter((size) => size % 100 !== 0).length;
  if (known.length < ENOUGH || withCents < known.length * MOSTLY) return [];
  const usual = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0;
  return sizes.flatMap((size, row) => (size % 100 === 0 && size >= FAR_ABOVE_USUAL * usual ? [row] : []));
}
