import { criterion } from "./criteria";
import { boolean, type EngineValue, KIND, number, text } from "./engine-values";

const EMPTY: EngineValue = { kind: KIND.blank };
const CELLS = [EMPTY, text(""), number(0), number(123), text("123"), text("00123"), text("geannuleerd"), boolean(true)];
const SHOWN = ["leeg", '""', "0", "123", "'123", "'00123", "geannuleerd", "TRUE"];

describe("what a criterion counts, as Excel has it", () => {
  it.each`
    given              | counted                                                        | because
    ${number(123)}     | ${["123", "'123", "'00123"]}                                   | ${"a text that reads as the number is alike"}
    ${text("00123")}   | ${["123", "'123", "'00123"]}                                   | ${"leading zeros make no difference"}
    ${text(">=0")}     | ${["0", "123"]}                                                | ${"numbers only: neither empty cells nor texts"}
    ${text("<>123")}   | ${["leeg", '""', "0", "geannuleerd", "TRUE"]}                  | ${"everything that is not alike"}
    ${text("GEANN*")}  | ${["geannuleerd"]}                                             | ${"a wildcard, whatever the capitals"}
    ${text("<>*ann*")} | ${["leeg", '""', "0", "123", "'123", "'00123", "TRUE"]}        | ${"a wildcard after <> as well"}
    ${text("~*")}      | ${[]}                                                          | ${"a tilde takes the meaning from the star"}
    ${text("")}        | ${["leeg", '""']}                                              | ${"empty and empty text"}
    ${text("=")}       | ${["leeg"]}                                                    | ${"really empty"}
    ${text("<>")}      | ${['""', "0", "123", "'123", "'00123", "geannuleerd", "TRUE"]} | ${"filled, be it with empty text"}
    ${text(">g")}      | ${["geannuleerd"]}                                             | ${"words in order of the alphabet"}
    ${boolean(true)}   | ${["TRUE"]}                                                    | ${"a boolean is only itself"}
  `("$given.value: $because", ({ given, counted }: { given: EngineValue; counted: string[] }) => {
    const counts = criterion(given);
    expect(SHOWN.filter((_, index) => counts(CELLS[index] ?? EMPTY))).toEqual(counted);
  });
});
