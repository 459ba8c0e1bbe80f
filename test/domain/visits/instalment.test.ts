import * as fc from "fast-check";
import { cents } from "../../../src/domain/money";
import { instalment } from "../../../src/domain/unit-hours/billing";

describe("the part of a project price that falls due after visits", () => {
  it.each`
    price     | bought | before | upTo   | expected | because
    ${250000} | ${40}  | ${0}   | ${2.5} | ${15625} | ${"2.5 of 40 hours: €2,500 / 16 = €156.25"}
    ${250000} | ${40}  | ${2.5} | ${2.5} | ${0}     | ${"no visits in the period"}
    ${250000} | ${40}  | ${35}  | ${50}  | ${31250} | ${"the last 5 of 40 hours; hours over the bundle cost nothing more"}
    ${999999} | ${200} | ${5}   | ${7.5} | ${12500} | ${"€375.00 − €250.00, each rounded"}
    ${250000} | ${0}   | ${0}   | ${5}   | ${0}     | ${"no bundle to share the price over"}
  `("is $expected cents: $because", ({ price, bought, before, upTo, expected }) => {
    expect(instalment({ price: cents(price), bought, before, upTo })).toBe(expected);
  });

  it("adds up to the price, however the hours fall over the periods", () => {
    const hours = fc.array(
      fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), hours, (price, periods) => {
        let [before, total] = [0, 0];
        for (const period of [...periods, 40]) {
          total += instalment({ price: cents(price), bought: 40, before, upTo: before + period });
          before += period;
        }
        expect(total).toBe(price);
      }),
    );
  });
});
