import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  parseRect,
  quoteSheetName,
  rectsOverlap,
} from "../../src/workbook/address";

describe("cell addresses", () => {
  it.each`
    column   | letters  | because
    ${0}     | ${"A"}   | ${"the first"}
    ${25}    | ${"Z"}   | ${"the last of one letter"}
    ${26}    | ${"AA"}  | ${"there is no zero among the letters"}
    ${701}   | ${"ZZ"}  | ${"26 + 26 · 26 = 702 columns of one or two letters"}
    ${702}   | ${"AAA"} | ${"the next one"}
    ${16383} | ${"XFD"} | ${"the last column of a sheet"}
  `("column $column is $letters: $because", ({ column, letters }) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it("reads back every address it writes", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(formatAddress({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A", "5", "A0", "A1048577", "XFE1", "AAAA1", "A1B", "=A1"])("takes %j for no address", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("reads blocks, single cells, whole columns and whole rows", () => {
    expect(parseRect("$C$9:A1")).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(parseRect("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseRect("H:H")).toEqual({ top: 0, left: 7, bottom: 1_048_575, right: 7 });
    expect(parseRect("4:5")).toEqual({ top: 3, left: 0, bottom: 4, right: 16_383 });
  });

  it.each`
    name              | quoted              | because
    ${"Klanten"}      | ${"Klanten"}        | ${"a plain word needs no quotes"}
    ${"Klanten 2024"} | ${"'Klanten 2024'"} | ${"a blank does"}
    ${"O'Brien"}      | ${"'O''Brien'"}     | ${"a quote is doubled"}
    ${"A1"}           | ${"'A1'"}           | ${"it looks like a cell"}
    ${"R1C1"}         | ${"'R1C1'"}         | ${"so does the other notation"}
    ${"=A1"}          | ${"'=A1'"}          | ${"never a formula"}
    ${"2024"}         | ${"'2024'"}         | ${"a name cannot begin with a digit"}
    ${"Überzicht"}    | ${"Überzicht"}      | ${"letters of any language are letters"}
  `("writes sheet $name as $quoted: $because", ({ name, quoted }) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it("sees blocks that share a cell, and blocks that only touch", () => {
    const a = { top: 0, left: 0, bottom: 4, right: 4 };
    expect(rectsOverlap(a, { top: 4, left: 4, bottom: 9, right: 9 })).toBe(true);
    expect(rectsOverlap(a, { top: 5, left: 0, bottom: 9, right: 4 })).toBe(false);
  });
});
