import { createTranslator } from "../../src/i18n/translator";

describe("a number in a sentence", () => {
  it.each`
    template            | value      | dutch           | english         | because
    ${"{n}"}            | ${1234.5}  | ${"1.234,5"}    | ${"1,234.5"}    | ${"as the language writes it"}
    ${"{n}"}            | ${0.12345} | ${"0,12"}       | ${"0.12"}       | ${"two decimals are enough to read"}
    ${"{n:exact}"}      | ${0.12345} | ${"0,12345"}    | ${"0.12345"}    | ${"a small difference must be seen"}
    ${"{n:exact}"}      | ${"#N/A"}  | ${"#N/A"}       | ${"#N/A"}       | ${"text stays as it is"}
    ${"{n:euro}"}       | ${1234.5}  | ${"1.234,50"}   | ${"1,234.50"}   | ${"an amount has its cents"}
    ${"{n|cel|cellen}"} | ${1}       | ${"cel"}        | ${"cel"}        | ${"one"}
    ${"{n:metres}"}     | ${1}       | ${"{n:metres}"} | ${"{n:metres}"} | ${"an unknown way stays visible"}
  `("$template of $value is $dutch: $because", ({ template, value, dutch, english }) => {
    const say = (language: "nl" | "en") => createTranslator(language, { sentence: template })("sentence", { n: value });
    expect([say("nl"), say("en")]).toEqual([dutch, english]);
  });
});
