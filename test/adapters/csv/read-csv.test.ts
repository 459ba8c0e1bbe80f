import fc from "fast-check";
import { readCsv } from "../../../src/adapters/csv/read-csv";
import { WorkbookError } from "../../../src/workbook/errors";
import { type SheetSnapshot } from "../../../src/workbook/snapshot";

const utf8 = (text: string) => new TextEncoder().encode(text);
const withBom = (text: string) => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]);
const windows1252 = (text: string) => Uint8Array.from(text, (sign) => (sign === "€" ? 0x80 : sign.charCodeAt(0)));
const utf16le = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
const utf16be = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]));

function rowsOf({ cells, usedRange }: SheetSnapshot) {
  const rows: unknown[][] = [];
  for (let row = 0; row <= (usedRange?.bottom ?? -1); row++) {
    rows.push(Array.from({ length: (usedRange?.right ?? -1) + 1 }, (_, column) => cells.value(row, column)));
  }
  return rows;
}

const codeOf = (bytes: Uint8Array) => {
  try {
    readCsv(bytes, "klanten.csv");
    return "read";
  } catch (error) {
    return error instanceof WorkbookError ? error.code : error;
  }
};

describe("readCsv", () => {
  it.each`
    bytes                                                                    | because
    ${utf8("Nr;Plaats\n007;Súdwest")}                                        | ${"UTF-8 without a mark"}
    ${withBom("Nr;Plaats\n007;Súdwest")}                                     | ${"UTF-8 with a mark, as Excel's 'CSV UTF-8' writes it"}
    ${windows1252("Nr;Plaats\r\n007;Súdwest\r\n")}                           | ${"Windows-1252, as Excel's 'CSV' writes it"}
    ${Uint8Array.from([0xff, 0xfe, ...utf16le("Nr\tPlaats\n007\tSúdwest")])} | ${"UTF-16 little-endian with tabs: Excel's 'Unicode text'"}
    ${Uint8Array.from([0xfe, 0xff, ...utf16be("Nr;Plaats\n007;Súdwest")])}   | ${"UTF-16 big-endian"}
    ${utf16le("Nr;Plaats\n007;Súdwest")}                                     | ${"UTF-16 without a mark: a zero beside every letter"}
    ${utf8("Nr,Plaats\n007,Súdwest")}                                        | ${"commas"}
    ${utf8("sep=,\nNr,Plaats\n007,Súdwest")}                                 | ${"a sep= line says what separates and is no data"}
    ${utf8('Nr;Plaats\n"007";"Súdwest"')}                                    | ${"quotes are no part of the text"}
  `("reads $because; numbers stay text with their zeros", ({ bytes }) => {
    expect(rowsOf(readCsv(bytes, "klanten.csv"))).toEqual([
      ["Nr", "Plaats"],
      ["007", "Súdwest"],
    ]);
  });

  it("keeps the euro sign of Windows-1252", () => {
    expect(readCsv(windows1252("Naam;Bedrag\nÉén;€ 5"), "a.csv").cells.value(1, 1)).toBe("€ 5");
  });

  it("takes ; for the separator although every amount has a comma", () => {
    const sheet = readCsv(utf8("Order;Bedrag\n1;12,50\n2;1.250,00\n3;7,25"), "orders.csv");
    expect(rowsOf(sheet)[1]).toEqual(["1", "12,50"]);
  });

  it("takes , for the separator although a note has a ;", () => {
    expect(rowsOf(readCsv(utf8("Order,Note\n1,a;b\n2,c"), "orders.csv"))[1]).toEqual(["1", "a;b"]);
  });

  it("keeps line breaks, separators and doubled quotes inside quotes", () => {
    const sheet = readCsv(utf8('Naam;Adres\n"Bos; ""De Eik""";"Straat 1\nPlaats"\nVos;x'), "a.csv");
    expect(rowsOf(sheet)).toEqual([
      ["Naam", "Adres"],
      ['Bos; "De Eik"', "Straat 1\nPlaats"],
      ["Vos", "x"],
    ]);
  });

  it("keeps what looks like a formula as text and blank lines as blank rows", () => {
    const sheet = readCsv(utf8("Naam;Bedrag\n\n=1+1;-"), "a.csv");
    expect(rowsOf(sheet)).toEqual([
      ["Naam", "Bedrag"],
      [null, null],
      ["=1+1", "-"],
    ]);
    expect(sheet.cells.formula(2, 0)).toBeUndefined();
  });

  it("calls the sheet by the file, in at most the 31 signs a sheet name has", () => {
    expect(readCsv(utf8("a;b"), "Orders 2025.csv").name).toBe("Orders 2025");
    expect(readCsv(utf8("a;b"), `${"x".repeat(40)}.csv`).name).toHaveLength(31);
  });

  it.each`
    bytes                              | code                   | because
    ${utf8("")}                        | ${"csv.unreadable"}    | ${"nothing in it"}
    ${utf8(" \r\n \n")}                | ${"csv.unreadable"}    | ${"only blanks"}
    ${utf8('a;b\n1;"open')}            | ${"csv.unreadable"}    | ${"a quote that is never closed swallows the rest"}
    ${utf8("a;b\n\u0000\u0001;2")}     | ${"csv.unreadable"}    | ${"a zero byte stands in no text"}
    ${utf8("Naam\nBos\nVos")}          | ${"csv.noColumns"}     | ${"one column is no sheet"}
    ${utf8("sep=;\nNaam\nBos")}        | ${"csv.noColumns"}     | ${"one column, whatever sep= says"}
    ${utf8("a;b\n".repeat(1_048_577))} | ${"file.tooManyCells"} | ${"one row more than a sheet has"}
  `("refuses with $code: $because", ({ bytes, code }) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("gives back every text that was written with quotes", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((cell) => !cell.includes("\u0000") && !/\r/.test(cell));
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const file = [["Kop A", "Kop B"], ...rows].map((row) => row.map(quoted).join(";")).join("\n");
        expect(rowsOf(readCsv(utf8(file), "a.csv")).slice(1)).toEqual(rows);
      }),
    );
  });
});
