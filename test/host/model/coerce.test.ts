import fc from "fast-check";
import { cellError } from "../../../src/workbook/cells";
import { coerce } from "./coerce";

const GENERAL = { numberFormat: "General", currentYear: 2026 };

it("any text keeps every character behind an apostrophe or in a cell formatted as text", () => {
  const plain = fc.string({ unit: "grapheme", minLength: 1 }).filter((typed) => !typed.startsWith("'"));
  fc.assert(
    fc.property(plain, (typed) => {
      expect(coerce(`'${typed}`, GENERAL)).toEqual({ kind: "value", value: typed });
      expect(coerce(typed, { ...GENERAL, numberFormat: "@" })).toEqual({ kind: "value", value: typed });
    }),
  );
});

describe("what Excel makes of a value that an add-in sets", () => {
  it.each`
    typed           | value                 | format               | because
    ${"00123"}      | ${123}                | ${undefined}         | ${"leading zeros are lost"}
    ${" 12 "}       | ${12}                 | ${undefined}         | ${"spaces around a number do not count"}
    ${"1,234.5"}    | ${1234.5}             | ${"#,##0.00"}        | ${"a comma separates thousands in en-US"}
    ${"1.234,50"}   | ${"1.234,50"}         | ${undefined}         | ${"a Dutch amount is text to the non-local API"}
    ${"12%"}        | ${0.12}               | ${"0%"}              | ${"12 / 100"}
    ${"12.5%"}      | ${0.125}              | ${"0.00%"}           | ${"12.5 / 100"}
    ${"$5"}         | ${5}                  | ${"$#,##0.00"}       | ${"a currency sign makes an amount"}
    ${"€ 5.10"}     | ${5.1}                | ${"[$€-2] #,##0.00"} | ${"a currency sign makes an amount"}
    ${"(5)"}        | ${-5}                 | ${undefined}         | ${"brackets are a minus"}
    ${"1E3"}        | ${1000}               | ${"0.00E+00"}        | ${"an id such as 1E3 is a number to Excel"}
    ${"1 1/2"}      | ${1.5}                | ${"# ?/?"}           | ${"1 + 1 / 2"}
    ${"-7"}         | ${-7}                 | ${undefined}         | ${"a number, no formula"}
    ${"1-2"}        | ${46024}              | ${"d-mmm"}           | ${"2 January 2026: 45658 is 1 January 2025, + 365 + 1"}
    ${"3/4/2025"}   | ${45720}              | ${"m/d/yyyy"}        | ${"4 March 2025: 45658 + 31 + 28 + 3"}
    ${"2025-01-31"} | ${45688}              | ${"m/d/yyyy"}        | ${"45658 + 30"}
    ${"31-12-2025"} | ${"31-12-2025"}       | ${undefined}         | ${"there is no 31st month in en-US"}
    ${"5 jan"}      | ${46027}              | ${"d-mmm"}           | ${"45658 + 365 + 4"}
    ${"mei-24"}     | ${"mei-24"}           | ${undefined}         | ${"a Dutch month is no month in en-US"}
    ${"jan-25"}     | ${46047}              | ${"d-mmm"}           | ${"25 January of this year: 45658 + 365 + 24"}
    ${"jan-35"}     | ${12785}              | ${"mmm-yy"}          | ${"no day 35, so January 1935: 35 · 365 + 9 leap days + 1"}
    ${"12:30"}      | ${0.5208333333333334} | ${"h:mm"}            | ${"12 / 24 + 30 / 1440"}
    ${"TRUE"}       | ${true}               | ${undefined}         | ${"a boolean"}
    ${"#N/A"}       | ${cellError("#N/A")}  | ${undefined}         | ${"an error"}
    ${"Jan de Wit"} | ${"Jan de Wit"}       | ${undefined}         | ${"text"}
    ${"K000001"}    | ${"K000001"}          | ${undefined}         | ${"text"}
    ${""}           | ${null}               | ${undefined}         | ${"empties the cell"}
    ${"'00123"}     | ${"00123"}            | ${undefined}         | ${"an apostrophe keeps text text, and is not part of it"}
    ${"'=1+1"}      | ${"=1+1"}             | ${undefined}         | ${"an apostrophe keeps text text"}
    ${"''t zand"}   | ${"'t zand"}          | ${undefined}         | ${"only the first apostrophe goes"}
    ${"="}          | ${"="}                | ${undefined}         | ${"a sign alone is text"}
    ${"- los"}      | ${"- los"}            | ${undefined}         | ${"a dash and a space begin no formula"}
    ${5}            | ${5}                  | ${undefined}         | ${"a number stays a number"}
    ${false}        | ${false}              | ${undefined}         | ${"a boolean stays a boolean"}
  `("$typed becomes $value: $because", ({ typed, value, format }) => {
    expect(coerce(typed, GENERAL)).toEqual({ kind: "value", value, ...(format === undefined ? {} : { format }) });
  });

  it.each`
    typed          | formula       | because
    ${"=1+1"}      | ${"1+1"}      | ${"as typed"}
    ${"=cmd|calc"} | ${"cmd|calc"} | ${"an injection is a formula like any other"}
    ${"+A1"}       | ${"+A1"}      | ${"a plus begins a formula"}
    ${"-A1"}       | ${"-A1"}      | ${"a minus begins a formula"}
    ${"@SUM(A1)"}  | ${"@SUM(A1)"} | ${"an at sign begins a formula"}
  `("$typed becomes a formula: $because", ({ typed, formula }) => {
    expect(coerce(typed, GENERAL)).toEqual({ kind: "formula", formula });
  });

  it.each`
    typed      | value      | because
    ${"00123"} | ${"00123"} | ${"the zeros stay"}
    ${"=1+1"}  | ${"=1+1"}  | ${"no formula"}
    ${"1-2"}   | ${"1-2"}   | ${"no date"}
    ${"'x"}    | ${"x"}     | ${"the apostrophe goes all the same"}
    ${12}      | ${"12"}    | ${"a number becomes text"}
    ${true}    | ${"TRUE"}  | ${"a boolean becomes text"}
    ${""}      | ${null}    | ${"empties the cell"}
  `("in a cell formatted as text $typed becomes $value: $because", ({ typed, value }) => {
    expect(coerce(typed, { numberFormat: "@", currentYear: 2026 })).toEqual({ kind: "value", value });
  });
});
