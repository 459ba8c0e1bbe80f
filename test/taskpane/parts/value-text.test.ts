import { translatorFor } from "../../../src/i18n";
import { valueText } from "../../../src/taskpane/parts/value-text";
import { cellError } from "../../../src/workbook/cells";

describe("a cell in the preview", () => {
  it.each`
    value                | format                 | dutch           | english         | because
    ${1250.5}            | ${"[$€-413] #,##0.00"} | ${"€ 1.250,50"} | ${"€ 1,250.50"} | ${"an amount"}
    ${-60}               | ${"[$€-413] #,##0.00"} | ${"-€ 60,00"}   | ${"-€ 60.00"}   | ${"as the sheets show what is below 0"}
    ${46_022}            | ${"dd-mm-yyyy"}        | ${"31-12-2025"} | ${"31-12-2025"} | ${"a day"}
    ${0}                 | ${"dd-mm-yyyy"}        | ${"0"}          | ${"0"}          | ${"no day in the calendar"}
    ${3_000_000}         | ${"dd-mm-yyyy"}        | ${"3000000"}    | ${"3000000"}    | ${"after the last day there is"}
    ${0.125}             | ${"0.0%"}              | ${"12,5%"}      | ${"12.5%"}      | ${"a percentage"}
    ${1040}              | ${"General"}           | ${"1040"}       | ${"1040"}       | ${"it may be a customer number"}
    ${true}              | ${undefined}           | ${"WAAR"}       | ${"TRUE"}       | ${"as the sheet shows it"}
    ${cellError("#N/A")} | ${undefined}           | ${"#N/A"}       | ${"#N/A"}       | ${"an error"}
    ${""}                | ${undefined}           | ${"leeg"}       | ${"empty"}      | ${"a formula that shows nothing"}
    ${"  =1+1"}          | ${undefined}           | ${"  =1+1"}     | ${"  =1+1"}     | ${"text is shown as it is"}
  `("$value is $dutch: $because", ({ value, format, dutch, english }) => {
    const plain = (language: "nl" | "en") =>
      valueText(value, { format, t: translatorFor(language) }).replaceAll("\u00A0", " ");
    expect([plain("nl"), plain("en")]).toEqual([dutch, english]);
  });
});
