import fc from "fast-check";
import { withKnownHost } from "../../../src/domain/cleaning/cells/known-host";
import { tidyCase } from "../../../src/domain/cleaning/cells/tidy-case";
import { tidyEmail } from "../../../src/domain/cleaning/cells/tidy-email";
import { tidyPostcode } from "../../../src/domain/cleaning/cells/tidy-postcode";
import { tidySpaces } from "../../../src/domain/cleaning/cells/tidy-spaces";

it.each`
  text                           | expected                    | because
  ${"  Bakkerij  Bos "}          | ${"Bakkerij Bos"}           | ${"outer and double blanks"}
  ${"Bos\u00a0&\u00a0Zn"}        | ${"Bos & Zn"}               | ${"blanks that may not break look like others"}
  ${"\u200bK001"}                | ${"K001"}                   | ${"nobody sees a blank without width, a lookup does"}
  ${"Brink 4 \n 9401 HT  Assen"} | ${"Brink 4\n9401 HT Assen"} | ${"an address may have lines"}
`("$text without stray blanks: $because", ({ text, expected }) => {
  expect(tidySpaces(text)).toBe(expected);
});

it.each`
  kind         | text                            | expected
  ${"company"} | ${"BAKKERIJ VAN DER BERG B.V."} | ${"Bakkerij van der Berg B.V."}
  ${"company"} | ${"bakkerij de vries bv"}       | ${"Bakkerij de Vries BV"}
  ${"company"} | ${"SMIT-BAKKER ICT N.V."}       | ${"Smit-Bakker ICT N.V."}
  ${"company"} | ${"KPN"}                        | ${"KPN"}
  ${"company"} | ${"DHL PARCEL"}                 | ${"DHL Parcel"}
  ${"company"} | ${"eBay Nederland"}             | ${"eBay Nederland"}
  ${"person"}  | ${"J.P. VAN 'T HOF"}            | ${"J.P. van 't Hof"}
  ${"person"}  | ${"jan v.d. ijzerman"}          | ${"Jan v.d. IJzerman"}
  ${"person"}  | ${"KEES O'BRIEN"}               | ${"Kees O'Brien"}
  ${"place"}   | ${"'S-GRAVENHAGE"}              | ${"'s-Gravenhage"}
  ${"place"}   | ${"CAPELLE AAN DEN IJSSEL"}     | ${"Capelle aan den IJssel"}
  ${"place"}   | ${"DEN HAAG"}                   | ${"Den Haag"}
  ${"place"}   | ${"dorpsstraat 12a"}            | ${"Dorpsstraat 12a"}
  ${"place"}   | ${"Súdwest-Fryslân"}            | ${"Súdwest-Fryslân"}
  ${"person"}  | ${"王"}                         | ${"王"}
`("$text ($kind) is written $expected", ({ kind, text, expected }) => {
  expect(tidyCase(text, kind)).toBe(expected);
});

it.each`
  text           | expected
  ${"1234ab"}    | ${"1234 AB"}
  ${"1234 AB"}   | ${"1234 AB"}
  ${"NL-9401HT"} | ${"9401 HT"}
  ${"9401"}      | ${undefined}
  ${"0123 AB"}   | ${undefined}
  ${"1234 SS"}   | ${undefined}
  ${"=1+1"}      | ${undefined}
`("postcode $text is $expected", ({ text, expected }) => {
  expect(tidyPostcode(text)).toBe(expected);
});

it.each`
  text                              | expected
  ${" Info@Bos.EXAMPLE "}           | ${"info@bos.example"}
  ${"mailto:info@bos.example"}      | ${"info@bos.example"}
  ${"Jan Bos <jan@bos.example>"}    | ${"jan@bos.example"}
  ${"jan@bos,example"}              | ${"jan@bos.example"}
  ${"jan @bos.example."}            | ${"jan@bos.example"}
  ${"a@bos.example; b@bos.example"} | ${"a@bos.example; b@bos.example"}
  ${"jan(at)bos.example"}           | ${undefined}
  ${"jan@bos"}                      | ${undefined}
  ${"jan@@bos.example"}             | ${undefined}
  ${"jan..bos@bos.example"}         | ${undefined}
`("e-mail $text is $expected", ({ text, expected }) => {
  expect(tidyEmail(text)).toBe(expected);
});

it.each`
  address               | expected              | because
  ${"els@gmial.com"}    | ${"els@gmail.com"}    | ${"two letters changed places"}
  ${"bos@hotnail.com"}  | ${"bos@hotmail.com"}  | ${"the key next to it"}
  ${"tom@outlok.com"}   | ${"tom@outlook.com"}  | ${"a letter was left out"}
  ${"an@mail.com"}      | ${"an@mail.com"}      | ${"a host of its own, though it is close"}
  ${"gmial.com@bos.nl"} | ${"gmial.com@bos.nl"} | ${"only what stands behind the @ is the host"}
  ${"x@constructor"}    | ${"x@constructor"}    | ${"a word of the language is no host"}
`("$address is $expected: $because", ({ address, expected }) => {
  expect(withKnownHost(address)).toBe(expected);
});

it("has nothing left to tidy in what it has tidied", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("company", "person", "place"), (text, kind) => {
      const spaced = tidySpaces(text);
      expect(tidySpaces(spaced)).toBe(spaced);
      const cased = tidyCase(spaced, kind);
      expect(tidyCase(cased, kind)).toBe(cased);
      const [postcode, email] = [tidyPostcode(text), tidyEmail(text)];
      if (postcode !== undefined) expect(tidyPostcode(postcode)).toBe(postcode);
      if (email !== undefined) expect(tidyEmail(email)).toBe(email);
    }),
  );
});
