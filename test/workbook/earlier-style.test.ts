import { withEarlierStyle } from "../../src/workbook/earlier-style";

const EURO = { numberFormat: "#,##0.00" };
const INPUT = { look: "input", numberFormat: "General" } as const;

describe("a cell written over another", () => {
  it.each`
    own          | earlier      | expected                                       | because
    ${undefined} | ${INPUT}     | ${INPUT}                                       | ${"it says nothing of its look"}
    ${EURO}      | ${undefined} | ${EURO}                                        | ${"there was no look"}
    ${EURO}      | ${INPUT}     | ${{ look: "input", numberFormat: "#,##0.00" }} | ${"its number format wins, the rest stays"}
  `("looks $expected because $because", ({ own, earlier, expected }) => {
    expect(withEarlierStyle({ value: 1, formula: "A1", style: own }, earlier)).toEqual({
      value: 1,
      formula: "A1",
      style: expected,
    });
  });

  it("shares one style with the other cells of its column", () => {
    const [first, second] = [1, 2].map((value) => withEarlierStyle({ value, style: EURO }, INPUT));
    expect(first?.style).toBe(second?.style);
  });
});
