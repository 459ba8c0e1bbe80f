import { NUMBER_FORMATS } from "../../../src/workbook/styles";
import { shownWidth } from "../../../src/workbook/shown/shown-width";

describe("The characters a number needs to show", () => {
  it.each`
    value            | format                            | expected | because
    ${1234.5}        | ${NUMBER_FORMATS.euro}            | ${9}     | ${"€ 1.234,50: 7 digits and a sign as wide, 0.5 + 0.6 + 0.6 = 8.7"}
    ${999}           | ${NUMBER_FORMATS.euro}            | ${8}     | ${"€ 999,00: 6 + 0.5 + 0.6 = 7.1"}
    ${-1234.5}       | ${NUMBER_FORMATS.euro}            | ${10}    | ${"-€ 1.234,50: 0.7 more = 9.4"}
    ${1_234_567.891} | ${NUMBER_FORMATS.euro}            | ${13}    | ${"€ 1.234.567,89: 10 + 0.5 + 3 · 0.6 = 12.3"}
    ${45_657}        | ${NUMBER_FORMATS.date}            | ${10}    | ${"31-12-2024: 8 + 2 · 0.7 = 9.4"}
    ${45_657}        | ${"d-m-yyyy"}                     | ${10}    | ${"another day of the month has two digits"}
    ${45_657.5}      | ${"dd-mm-yyyy hh:mm"}             | ${15}    | ${"31-12-2024 12:00: 12 + 1.4 + 0.5 + 0.6 = 14.5"}
    ${45_657}        | ${"d mmmm yyyy"}                  | ${16}    | ${"30 september 2024: 15 + 2 · 0.5"}
    ${0.25}          | ${NUMBER_FORMATS.percent}         | ${6}     | ${"25,0%: 3 + 0.6 + 1.5 = 5.1"}
    ${12}            | ${"General"}                      | ${2}     | ${"two digits"}
    ${1 / 3}         | ${"General"}                      | ${4}     | ${"0,33: the other decimals give way; 3.6"}
    ${123_456}       | ${"#,##0;(#,##0)"}                | ${7}     | ${"123.456: 6.6"}
    ${-123_456}      | ${"#,##0;(#,##0)"}                | ${8}     | ${"(123.456): 2 · 0.7 more, and no minus"}
    ${5}             | ${'_ * #,##0_ ;_ * -#,##0_ ;"-"'} | ${2}     | ${"blanks as wide as a sign on both sides"}
    ${7}             | ${"0000"}                         | ${4}     | ${"0007"}
    ${12_000}        | ${"#,##0,"}                       | ${2}     | ${"12, in thousands"}
    ${3}             | ${'0" stuks"'}                    | ${7}     | ${"3 stuks: a text is as wide as its letters"}
  `("of $value as $format are $expected: $because", ({ value, format, expected }) => {
    expect(shownWidth(value, format)).toBe(expected);
  });
});
