import fc from "fast-check";
import { parseSetting, settingText } from "../../../src/taskpane/parts/setting-text";
import { SETTING_IDS, SETTINGS } from "../../../src/workbook/settings";

describe("a setting in its field", () => {
  it.each`
    id             | typed           | expected     | because
    ${"marge"}     | ${"40"}         | ${0.4}       | ${"a percentage is typed in whole percents"}
    ${"marge"}     | ${" 12,5 % "}   | ${0.125}     | ${"with a comma, and a percent sign if one likes"}
    ${"marge"}     | ${"12.5"}       | ${0.125}     | ${"or with a point"}
    ${"ex_dagen"}  | ${"365"}        | ${365}       | ${"a number is a number"}
    ${"ex_dagen"}  | ${"een jaar"}   | ${undefined} | ${"words are no number"}
    ${"ex_dagen"}  | ${""}           | ${undefined} | ${"nothing is no number"}
    ${"ex_dagen"}  | ${"=1+1"}       | ${undefined} | ${"a formula is no number"}
    ${"peildatum"} | ${"31-12-2025"} | ${46_022}    | ${"day, month, year"}
    ${"peildatum"} | ${"12-31-2025"} | ${undefined} | ${"months go to twelve; nothing is swapped"}
    ${"btw"}       | ${"incl"}       | ${"incl"}    | ${"words are kept"}
  `("$id typed as “$typed” is $expected: $because", ({ id, typed, expected }) => {
    expect(parseSetting(id, typed)).toBe(expected);
  });

  it.each`
    id               | value     | language | expected        | because
    ${"marge"}       | ${0.125}  | ${"nl"}  | ${"12,5"}       | ${"with a comma in Dutch"}
    ${"marge"}       | ${0.07}   | ${"en"}  | ${"7"}          | ${"0.07 · 100 is 7.000000000000001 to a computer, not to us"}
    ${"peildatum"}   | ${46_022} | ${"en"}  | ${"31-12-2025"} | ${"as it stands on the sheet"}
    ${"rapport_van"} | ${0}      | ${"nl"}  | ${""}           | ${"no date was chosen yet"}
  `("$id of $value is shown as $expected: $because", ({ id, value, language, expected }) => {
    expect(settingText(id, { value, language })).toBe(expected);
  });

  it.each(SETTING_IDS.filter((id) => SETTINGS[id].format === "percent"))("%s comes back as it was shown", (id) => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (hundredths) => {
        const value = hundredths / 10_000;
        for (const language of ["nl", "en"] as const)
          expect(parseSetting(id, settingText(id, { value, language }))).toBeCloseTo(value, 9);
      }),
    );
  });
});
