import { shownText } from "../../../src/workbook/shown/shown-text";
import { cellText } from "../../../src/jobs/document/wording";
import { cellError } from "../../../src/workbook/cells";
import { NUMBER_FORMATS } from "../../../src/workbook/styles";

describe("A cell on paper", () => {
  it.each`
    value                   | format       | nl                 | en                 | because
    ${1234.5}               | ${"euro"}    | ${"€ 1.234,50"}    | ${"€ 1,234.50"}    | ${"as the sheets show amounts"}
    ${-12}                  | ${"euro"}    | ${"-€ 12,00"}      | ${"-€ 12.00"}      | ${"the minus first, as on the sheets"}
    ${-0.001}               | ${"euro"}    | ${"€ 0,00"}        | ${"€ 0.00"}        | ${"nothing is not less than nothing"}
    ${0.025}                | ${"percent"} | ${"2,5%"}          | ${"2.5%"}          | ${"one decimal at most"}
    ${45_657}               | ${"date"}    | ${"31-12-2024"}    | ${"31-12-2024"}    | ${"as the sheets write it in both languages"}
    ${45_657.75}            | ${"date"}    | ${"31-12-2024"}    | ${"31-12-2024"}    | ${"without the time"}
    ${45_657}               | ${"month"}   | ${"december 2024"} | ${"December 2024"} | ${"in words"}
    ${-3}                   | ${"date"}    | ${"-3"}            | ${"-3"}            | ${"no day has this number"}
    ${12345}                | ${"general"} | ${"12345"}         | ${"12345"}         | ${"a student number is no amount"}
    ${12345}                | ${"number"}  | ${"12.345"}        | ${"12,345"}        | ${"a count is"}
    ${"31 dec"}             | ${"date"}    | ${"31 dec"}        | ${"31 dec"}        | ${"text stays as it was typed"}
    ${null}                 | ${"euro"}    | ${""}              | ${""}              | ${"nothing is nothing"}
    ${cellError("#DIV/0!")} | ${"euro"}    | ${"#DIV/0!"}       | ${"#DIV/0!"}       | ${"an error is not hidden"}
  `("$value as $format is $nl: $because", ({ value, format, nl, en }) => {
    const plain = (text: string) => text.replaceAll("\u00A0", " ");
    expect([plain(cellText(value, format, "nl")), plain(cellText(value, format, "en"))]).toEqual([nl, en]);
  });

  it.each([1234.5, 0, -60, -1_234_567.891])("%d euros read as on the sheet", (euros) => {
    const plain = (text: string) => text.replaceAll("\u00A0", " ");
    for (const language of ["nl", "en"] as const) {
      const shown = shownText(euros, { format: NUMBER_FORMATS.euro, language });
      expect(plain(cellText(euros, "euro", language))).toBe(plain(shown));
    }
  });
});
