import { columnWidths, fittingSize } from "../../../src/adapters/docx/column-widths";

const page = { width: 3000, size: 20 };
// a letter takes 0.6 · 200 = 120 twips, a digit 0.56 · 200 = 112, a point 0.28 · 200 = 56, and 160 are around them

describe("The widths of a Word table", () => {
  it.each`
    columns                                                                         | widths          | because
    ${[{ part: 1, texts: ["a"] }, { part: 2, texts: ["b"] }]}                       | ${[1000, 2000]} | ${"both words fit, so the parts decide"}
    ${[{ part: 1, texts: ["elf letters"] }, { part: 9, texts: [""] }]}              | ${[1000, 2000]} | ${"letters: 7 · 120 + 160 = 1,000"}
    ${[{ part: 1, texts: ["€\u00a012,50"] }, { part: 9, texts: [""] }]}             | ${[832, 2168]}  | ${"a hard space keeps the amount together: 5 · 112 + 2 · 56 = 672, with 160 around"}
    ${[{ part: 1, texts: ["a".repeat(18)] }, { part: 1, texts: ["b".repeat(18)] }]} | ${[1500, 1500]} | ${"neither fits: they give way alike"}
  `("are $widths: $because", ({ columns, widths }) => {
    expect(columnWidths(columns, page)).toEqual(widths);
  });

  it.each`
    words                     | width   | size  | because
    ${["letters", "woorden"]} | ${2000} | ${20} | ${"2 · (7 · 120 + 160) = 2,000 fits"}
    ${["letters", "woorden"]} | ${1960} | ${19} | ${"2 · (7 · 114 + 160) = 1,916 does at 19, and at 20 it needs 2,000"}
    ${["letters", "woorden"]} | ${900}  | ${14} | ${"nothing fits: no smaller than can be read"}
  `("leave letters of $size half points: $because", ({ words, width, size }) => {
    const columns = (words as string[]).map((word) => ({ part: 1, texts: [word] })); // the table has lists of words only
    expect(fittingSize(columns, { width, size: 20 })).toBe(size);
  });
});
