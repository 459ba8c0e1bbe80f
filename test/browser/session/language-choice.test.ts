import { languageOf } from "../../../src/browser/session/language-choice";

describe("the language of the page", () => {
  it.each`
    hash       | languages          | language | because
    ${""}      | ${["nl-NL", "en"]} | ${"nl"}  | ${"the browser is in Dutch"}
    ${""}      | ${["en-GB", "nl"]} | ${"en"}  | ${"English comes first"}
    ${""}      | ${["en"]}          | ${"en"}  | ${"English without a country is English"}
    ${""}      | ${["de-DE", "en"]} | ${"nl"}  | ${"who is no English reader in the first place gets Dutch"}
    ${""}      | ${["enm"]}         | ${"nl"}  | ${"another language whose code begins like it"}
    ${""}      | ${[]}              | ${"nl"}  | ${"a browser that does not say"}
    ${"#en"}   | ${["nl-NL"]}       | ${"en"}  | ${"the address asks for it"}
    ${"#NL"}   | ${["en-GB"]}       | ${"nl"}  | ${"the address asks for it, in whatever letters"}
    ${"#plan"} | ${["en-GB"]}       | ${"en"}  | ${"an address that means something else"}
  `("is $language: $because", ({ hash, languages, language }) => {
    expect(languageOf({ hash, languages })).toBe(language);
  });
});
