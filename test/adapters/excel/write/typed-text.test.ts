import { typedText } from "../../../../src/adapters/excel/write/typed-text";

it.each`
  text              | expected          | because
  ${"Bakkerij Vos"} | ${"Bakkerij Vos"} | ${"words go as they are"}
  ${"Ünal & Zn."}   | ${"Ünal & Zn."}   | ${"in any alphabet"}
  ${"00123"}        | ${"'00123"}       | ${"digits might be a number"}
  ${"maart 5"}      | ${"'maart 5"}     | ${"or a date"}
  ${"٣"}            | ${"'٣"}           | ${"digits of any script"}
  ${"=SUM(A1)"}     | ${"'=SUM(A1)"}    | ${"a formula"}
  ${"  -x"}         | ${"'  -x"}        | ${"a formula behind blanks"}
  ${"+x"}           | ${"'+x"}          | ${"a formula as it was typed in Lotus"}
  ${"@x"}           | ${"'@x"}          | ${"likewise"}
  ${"#N/B"}         | ${"'#N/B"}        | ${"an error"}
  ${"'s"}           | ${"''s"}          | ${"one apostrophe is taken, one stays"}
  ${"waar"}         | ${"'waar"}        | ${"true in a Dutch Excel"}
  ${"Onwaarheid"}   | ${"Onwaarheid"}   | ${"only the whole word"}
`("$text is handed over as $expected: $because", ({ text, expected }) => {
  expect(typedText(text)).toBe(expected);
});
