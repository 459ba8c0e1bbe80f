import { textHeight } from "../../../../src/adapters/xlsx/write/text-height";

describe("The height of a row for a text that wraps", () => {
  it.each`
    text                              | width | points | because
    ${""}                             | ${10} | ${15}  | ${"an empty row has one line"}
    ${"Tasting on the business park"} | ${26} | ${15}  | ${"28 letters take the room of 28 / 1.1 = 25.5 digits"}
    ${"Tasting on the business park"} | ${24} | ${30}  | ${"24 · 1.1 = 26.4 is less than 28: park comes below"}
    ${"one two three"}                | ${5}  | ${45}  | ${"words are not broken: 5.5 letters hold one, and two, and three"}
    ${"Demonstratiemateriaal"}        | ${10} | ${30}  | ${"21 letters of one word, 11 a line"}
    ${"a\nb"}                         | ${10} | ${30}  | ${"somebody began a new line"}
    ${"x".repeat(1000)}               | ${1}  | ${409} | ${"Excel allows no higher row"}
  `("$points points for a width of $width: $because", ({ text, width, points }) => {
    expect(textHeight(text, { width })).toBe(points);
  });

  it("counts what an indentation takes of the column: 26 less 1.3 digits hold 27.2 letters, one fewer than there are", () => {
    expect(textHeight("Tasting on the business park", { width: 26, indent: 1 })).toBe(30);
  });
});
