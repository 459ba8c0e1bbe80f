import fc from "fast-check";
import { uiFormula } from "../../../../src/adapters/excel/write/ui-formula";
import { canonicalFormula } from "../../../../src/workbook/canonical-formula";
import { thisRow } from "../../../../src/workbook/formula";

it.each`
  canonical                                    | expected                         | because
  ${"SUM(A1:A3)"}                              | ${"=SUM(A1:A3)"}                 | ${"only a sign in front"}
  ${"K[[#This Row],[Omzet]]*0.45"}             | ${"=K[@Omzet]*0.45"}             | ${"a plain name"}
  ${"K[[#This Row],[Omzet 2025]]"}             | ${"=K[@[Omzet 2025]]"}           | ${"a name with a blank"}
  ${"SUM(K[[#This Row],[Jan]:[Mrt]])"}         | ${"=SUM(K[@[Jan]:[Mrt]])"}       | ${"several columns"}
  ${"ROWS(K[#This Row])"}                      | ${"=ROWS(K[@])"}                 | ${"the whole row"}
  ${'"K[[#This Row],[A]]"&K[[#This Row],[A]]'} | ${'="K[[#This Row],[A]]"&K[@A]'} | ${"a text stays a text"}
  ${"K[Omzet]"}                                | ${"=K[Omzet]"}                   | ${"a whole column"}
`("$canonical is $expected in Excel: $because", ({ canonical, expected }) => {
  expect(uiFormula(canonical)).toBe(expected);
});

it("reads back as it was, whatever a column is called", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), (column) => {
      const canonical = `${thisRow("Klanten", column)}*2`;
      expect(canonicalFormula(uiFormula(canonical))).toBe(canonical);
    }),
  );
});
