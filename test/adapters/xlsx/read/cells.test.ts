import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { cellError } from "../../../../src/workbook/cells";
import { type SheetSnapshot } from "../../../../src/workbook/snapshot";
import { rawZip } from "../../../fixtures/raw-zip";
import { tinyParts, tinySheet, tinyStyles, tinyWorkbook, type TinyWorkbook } from "../../../fixtures/tiny-workbook";

const STRINGS = ["Jansen", " met spaties ", "regel_x000D_\neinde", "_x005F_x000D_", "=1+1", "", "__proto__"];
const RICH = [
  "<si><r><t>vet</t></r><r><rPr><b/></rPr><t xml:space='preserve'> en dun</t></r></si>",
  "<si><t>課</t><rPh sb='0' eb='1'><t>カ</t></rPh></si>",
];

/** The first sheet of a workbook, from what stands inside its `<sheetData>`. */
function sheetOf(rows: string, book: Omit<TinyWorkbook, "sheets"> = {}): SheetSnapshot {
  const snapshot = readSnapshot(openPackage(tinySheet(rows, book), "a.xlsx"));
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

it.each`
  cell                                                                     | value                | because
  ${"<c r='A1'><v>12.5</v></c>"}                                           | ${12.5}              | ${"a number"}
  ${"<c r='A1' t='n'><v>-1E-3</v></c>"}                                    | ${-0.001}            | ${"a number with a power of ten"}
  ${"<c r='A1' t='s'><v>0</v></c>"}                                        | ${"Jansen"}          | ${"a shared text"}
  ${"<c r='A1' t='s'><v>1</v></c>"}                                        | ${" met spaties "}   | ${"spaces stay"}
  ${"<c r='A1' t='s'><v>2</v></c>"}                                        | ${"regel\r\neinde"}  | ${"_x000D_ is a carriage return"}
  ${"<c r='A1' t='s'><v>3</v></c>"}                                        | ${"_x000D_"}         | ${"an escaped underscore"}
  ${"<c r='A1' t='s'><v>4</v></c>"}                                        | ${"=1+1"}            | ${"text that looks like a formula is text"}
  ${"<c r='A1' t='s'><v>5</v></c>"}                                        | ${""}                | ${"an empty text"}
  ${"<c r='A1' t='s'><v>6</v></c>"}                                        | ${"__proto__"}       | ${"any word is data"}
  ${"<c r='A1' t='s'><v>7</v></c>"}                                        | ${"vet en dun"}      | ${"runs of several looks are one text"}
  ${"<c r='A1' t='s'><v>8</v></c>"}                                        | ${"課"}              | ${"a reading aid is not the text"}
  ${"<c r='A1' t='inlineStr'><is><t>in de cel</t></is></c>"}               | ${"in de cel"}       | ${"an inline text"}
  ${"<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>"} | ${"ab"}              | ${"an inline text of two runs"}
  ${"<c r='A1' t='str'><f>A2</f><v>a_x000A_b</v></c>"}                     | ${"a\nb"}            | ${"what a formula last gave"}
  ${"<c r='A1' t='str'><f>A2</f><v></v></c>"}                              | ${""}                | ${"a formula that gives nothing"}
  ${"<c r='A1' t='b'><v>1</v></c>"}                                        | ${true}              | ${"a truth value"}
  ${"<c r='A1' t='b'><v>0</v></c>"}                                        | ${false}             | ${"its opposite"}
  ${"<c r='A1' t='e'><v>#N/A</v></c>"}                                     | ${cellError("#N/A")} | ${"an error, never a text"}
  ${"<c r='A1' t='str'><v>#N/A</v></c>"}                                   | ${"#N/A"}            | ${"a text, never an error"}
  ${"<c r='A1' t='d'><v>2026-03-01</v></c>"}                               | ${46082}             | ${"an ISO date: 1 March 2026"}
  ${"<c r='A1' t='d'><v>2026-03-01T12:00:00</v></c>"}                      | ${46082.5}           | ${"noon of that day"}
  ${"<c r='A1'/>"}                                                         | ${null}              | ${"an empty cell"}
  ${"<c r='A1'><v/></c>"}                                                  | ${null}              | ${"an empty value"}
  ${"<c r='A1'><v><![CDATA[7]]></v></c>"}                                  | ${7}                 | ${"CDATA is text"}
  ${"<c r='A1' t='str'><v>&lt;&#233;&amp;&#x20AC;</v></c>"}                | ${"<é&€"}            | ${"character references"}
`("$value: $because", ({ cell, value }) => {
  const { cells } = sheetOf(`<row r='1'>${cell}</row>`, { strings: [...STRINGS, ...RICH] });
  expect(cells.value(0, 0)).toEqual(value);
});

describe("where a cell stands", () => {
  it("follows from its neighbours when the file does not say", () => {
    const { cells, usedRange } = sheetOf(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
    );
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(3, 2), cells.value(3, 3), cells.value(4, 0)]).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(usedRange).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
  });

  it("counts for a row that gives no number of its own", () => {
    expect(sheetOf("<row><c r='B7'><v>1</v></c></row>").cells.value(6, 1)).toBe(1);
  });

  it("is found by filled cells, whatever the dimension says", () => {
    const rows =
      "<row r='3'><c r='B3'><v>1</v></c><c r='H3' s='1'/></row><row r='9'><c r='C9' t='inlineStr'><is><t> </t></is></c></row>";
    expect(sheetOf(rows).usedRange).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  it("counts a formula that shows nothing as filled", () => {
    expect(sheetOf("<row r='5'><c r='E5' t='str'><f>A1</f><v></v></c></row>").usedRange).toEqual({
      top: 4,
      left: 4,
      bottom: 4,
      right: 4,
    });
  });

  it("may be the last of a million rows, at the price of one cell", () => {
    const { usedRange, cells } = sheetOf(
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='A1048576'><v>2</v></c><c r='XFD1048576'><v>3</v></c></row>",
    );
    expect(usedRange).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    expect([cells.value(0, 0), cells.value(1_048_575, 0), cells.value(1_048_575, 16_383)]).toEqual([1, 2, 3]);
    expect(Object.keys(cells.column(0)?.values ?? [])).toEqual(["0", "1048575"]);
  });

  it("is nowhere on an empty sheet", () => {
    expect(sheetOf("").usedRange).toBeUndefined();
  });
});

describe("number formats", () => {
  const styles = tinyStyles("[$€-413] #,##0.00", "dd-mm-yyyy", "General");

  it("stand beside the value, General left out", () => {
    const { cells } = sheetOf(
      "<row><c s='1'><v>1</v></c><c s='2'><v>46082</v></c><c s='3'><v>1</v></c><c><v>1</v></c><c s='99'><v>1</v></c><c s='2'/></row>",
      { styles },
    );
    const formats = [0, 1, 2, 3, 4, 5].map((column) => cells.format(0, column));
    expect(formats).toEqual(["[$€-413] #,##0.00", "dd-mm-yyyy", undefined, undefined, undefined, "dd-mm-yyyy"]);
  });

  it("may be given by number only", () => {
    const builtin = "<cellXfs><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs>";
    const { cells } = sheetOf("<row><c s='0'><v>1</v></c><c s='1'><v>1</v></c></row>", { styles: builtin });
    expect([cells.format(0, 0), cells.format(0, 1)]).toEqual(["mm-dd-yy", "0.00%"]);
  });

  it("decide what is a date in a workbook that counts from 1904", () => {
    const rows = "<row><c s='2'><v>44620</v></c><c s='1'><v>44620</v></c><c><v>44620</v></c></row>";
    const { cells } = sheetOf(rows, { styles, beforeSheets: "<workbookPr date1904='1'/>" });
    // 44620 + 1462 = 46082, 1 March 2026; the amount and the plain number stay.
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(0, 2)]).toEqual([46082, 44620, 44620]);
  });
});

