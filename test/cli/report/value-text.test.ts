import { translatorFor } from "../../../src/i18n";
import { cellError, type Scalar } from "../../../src/workbook/cells";
import { printable } from "../../../src/cli/report/printable";
import { valueText } from "../../../src/cli/report/value-text";

/** Intl writes no-break spaces; a person sees blanks. */
function shown(value: Scalar, format: string | undefined, language: "nl" | "en"): string {
  return valueText(value, { format, t: translatorFor(language) }).replaceAll(/[\u00A0\u202F]/g, " ");
}

describe("A cell as the preview shows it", () => {
  it.each`
    value                | format                 | nl              | en
    ${1250.5}            | ${"[$€-413] #,##0.00"} | ${"€ 1.250,50"} | ${"€ 1,250.50"}
    ${-60}               | ${"[$€-413] #,##0.00"} | ${"-€ 60,00"}   | ${"-€ 60.00"}
    ${0.125}             | ${"0.0%"}              | ${"12,5%"}      | ${"12.5%"}
    ${45657}             | ${"dd-mm-yyyy"}        | ${"31-12-2024"} | ${"31-12-2024"}
    ${1250.456}          | ${"#,##0.00"}          | ${"1.250,46"}   | ${"1,250.46"}
    ${1040}              | ${undefined}           | ${"1040"}       | ${"1040"}
    ${-1}                | ${"dd-mm-yyyy"}        | ${"-1"}         | ${"-1"}
    ${null}              | ${undefined}           | ${"leeg"}       | ${"empty"}
    ${""}                | ${undefined}           | ${"leeg"}       | ${"empty"}
    ${"00123"}           | ${"@"}                 | ${"“00123”"}    | ${"“00123”"}
    ${true}              | ${undefined}           | ${"WAAR"}       | ${"TRUE"}
    ${cellError("#N/A")} | ${undefined}           | ${"#N/A"}       | ${"#N/A"}
  `("$value as $format is $nl, $en", ({ value, format, nl, en }) => {
    expect([shown(value, format, "nl"), shown(value, format, "en")]).toEqual([nl, en]);
  });

  it("shortens long text, and keeps it on one line", () => {
    expect(shown(`a\nb${"c".repeat(60)}`, undefined, "nl")).toBe(`“a b${"c".repeat(36)}…”`);
  });

  it("lets no sheet text colour, erase or type in the terminal", () => {
    expect(printable("\u001B[2J\u0007=cmd|x\u202Etxt\r\nnext")).toBe("·[2J·=cmd|x·txt next");
  });
});
