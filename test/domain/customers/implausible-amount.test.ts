import { isFarFromPrice, lostDecimals } from "../../../src/domain/customers/implausible-amount";

describe("an amount beside quantity × price", () => {
  it.each`
    amount     | quantity | price    | expected | because
    ${12_345}  | ${3}     | ${41.15} | ${true}  | ${"3 · 41.15 = 123.45: a hundred times too much"}
    ${1.2345}  | ${3}     | ${41.15} | ${true}  | ${"a hundredth"}
    ${149.37}  | ${3}     | ${41.15} | ${false} | ${"with 21 % VAT"}
    ${30.86}   | ${3}     | ${41.15} | ${false} | ${"with 75 % discount"}
    ${-123.45} | ${3}     | ${41.15} | ${false} | ${"a return"}
    ${0}       | ${3}     | ${41.15} | ${false} | ${"nothing charged"}
    ${12_345}  | ${0}     | ${41.15} | ${false} | ${"no quantity to compare with"}
  `(
    "of $quantity × $price is far off for $amount: $expected, because $because",
    ({ amount, quantity, price, expected }) => {
      expect(isFarFromPrice(amount, { quantity, price })).toBe(expected);
    },
  );
});

describe("whole amounts among amounts with cents", () => {
  const usual = Array.from({ length: 30 }, (_, index) => 10_045 + index * 10); // € 100.45 and on

  it("have lost their decimals when they are fifty times the usual", () => {
    expect(lostDecimals([...usual, 1_004_500])).toEqual([30]); // € 10,045.00 for € 100.45
  });

  it.each`
    cents                                         | because
    ${[...usual, 400_000]}                        | ${"€ 4,000 is not fifty times € 102"}
    ${[...usual, 1_004_545]}                      | ${"it has cents itself"}
    ${[...usual.slice(0, 15), 1_004_500]}         | ${"sixteen amounts are too few"}
    ${[...usual.map(() => 10_000), 1_004_500, 4]} | ${"whole amounts are usual here"}
    ${[...usual, null, Number.NaN]}               | ${"nothing to read"}
  `("may be as they are: $because", ({ cents }) => {
    expect(lostDecimals(cents)).toEqual([]);
  });
});
