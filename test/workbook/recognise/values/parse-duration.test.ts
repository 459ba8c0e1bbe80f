import { parseDuration } from "../../../../src/workbook/recognise/values/parse-duration";
import { parsePercentage } from "../../../../src/workbook/recognise/values/parse-percentage";

describe("parseDuration", () => {
  it.each`
    text              | expected  | because
    ${"1,5"}          | ${1.5}    | ${"hours with a comma"}
    ${"88.58"}        | ${88.58}  | ${"hours with a point"}
    ${"0,25"}         | ${0.25}   | ${"a quarter"}
    ${"1:30"}         | ${1.5}    | ${"1 + 30 / 60"}
    ${"1:30:00"}      | ${1.5}    | ${"with seconds"}
    ${"120:15"}       | ${120.25} | ${"a sum of hours, more than a day"}
    ${"1u30"}         | ${1.5}    | ${"the Dutch u"}
    ${"1 u 30 m"}     | ${1.5}    | ${"with blanks"}
    ${"1h30"}         | ${1.5}    | ${"the English h"}
    ${"1 uur 30 min"} | ${1.5}    | ${"in words"}
    ${"2u"}           | ${2}      | ${"no minutes"}
    ${"1,5 uur"}      | ${1.5}    | ${"hours in words"}
    ${"90 min"}       | ${1.5}    | ${"90 / 60"}
    ${"8"}            | ${8}      | ${"a bare number is hours"}
  `("reads “$text” as $expected hours: $because", ({ text, expected }) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each(["1:75", "-1", "50%", "een uur", "1u75", "", "1:2:3:4"])("does not read “%s”", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe("parsePercentage", () => {
  it.each`
    text            | expected     | because
    ${"45 %"}       | ${0.45}      | ${"45 / 100"}
    ${"1,5%"}       | ${0.015}     | ${"1.5 / 100"}
    ${"45 procent"} | ${0.45}      | ${"the word for it"}
    ${"0,02"}       | ${0.02}      | ${"already a share"}
    ${"45"}         | ${45}        | ${"the column decides what a bare number is"}
    ${"veel"}       | ${undefined} | ${"no number"}
  `("reads “$text” as $expected: $because", ({ text, expected }) => {
    expect(parsePercentage(text)).toBe(expected);
  });
});
