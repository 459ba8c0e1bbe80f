import { en } from "../../src/i18n/en";
import { type MessageKey } from "../../src/i18n/message-key";
import { nl } from "../../src/i18n/nl";
import { translatorFor } from "../../src/i18n";
import { ERROR_CODES } from "../../src/workbook/errors";

const keys = Object.keys(nl) as MessageKey[]; // the object's own keys

function parameters(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[^}]*\}/g)].map((match) => match[1] ?? ""))].sort();
}

describe("the words of the product", () => {
  it("exist in both languages under the same keys", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s asks for the same numbers and names in both languages", (key) => {
    expect(parameters(en[key])).toEqual(parameters(nl[key]));
  });

  it("have a sentence for every error code, and none for codes that do not exist", () => {
    const worded = keys.filter((key) => key.startsWith("error.")).map((key) => key.slice("error.".length));
    expect(worded.sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(keys.filter((key) => key.startsWith("error.") || key.startsWith("finding.")))(
    "%s is a sentence that ends",
    (key) => {
      expect(nl[key]).toMatch(/[.?!…]$/);
      expect(en[key]).toMatch(/[.?!…]$/);
    },
  );
});

describe("translator", () => {
  it.each`
    language | count   | expected                                           | because
    ${"nl"}  | ${1}    | ${"staat 1 zelf getypte waarde; die blijft"}       | ${"one: singular"}
    ${"nl"}  | ${1234} | ${"staan 1.234 zelf getypte waarden; die blijven"} | ${"many: plural, with a Dutch thousands point"}
    ${"en"}  | ${1234} | ${"holds 1,234 typed values; they stay"}           | ${"many: plural, with an English comma"}
  `("says “$expected” in $language ($because)", ({ language, count, expected }) => {
    expect(translatorFor(language)("finding.typed.kept", { count, heading: "Begroot" })).toContain(expected);
  });

  it.each`
    language | amount      | expected         | because
    ${"nl"}  | ${56_740.8} | ${"€ 56.740,80"} | ${"an amount has its two decimals"}
    ${"nl"}  | ${18_075}   | ${"€ 18.075,00"} | ${"also when they are 0"}
    ${"en"}  | ${-1_250.5} | ${"€ -1,250.50"} | ${"an English comma and point"}
  `("says $expected in $language: $because", ({ language, amount, expected }) => {
    expect(translatorFor(language)("summary.plan.yield", { amount })).toContain(expected);
  });

  it("shows sheet text as it is, also when it looks like a parameter or a property of every object", () => {
    const t = translatorFor("nl");
    expect(t("error.workbook.protectedSheet", { sheet: "{count}" })).toContain("Blad {count} is beveiligd");
    expect(t("error.workbook.protectedSheet", {})).toContain("{sheet}");
  });
});
