import fc from "fast-check";
import { expandSharedFormula, sharedFormula } from "../../../../src/adapters/xlsx/read/shared-formula";
import { formulaSegments } from "../../../../src/workbook/formula-segments";
import { parseAddress } from "../../../../src/workbook/address";

const cell = (address: string) => parseAddress(address) ?? { row: -1, column: -1 };

it.each`
  master                            | from    | to      | expected                          | because
  ${"A1*2"}                         | ${"B1"} | ${"B2"} | ${"A2*2"}                         | ${"a row down"}
  ${"A1*2"}                         | ${"B1"} | ${"D1"} | ${"C1*2"}                         | ${"two columns to the right"}
  ${"A1*2"}                         | ${"B1"} | ${"B1"} | ${"A1*2"}                         | ${"the cell itself"}
  ${"$A1+A$1+$A$1"}                 | ${"B1"} | ${"C3"} | ${"$A3+B$1+$A$1"}                 | ${"what is locked stays"}
  ${"SUM(A1:B2)"}                   | ${"D1"} | ${"E2"} | ${"SUM(B2:C3)"}                   | ${"a range moves whole"}
  ${"SUM(A:A,$B:B)"}                | ${"D1"} | ${"E5"} | ${"SUM(B:B,$B:C)"}                | ${"whole columns"}
  ${"SUM(3:3,$4:5)"}                | ${"D1"} | ${"E2"} | ${"SUM(4:4,$4:6)"}                | ${"whole rows"}
  ${"Orders!C2*'Blad 2'!D2"}        | ${"E2"} | ${"E9"} | ${"Orders!C9*'Blad 2'!D9"}        | ${"on other sheets too"}
  ${"'A1'!B1"}                      | ${"C1"} | ${"C2"} | ${"'A1'!B2"}                      | ${"a sheet that is called A1"}
  ${"'O''Brien A1'!B1"}             | ${"C1"} | ${"C2"} | ${"'O''Brien A1'!B2"}             | ${"an apostrophe in a sheet name"}
  ${"Blad1!A1"}                     | ${"C1"} | ${"C2"} | ${"Blad1!A2"}                     | ${"a sheet name that ends in a number"}
  ${'"A1 "&A1&"""B1"'}              | ${"C1"} | ${"C2"} | ${'"A1 "&A2&"""B1"'}              | ${"text is text"}
  ${"Tbl[A1]+A1"}                   | ${"C1"} | ${"C2"} | ${"Tbl[A1]+A2"}                   | ${"a table column called A1"}
  ${"TBL1[Omzet]"}                  | ${"C1"} | ${"C2"} | ${"TBL1[Omzet]"}                  | ${"a table that is called like a cell"}
  ${"Tbl[[#This Row],[A'[1']]]*B1"} | ${"C1"} | ${"C2"} | ${"Tbl[[#This Row],[A'[1']]]*B2"} | ${"escaped brackets"}
  ${"LOG10(A1)+ATAN2(A1,B1)"}       | ${"C1"} | ${"C2"} | ${"LOG10(A2)+ATAN2(A2,B2)"}       | ${"functions with a number in their name"}
  ${"btw_2024*Q1_omzet*Omzet.A1"}   | ${"C1"} | ${"C2"} | ${"btw_2024*Q1_omzet*Omzet.A1"}   | ${"names"}
  ${"1E5+A1*2.5E3"}                 | ${"C1"} | ${"C2"} | ${"1E5+A2*2.5E3"}                 | ${"powers of ten"}
  ${"IF(A1>#REF!,#N/A,TRUE)"}       | ${"C1"} | ${"C2"} | ${"IF(A2>#REF!,#N/A,TRUE)"}       | ${"errors and truth values"}
  ${"[1]Blad1!A1"}                  | ${"C1"} | ${"C2"} | ${"[1]Blad1!A2"}                  | ${"another workbook"}
  ${"ABCD1+XFE1"}                   | ${"C1"} | ${"C2"} | ${"ABCD1+XFE1"}                   | ${"beyond the last column, so names"}
  ${"A1"}                           | ${"B2"} | ${"B1"} | ${"A1048576"}                     | ${"wraps round at the top"}
  ${"A1"}                           | ${"B2"} | ${"A2"} | ${"XFD1"}                         | ${"wraps round at the left"}
  ${"Z1:AA1"}                       | ${"A5"} | ${"B5"} | ${"AA1:AB1"}                      | ${"after Z comes AA"}
  ${"A1:INDEX(B:B,5)"}              | ${"C1"} | ${"C2"} | ${"A2:INDEX(B:B,5)"}              | ${"a range up to a function"}
  ${"Überblick1!A1+Één1"}           | ${"C1"} | ${"C2"} | ${"Überblick1!A2+Één1"}           | ${"letters of every language"}
`("$master of $from is $expected in $to: $because", ({ master, from, to, expected }) => {
  expect(expandSharedFormula(sharedFormula(master, cell(from)), cell(to))).toBe(expected);
});

it("gives any text back unharmed when nothing moves", () => {
  fc.assert(
    fc.property(fc.string(), (formula) => {
      const origin = cell("C7");
      expect(
        formulaSegments(formula)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(formula);
      // Leading zeros and letter case are spelled anew; there is no reference with either in a real file.
      const respelled = expandSharedFormula(sharedFormula(formula.toUpperCase(), origin), origin);
      expect(respelled).toBe(formula.toUpperCase());
    }),
  );
});
