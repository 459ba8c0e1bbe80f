import { columnWidths } from "../../../src/adapters/docx/column-widths";

const page = { width: 3000, size: 20 };
// a letter takes 0.56 · 200 = 112 twips, and 160 are around it

describe("The widths of a Word table", () => {
  it.each`
    columns                                                                         | widths          | because
    ${[{ part: 1, texts: ["a"] }, { part: 2, texts: ["b"] }]}                       | ${[1000, 2000]} | ${"both words fit, so the parts decide"}
    ${[{ part: 1, texts: ["elf letters"] }, { part: 9, texts: [""] }]}              | ${[944, 2056]}  | ${"letters: 7 · 112 + 160 = 944"}
    ${[{ part: 1, texts: ["a".repeat(18)] }, { part: 1, texts: ["b".repeat(18)] }]} | ${[1500, 1500]} | ${"neither fits: they give way alike"}
  `("are $widths: $because", ({ columns, widths }) => {
    expect(columnWidths(columns, page)).toEqual(widths);
  });
});
