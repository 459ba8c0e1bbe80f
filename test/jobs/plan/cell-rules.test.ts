import { isFilled, isSame, startsWith, textIn } from "../../../src/jobs/plan/cell-rules";
import { saysYes } from "../../../src/jobs/plan/words";

describe("cells as a spreadsheet compares them", () => {
  it.each`
    a           | b             | expected | because
    ${"Beurs"}  | ${"BEURS"}    | ${true}  | ${"case does not count"}
    ${"Beurs "} | ${"Beurs"}    | ${false} | ${"a blank behind does"}
    ${"1"}      | ${1}          | ${false} | ${"text is never a number"}
    ${null}     | ${""}         | ${true}  | ${"an empty cell equals no text"}
    ${null}     | ${0}          | ${true}  | ${"an empty cell equals zero"}
    ${"*"}      | ${"anything"} | ${false} | ${"no wildcards"}
  `("$a = $b is $expected: $because", ({ a, b, expected }) => {
    expect(isSame(a, b)).toBe(expected);
  });

  it('takes a cell with only blanks for filled, as <>"" does', () => {
    expect([isFilled(null), isFilled(""), isFilled(" "), isFilled(0)]).toEqual([false, false, true, true]);
  });

  it("finds the group by how the text begins", () => {
    expect([
      startsWith("Nieuwe klanten", "nieuw"),
      startsWith("Ex-klanten", "ex"),
      startsWith("vernieuwd", "nieuw"),
      startsWith(null, "nieuw"),
    ]).toEqual([true, true, false, false]);
  });

  it("reads yes in the ways people write it, and nothing else as yes", () => {
    expect(["ja", "JA", "x", "nieuw", true, 1].map(saysYes)).toEqual([true, true, true, true, true, true]);
    expect(["nee", "", null, "a", "jaja", 0].map(saysYes)).toEqual([false, false, false, false, false, false]);
  });

  it("writes a boolean as a formula does", () => {
    expect(textIn(true)).toBe("TRUE");
  });
});
