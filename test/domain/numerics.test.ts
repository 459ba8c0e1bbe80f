import fc from "fast-check";
import { splitOverMonths } from "../../src/domain/budget/split-over-months";
import { splitByLargestRemainder } from "../../src/domain/largest-remainder";
import { cents, eurosToCents, roundCents, roundHalfAway } from "../../src/domain/money";

/** Rounds thousandths to hundredths in whole numbers only: the answer no binary fraction can spoil. */
function exactHundredths(thousandths: bigint): bigint {
  const size = thousandths < 0n ? -thousandths : thousandths;
  const rounded = (size + 5n) / 10n;
  return thousandths < 0n ? -rounded : rounded;
}

describe("Rounding", () => {
  it("rounds every amount in thousandths as exact arithmetic does, ties included", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
        expect(BigInt(Math.round(roundHalfAway(thousandths / 1000, 2) * 100))).toBe(
          exactHundredths(BigInt(thousandths)),
        );
        expect(BigInt(eurosToCents(thousandths / 1000))).toBe(exactHundredths(BigInt(thousandths)));
      }),
      { numRuns: 5_000 },
    );
  });

  it("rounds every tie away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (hundredths) => {
        const tie = (hundredths * 10 + 5 * (hundredths < 0 ? -1 : 1)) / 1000;
        expect(eurosToCents(tie)).toBe(hundredths + (hundredths < 0 ? -1 : 1));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each`
    euros      | expected | because
    ${1.005}   | ${101}   | ${"a tie, although its binary form lies just below"}
    ${-1.005}  | ${-101}  | ${"away from zero"}
    ${1.00499} | ${100}   | ${"no tie"}
    ${-0.001}  | ${0}     | ${"never minus zero"}
    ${8.575}   | ${858}   | ${"Math.round(8.575 * 100) would give 857"}
  `("€$euros is $expected cents: $because", ({ euros, expected }) => {
    expect(Object.is(eurosToCents(euros), expected)).toBe(true);
  });

  it("never gives minus zero cents", () => {
    expect(Object.is(roundCents(-0.4), 0)).toBe(true);
  });
});

describe("Splitting an amount", () => {
  it("adds up to the amount, whatever the weights", () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 40 })
      .filter((list) => list.some((weight) => weight > 1e-6));
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), weights, (total, list) => {
        const parts = splitByLargestRemainder(cents(total), list);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts).toHaveLength(list.length);
      }),
    );
  });

  it("gives equal months at most a cent of difference, the first ones the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 36 }), (total, months) => {
        const parts = splitOverMonths(cents(total), months);
        const low = Math.floor(total / months);
        expect(parts).toEqual(parts.map((_, month) => low + (month < total % months ? 1 : 0)));
      }),
    );
  });

  it.each`
    total      | weights      | expected                 | because
    ${1000_00} | ${[1, 1, 1]} | ${[33334, 33333, 33333]} | ${"33,333.33 each; the cent left goes to the first"}
    ${100}     | ${[1, 2, 4]} | ${[14, 29, 57]}          | ${"14.29, 28.57, 57.14: cut off to 14, 28, 57, one left for .57"}
    ${-100}    | ${[1, 2, 4]} | ${[-14, -29, -57]}       | ${"as the positive amount, turned round"}
    ${1}       | ${[0, 1]}    | ${[0, 1]}                | ${"a weight of 0 gets nothing"}
    ${0}       | ${[3, 1]}    | ${[0, 0]}                | ${"nothing to hand out"}
  `("$total over $weights is $expected: $because", ({ total, weights, expected }) => {
    expect(splitByLargestRemainder(cents(total), weights)).toEqual(expected);
  });

  it("refuses weights that say nothing", () => {
    expect(() => splitByLargestRemainder(cents(1), [0, 0])).toThrow("weights.invalid");
    expect(() => splitByLargestRemainder(cents(1), [2, -1])).toThrow("weights.invalid");
    expect(splitByLargestRemainder(cents(1), [])).toEqual([]);
  });
});
