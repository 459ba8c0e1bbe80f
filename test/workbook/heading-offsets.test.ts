import { headingOffsets } from "../../src/workbook/heading-offsets";

describe("where the columns of a table of ours stand", () => {
  it.each`
    columns                                | offsets      | because
    ${["Naam", "Vanaf", "Bonus"]}          | ${[0, 1, 2]} | ${"nothing was moved"}
    ${["Bonus", "Naam", "Vanaf"]}          | ${[1, 2, 0]} | ${"a column was moved"}
    ${["Naam", "Eigen", "Vanaf", "Bonus"]} | ${[0, 2, 3]} | ${"somebody put one in between"}
    ${["Bonus", "Naam", "Vanaf in €"]}     | ${[0, 1, 2]} | ${"a heading was changed: all are where they were written"}
  `("is $offsets when $because", ({ columns, offsets }) => {
    expect(headingOffsets(columns, ["Naam", "Vanaf", "Bonus"])).toEqual(offsets);
  });
});
