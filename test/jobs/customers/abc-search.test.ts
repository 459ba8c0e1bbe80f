import fc from "fast-check";
import { abcThresholds } from "../../../src/domain/customers/abc";
import { abcSearch } from "../../../src/jobs/customers/abc-search";

describe("the search for where A and B end", () => {
  it.each`
    cents              | percent | found | because
    ${[50, 30, 15, 5]} | ${80}   | ${30} | ${"50 + 30 = 80 % of 100"}
    ${[50, 30, 15, 5]} | ${95}   | ${15} | ${"50 + 30 + 15 = 95 %"}
    ${[50, 29, 16, 5]} | ${80}   | ${16} | ${"50 + 29 = 79 %, too little"}
    ${[10, 10, 10]}    | ${80}   | ${10} | ${"equal amounts are equal: all of them"}
    ${[7, 0, 0]}       | ${95}   | ${7}  | ${"who brings in nothing holds no share"}
  `("ends at $found: $because", ({ cents, percent, found }) => {
    expect(abcSearch(cents, percent).found.at(-1)).toBe(found);
  });

  it("finds what the rule finds, for any revenue", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000_00 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (cents) => {
        fc.pre(cents.some((amount) => amount > 0));
        const { a, b } = abcThresholds(cents);
        expect([abcSearch(cents, 80).found.at(-1), abcSearch(cents, 95).found.at(-1)]).toEqual([a, b]);
      }),
    );
  });

  it("finds more than anybody has when nobody has anything", () => {
    expect(abcSearch([0, 0], 80).found.at(-1)).toBe(2 ** 43 - 1);
  });
});
