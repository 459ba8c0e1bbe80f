import { rfmSegment } from "../../../src/domain/customers/rfm-segment";

describe("the segment of a customer", () => {
  it.each`
    r    | f    | m    | expected       | because
    ${5} | ${5} | ${5} | ${"champion"}  | ${"recent, often and for much"}
    ${4} | ${4} | ${4} | ${"champion"}  | ${"4 is enough"}
    ${5} | ${5} | ${3} | ${"loyal"}     | ${"recent and often, not for much"}
    ${3} | ${4} | ${1} | ${"loyal"}     | ${"often, and not too long ago"}
    ${4} | ${3} | ${5} | ${"promising"} | ${"recent, not yet often"}
    ${3} | ${3} | ${5} | ${"attention"} | ${"in the middle"}
    ${2} | ${4} | ${1} | ${"atRisk"}    | ${"ordered often, not any more"}
    ${1} | ${1} | ${4} | ${"atRisk"}    | ${"ordered for much, long ago"}
    ${2} | ${3} | ${3} | ${"dormant"}   | ${"a while ago, and not much"}
    ${1} | ${3} | ${3} | ${"lost"}      | ${"longest ago, and not much"}
  `("$r-$f-$m is $expected: $because", ({ r, f, m, expected }) => {
    expect(rfmSegment({ recency: r, frequency: f, monetary: m })).toBe(expected);
  });
});
