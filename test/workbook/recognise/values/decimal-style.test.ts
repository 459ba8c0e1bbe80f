import { DecimalStyleVote } from "../../../../src/workbook/recognise/values/decimal-style";
import { formatKind } from "../../../../src/workbook/recognise/values/format-kind";

function decide(texts: readonly string[]) {
  const vote = new DecimalStyleVote();
  texts.forEach((text, row) => vote.add(text, row));
  return vote.result();
}

describe("DecimalStyleVote", () => {
  it.each`
    texts                                  | style      | unclearRow   | because
    ${["1.250,50", "1.250"]}               | ${"comma"} | ${undefined} | ${"1.250,50 says that the comma is for decimals"}
    ${["12.50", "1.250"]}                  | ${"point"} | ${undefined} | ${"12.50 says that the point is"}
    ${["1.250.000", "1.250"]}              | ${"comma"} | ${undefined} | ${"two points are thousands, so the comma is for decimals"}
    ${["1,250,000", "1,250"]}              | ${"point"} | ${undefined} | ${"two commas are thousands"}
    ${["1.250", "12.000"]}                 | ${"comma"} | ${0}         | ${"nothing says so: Dutch, and shown"}
    ${["12,50", "12.50", "7,25", "1.250"]} | ${"comma"} | ${3}         | ${"two against one, but not beyond doubt: shown"}
    ${["K001", "", "25"]}                  | ${"comma"} | ${undefined} | ${"nothing to decide"}
  `("is $style for $texts: $because", ({ texts, style, unclearRow }) => {
    expect(decide(texts)).toEqual({ style, unclearRow });
  });
});

describe("formatKind", () => {
  it.each`
    format                 | kind
    ${undefined}           | ${"general"}
    ${"General"}           | ${"general"}
    ${"@"}                 | ${"text"}
    ${"0.0%"}              | ${"percentage"}
    ${"dd-mm-yyyy"}        | ${"date"}
    ${"mmm yyyy"}          | ${"date"}
    ${"[h]:mm"}            | ${"time"}
    ${"h:mm"}              | ${"time"}
    ${"€ #,##0.00"}        | ${"currency"}
    ${"[$€-413] #,##0.00"} | ${"currency"}
    ${'"EUR" 0.00'}        | ${"currency"}
    ${"#,##0"}             | ${"number"}
    ${'0.00 "dagen"'}      | ${"number"}
  `("$format is $kind", ({ format, kind }) => {
    expect(formatKind(format)).toBe(kind);
  });
});
