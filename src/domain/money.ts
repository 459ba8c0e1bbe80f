/** An amount in whole cents. Only `cents` and `roundCents` make one. */
export type Cents = number & { readonly unit: "cents" };

/** @throws {RangeError} when it is no whole number */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole cents: ${amount}`);
  return amount as Cents; // the guard above is what the brand stands for
}

/**
 * Rounds as a spreadsheet's ROUND does: half away from zero, and 1.005 up although its binary form lies just below.
 * `sign(x) · round(|x| · 10ᵈ · (1 + 2⁻⁵²)) / 10ᵈ`
 */
export function roundHalfAway(value: number, digits = 2): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + 2 ** -52))) / factor;
}

/** A number of cents, rounded half away from zero. */
export function roundCents(amount: number): Cents {
  return cents(roundHalfAway(amount, 0) + 0);
}

/** €12.34 → 1234 cents. */
export function eurosToCents(euros: number): Cents {
  return cents(roundHalfAway(euros, 2) === 0 ? 0 : Math.round(roundHalfAway(euros, 2) * 100));
}
