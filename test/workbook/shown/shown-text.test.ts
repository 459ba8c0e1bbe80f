import { shownText } from "../../../src/workbook/shown/shown-text";
import { cellError } from "../../../src/workbook/cells";

describe("a cell in the grid", () => {
  it.each`
    value                | format                         | expected                             | because
    ${1250}              | ${"[$€-413] #,##0.00"}         | ${"€ 1.250,00"}                      | ${"the sign of the currency, a Dutch point and comma"}
    ${-3.5}              | ${"#,##0.00"}                  | ${"-3,50"}                           | ${"one section: a minus before it"}
    ${-1234.5}           | ${'"€ "#,##0;[Red]-"€ "#,##0'} | ${"-€ 1.235"}                        | ${"its own section for negative numbers; colours are not shown"}
    ${0}                 | ${'0.00;-0.00;"geen"'}         | ${"geen"}                            | ${"its own section for zero"}
    ${0.125}             | ${"0.0%"}                      | ${"12,5%"}                           | ${"0.125 · 100"}
    ${7}                 | ${"000"}                       | ${"007"}                             | ${"three digits asked for"}
    ${1234567}           | ${'#,##0,"k"'}                 | ${"1.235k"}                          | ${"a comma at the end divides by 1,000"}
    ${1234567.891}       | ${"#,##0"}                     | ${"1.234.568"}                       | ${"points between thousands"}
    ${0.1 + 0.2}         | ${undefined}                   | ${"0,3"}                             | ${"eleven digits, as a spreadsheet shows it"}
    ${1e15}              | ${"General"}                   | ${"1E15"}                            | ${"too long to write out"}
    ${45_657}            | ${"dd-mm-yyyy"}                | ${"31-12-2024"}                      | ${"45,657 is 31 December 2024"}
    ${45_657}            | ${"[$-413]d mmmm yyyy;@"}      | ${"31 december 2024"}                | ${"a Dutch month, the language code not shown"}
    ${45_657}            | ${"dddd"}                      | ${"dinsdag"}                         | ${"31 December 2024 was a Tuesday"}
    ${45_657.75}         | ${"d-m-yyyy h:mm"}             | ${"31-12-2024 18:00"}                | ${"0.75 of a day is 18 hours; m after h is minutes"}
    ${45_657.5}          | ${"h:mm AM/PM"}                | ${"12:00 PM"}                        | ${"noon"}
    ${1.5}               | ${"[h]:mm"}                    | ${"36:00"}                           | ${"hours count on: 1.5 · 24"}
    ${60}                | ${"dd-mm-yyyy"}                | ${"29-02-1900"}                      | ${"the day that spreadsheets count and that never was"}
    ${-1}                | ${"dd-mm-yyyy"}                | ${"########"}                        | ${"no such day"}
    ${1e300}             | ${"yyyy"}                      | ${"########"}                        | ${"no such day either"}
    ${"=1+1"}            | ${"0.00"}                      | ${"=1+1"}                            | ${"text stays text"}
    ${"00123"}           | ${"@"}                         | ${"00123"}                           | ${"zeros of a number stay"}
    ${true}              | ${undefined}                   | ${"WAAR"}                            | ${"as Excel says it in Dutch"}
    ${cellError("#N/A")} | ${undefined}                   | ${"#N/A"}                            | ${"an error is shown as it is"}
    ${null}              | ${"0.00"}                      | ${""}                                | ${"empty"}
    ${5}                 | ${'"week" 0'}                  | ${"week 5"}                          | ${"text around a number"}
    ${5}                 | ${"0".repeat(400)}             | ${"0".repeat(20).replace(/.$/, "5")} | ${"formats come from a file: at most twenty digits"}
    ${2.5}               | ${"# ?/?"}                     | ${"2,5"}                             | ${"fractions are shown as decimals"}
  `("$value with $format shows “$expected”: $because", ({ value, format, expected }) => {
    expect(shownText(value, { format, language: "nl" })).toBe(expected);
  });

  it("follows English where the page does", () => {
    expect(shownText(1250.5, { format: "#,##0.00", language: "en" })).toBe("1,250.50");
    expect(shownText(false, { format: undefined, language: "en" })).toBe("FALSE");
    expect(shownText(45_657, { format: "mmmm yyyy", language: "en" })).toBe("December 2024");
  });
});