describe("formulas", () => {
  it("that are shared are spelled out for each cell", () => {
    const { cells } = sheetOf(
      "<row r='1'><c r='B1'><f t='shared' ref='B1:B3' si='0'>A1*$A$1</f><v>1</v></c></row>" +
        "<row r='2'><c r='B2'><f t='shared' si='0'/><v>2</v></c></row>" +
        "<row r='3'><c r='B3'><f t='shared' si='0'>A3*$A$1</f><v>3</v></c><c r='C3'><f t='shared' ref='C3:C4' si='0'>_xlfn.DAYS(A3,B3)</f><v>3</v></c></row>" +
        "<row r='4'><c r='C4'><f t='shared' si='0'/><v>3</v></c></row>",
    );
    expect([0, 1, 2].map((row) => cells.formula(row, 1))).toEqual(["A1*$A$1", "A2*$A$1", "A3*$A$1"]);
    expect([2, 3].map((row) => cells.formula(row, 2))).toEqual(["DAYS(A3,B3)", "DAYS(A4,B4)"]);
  });

  it("over a block keep the block reserved", () => {
    const { cells, reserved } = sheetOf(
      "<row r='2'><c r='B2'><f t='array' ref='B2:B4'>_xlfn._xlws.SORT(A2:A4)</f><v>1</v></c></row>" +
        "<row r='3'><c r='B3'><v>2</v></c><c r='D3'><f t='dataTable' ref='D3:E4' dt2D='1'/><v>2</v></c></row>",
    );
    expect([cells.formula(1, 1), cells.formula(2, 1), cells.value(2, 1)]).toEqual(["SORT(A2:A4)", undefined, 2]);
    expect(reserved).toEqual([
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 3, bottom: 3, right: 4 },
    ]);
  });

  it("without a cached value keep the cell filled but without a value", () => {
    const { cells } = sheetOf("<row><c><f>1+1</f></c><c><f/><v>3</v></c></row>");
    expect([cells.value(0, 0), cells.formula(0, 0)]).toEqual([null, "1+1"]);
    expect([cells.value(0, 1), cells.formula(0, 1)]).toEqual([3, undefined]);
  });
});

describe("how a part is written", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  it("may be with a prefix before every element", () => {
    const sheet = `<x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row><x:c t='str'><x:v>é</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(sheetOf("", { parts: new Map([["xl/worksheets/sheet1.xml", sheet]]) }).cells.value(0, 0)).toBe("é");
  });

  it.each(["utf16le", "utf-8"] as const)("may be in %s", (encoding) => {
    const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>é😀</v></c></row></sheetData></worksheet>`;
    const parts = [...tinyParts({ sheets: [{ name: "Blad1" }] })].map(([path, content = ""]) => ({
      path,
      content: path.includes("sheet1") ? new Uint8Array(Buffer.from(sheet, encoding)) : content,
    }));
    const snapshot = readSnapshot(openPackage(rawZip(parts), "a.xlsx"));
    expect(snapshot.sheets[0]?.cells.value(0, 0)).toBe("é😀");
  });

  it("may hold cells of another kind outside its rows", () => {
    const after = "<extLst><ext><c r='A1'><v>9</v></c></ext></extLst>";
    const bytes = tinyWorkbook({ sheets: [{ name: "Blad1", rows: "<row><c><v>1</v></c></row>", after }] });
    expect(readSnapshot(openPackage(bytes, "a.xlsx")).sheets[0]?.cells.value(0, 0)).toBe(1);
  });
});
