import { canonicalFormula } from "../../src/workbook/canonical-formula";

it.each`
  formula                             | table        | expected                                   | because
  ${"SUM(A1:A3)"}                     | ${undefined} | ${"SUM(A1:A3)"}                            | ${"nothing to translate"}
  ${"=SUM(A1)"}                       | ${undefined} | ${"SUM(A1)"}                               | ${"some writers leave the ="}
  ${"_xlfn.MAXIFS(A:A,B:B,1)"}        | ${undefined} | ${"MAXIFS(A:A,B:B,1)"}                     | ${"a newer function"}
  ${"_xlfn._xlws.FILTER(A:A,B:B)"}    | ${undefined} | ${"FILTER(A:A,B:B)"}                       | ${"two prefixes"}
  ${"_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"} | ${undefined} | ${"LET(x,1,x+1)"}                          | ${"parameters"}
  ${'"_xlfn.X"&_xlfn.CONCAT(A1)'}     | ${undefined} | ${'"_xlfn.X"&CONCAT(A1)'}                  | ${"text is text"}
  ${"'_xlfn.Blad'!A1+mijn_xlfn.x"}    | ${undefined} | ${"'_xlfn.Blad'!A1+mijn_xlfn.x"}           | ${"names are names"}
  ${"SUBTOTAL(109,[Omzet])"}          | ${"Verkoop"} | ${"SUBTOTAL(109,Verkoop[Omzet])"}          | ${"always with the table's name"}
  ${"[[#This Row],[Prijs]]*2"}        | ${"Verkoop"} | ${"Verkoop[[#This Row],[Prijs]]*2"}        | ${"this row of the own table"}
  ${"tblKlanten[Saldo]"}              | ${"Verkoop"} | ${"tblKlanten[Saldo]"}                     | ${"another table's name stands"}
  ${"[1]Blad1!A1+'[2]Blad 2'!A1"}     | ${"Verkoop"} | ${"[1]Blad1!A1+'[2]Blad 2'!A1"}            | ${"another workbook is no column"}
  ${"[1]!Naam"}                       | ${"Verkoop"} | ${"[1]!Naam"}                              | ${"a name of another workbook"}
  ${"[@Prijs]*2"}                     | ${"Verkoop"} | ${"Verkoop[[#This Row],[Prijs]]*2"}        | ${"as Excel shows this row"}
  ${"=tblA[@[Prijs 2025]]"}           | ${undefined} | ${"tblA[[#This Row],[Prijs 2025]]"}        | ${"a name with a blank in it"}
  ${"SUM([@[Jan]:[Mrt]])"}            | ${"Verkoop"} | ${"SUM(Verkoop[[#This Row],[Jan]:[Mrt]])"} | ${"several columns of this row"}
  ${"ROWS([@])"}                      | ${"Verkoop"} | ${"ROWS(Verkoop[#This Row])"}              | ${"the whole row"}
  ${"Verkoop['@Prijs]"}               | ${"Verkoop"} | ${"Verkoop['@Prijs]"}                      | ${"a column whose name starts with @"}
  ${'"[Omzet]"'}                      | ${"Verkoop"} | ${'"[Omzet]"'}                             | ${"brackets in a text"}
`("$formula becomes $expected: $because", ({ formula, table, expected }) => {
  expect(canonicalFormula(formula, table)).toBe(expected);
});
