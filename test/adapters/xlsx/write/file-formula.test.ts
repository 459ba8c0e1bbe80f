import { canonicalFormula } from "../../../../src/workbook/canonical-formula";
import { fileFormula } from "../../../../src/adapters/xlsx/write/file-formula";

const CASES = [
  { canonical: "SUM(A1:A3)", file: "SUM(A1:A3)", because: "known since 2007" },
  { canonical: "NETWORKDAYS.INTL(A1,B1)", file: "NETWORKDAYS.INTL(A1,B1)", because: "newer, yet stored plain" },
  { canonical: "IFERROR(1,2)", file: "IFERROR(1,2)", because: "known since 2007" },
  { canonical: "MAXIFS(A:A,B:B,1)", file: "_xlfn.MAXIFS(A:A,B:B,1)", because: "came in 2019" },
  { canonical: "STDEV.S(A:A)", file: "_xlfn.STDEV.S(A:A)", because: "came in 2010" },
  { canonical: "PERCENTILE.INC(A:A,0.5)", file: "_xlfn.PERCENTILE.INC(A:A,0.5)", because: "came in 2010" },
  {
    canonical: "SORT(FILTER(A:A,B:B=1))",
    file: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B=1))",
    because: "two with a prefix of their own",
  },
  { canonical: 'IFS(A1="IFS(",1)', file: '_xlfn.IFS(A1="IFS(",1)', because: "text stays text" },
  { canonical: "'IFS(x)'!A1+IFNA(1,2)", file: "'IFS(x)'!A1+_xlfn.IFNA(1,2)", because: "a sheet's name stays" },
  { canonical: "T[[#This Row],[XOR(a)]]", file: "T[[#This Row],[XOR(a)]]", because: "a column's name stays" },
  { canonical: "T[it's ''[ IFS(]]", file: "T[it's ''[ IFS(]]", because: "even escaped or odd" },
  { canonical: "IFS.total+LET", file: "IFS.total+LET", because: "names that only look like functions" },
  {
    canonical: "LET(x,1,y,x+1,x*y)",
    file: "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)",
    because: "the names LET brings in",
  },
  {
    canonical: "MAP(A1:A3,LAMBDA(a,a*2))",
    file: "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))",
    because: "the names LAMBDA brings in",
  },
];

describe("a formula in the file", () => {
  it.each(CASES)("$canonical: $because", ({ canonical, file }) => {
    expect(fileFormula(canonical)).toBe(file);
  });

  it.each(CASES)("reads back as it was: $canonical", ({ canonical, file }) => {
    expect(canonicalFormula(file)).toBe(canonical);
  });
});
