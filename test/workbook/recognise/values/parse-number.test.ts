import fc from "fast-check";
import { parseNumber } from "../../../../src/workbook/recognise/values/parse-number";

describe("parseNumber", () => {
  it.each`
    text               | expected   | because
    ${"1.250,50"}      | ${1250.5}  | ${"Dutch thousands and decimals"}
    ${"€ 1.250,50"}    | ${1250.5}  | ${"a euro sign before it"}
    ${"1.250,50 €"}    | ${1250.5}  | ${"a euro sign behind it"}
    ${"EUR 12,50"}     | ${12.5}    | ${"the currency in letters"}
    ${"€ 180,-"}       | ${180}     | ${"no cents, the Dutch way"}
    ${"€ 12.000,-"}    | ${12000}   | ${"thousands and no cents"}
    ${"€12.000,="}     | ${12000}   | ${"no cents, the bookkeeper's way"}
    ${"€ -25,00"}      | ${-25}     | ${"minus behind the sign"}
    ${"-€ 25,00"}      | ${-25}     | ${"minus before the sign"}
    ${"€ 25,00-"}      | ${-25}     | ${"minus at the end, as bookkeeping packages export it"}
    ${"− 25"}          | ${-25}     | ${"a typographer's minus"}
    ${"(25,00)"}       | ${-25}     | ${"brackets are a minus"}
    ${"+25"}           | ${25}      | ${"a plus says nothing"}
    ${"1,5%"}          | ${0.015}   | ${"1.5 / 100"}
    ${"45 %"}          | ${0.45}    | ${"45 / 100"}
    ${"1,1%"}          | ${0.011}   | ${"1.1 / 100, without 0.011000000000000001"}
    ${"0,02"}          | ${0.02}    | ${"a fraction"}
    ${"1 250,50"}      | ${1250.5}  | ${"a blank between the thousands"}
    ${"1\u00a0250,50"} | ${1250.5}  | ${"a blank that does not break"}
    ${"1'250.50"}      | ${1250.5}  | ${"Swiss thousands"}
    ${"€ 972,00"}      | ${972}     | ${"the textbook's CLV"}
    ${"12.000"}        | ${12000}   | ${"one point, three digits: thousands where the comma is for decimals"}
    ${"€ 500.000"}     | ${500000}  | ${"one point, three digits"}
    ${"1.250.000"}     | ${1250000} | ${"two points can only be thousands"}
    ${"1,250.50"}      | ${1250.5}  | ${"the last sign is for decimals, whatever the column does"}
    ${"12.5"}          | ${12.5}    | ${"one digit behind it: no thousands"}
    ${"0.250"}         | ${0.25}    | ${"no thousand begins with 0"}
    ${"1250.500"}      | ${1250.5}  | ${"four digits before it: no thousands"}
    ${"0012"}          | ${12}      | ${"zeros before it"}
    ${",5"}            | ${0.5}     | ${"no zero before the comma"}
  `("reads “$text” as $expected: $because", ({ text, expected }) => {
    expect(parseNumber(text, "comma")).toBe(expected);
  });

  it.each`
    text        | comma     | point
    ${"1.250"}  | ${1250}   | ${1.25}
    ${"1,250"}  | ${1.25}   | ${1250}
    ${"12.000"} | ${12_000} | ${12}
    ${"1.25"}   | ${1.25}   | ${1.25}
  `(
    "reads “$text” as $comma where decimals have a comma and as $point where they have a point",
    ({ text, comma, point }) => {
      expect([parseNumber(text, "comma"), parseNumber(text, "point")]).toEqual([comma, point]);
    },
  );

  it.each([
    "",
    "-",
    "n.v.t.",
    "abc",
    "12 stuks",
    "1.25.00",
    "1..5",
    "1,2,3.4.5",
    "12-5",
    "1 2",
    "€",
    "1e5",
    "0x10",
    "Infinity",
    "31-12-2025",
    "K000012",
    "9".repeat(60),
  ])("does not read “%s”", (text) => {
    expect(parseNumber(text, "comma")).toBeUndefined();
  });

  it("reads back every amount of cents as Dutch and as English write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
        const euros = amount / 100;
        const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        expect(parseNumber(new Intl.NumberFormat("nl-NL", options).format(euros), "comma")).toBeCloseTo(euros, 6);
        expect(parseNumber(new Intl.NumberFormat("en-GB", options).format(euros), "point")).toBeCloseTo(euros, 6);
      }),
    );
  });
});
