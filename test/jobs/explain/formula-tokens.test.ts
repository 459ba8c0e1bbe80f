import fc from "fast-check";
import { formulaTokens } from "../../../src/jobs/explain/formula-tokens";
import { CUSTOMER_MEANINGS, definedColumn, RULES } from "../../../src/jobs/explain/known-columns";

describe("a formula cut in pieces", () => {
  it.each`
    formula                                    | pieces                                                         | because
    ${"rpUnits[[#This Row],[Uren gekocht]]*2"} | ${["column:rpUnits[[#This Row],[Uren gekocht]]", "rest:*2"]}   | ${"a column of this row is one piece"}
    ${"SUM(T['#1 '[x']])"}                     | ${["function:SUM", "rest:(", "column:T['#1 '[x']]", "rest:)"]} | ${"an apostrophe takes the meaning from a bracket"}
    ${"'Blad 1'!$B$2:$B$9&\"A1\""}             | ${["cells:'Blad 1'!$B$2:$B$9", "rest:&", 'text:"A1"']}         | ${"what looks like a cell within text is text"}
    ${"Orders!$D:$D=rp_marge"}                 | ${["cells:Orders!$D:$D", "rest:=", "word:rp_marge"]}           | ${"whole columns, and names"}
    ${"LOG10(A1)"}                             | ${["function:LOG10", "rest:(", "cells:A1", "rest:)"]}          | ${"a function may look like a cell"}
    ${'"zegt ""A1"""&Q1_2025'}                 | ${['text:"zegt ""A1"""', "rest:&", "word:Q1_2025"]}            | ${"a name may begin like a cell"}
  `("$formula: $because", ({ formula, pieces }) => {
    expect(formulaTokens(formula).map(({ kind, text }) => `${kind}:${text}`)).toEqual(pieces);
  });

  it("is the same formula when joined again, whatever it is", () => {
    const part = fc.constantFrom(
      "A1",
      "$B:$B",
      "Blad!",
      "'x y'!",
      "T[",
      "[",
      "]",
      "'",
      '"',
      "SUM(",
      ")",
      "+",
      ",",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const formula = parts.join("");
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("is soon done with a formula made to be slow", () => {
    const formula = `T${"['".repeat(4_000)}${"[".repeat(4_000)}`;
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });
});

describe("the rules of the trade", () => {
  it.each([...RULES.keys()])("%s belong to a column that exists", (id) => {
    expect(CUSTOMER_MEANINGS.has(id) || definedColumn(id) !== undefined).toBe(true);
  });
});
