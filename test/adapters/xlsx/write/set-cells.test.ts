import { cellError } from "../../../../src/workbook/cells";
import { type CellInput } from "../../../../src/workbook/change-set";
import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { caught } from "../../../fixtures/caught";
import { tinySheet, tinyStyles } from "../../../fixtures/tiny-workbook";
import { partOf, rowsAfter, setCells, sheetAfter, written } from "./edited-sheet";

describe("a written cell", () => {
  it.each<{ input: CellInput; xml: string; because: string }>([
    { input: { value: 12.5 }, xml: '<c r="A1"><v>12.5</v></c>', because: "a number" },
    { input: { value: 0.1 + 0.2 }, xml: '<c r="A1"><v>0.30000000000000004</v></c>', because: "every digit is kept" },
    { input: { value: true }, xml: '<c r="A1" t="b"><v>1</v></c>', because: "a boolean" },
    { input: { value: cellError("#N/A") }, xml: '<c r="A1" t="e"><v>#N/A</v></c>', because: "an error" },
    { input: { value: Infinity }, xml: '<c r="A1" t="e"><v>#NUM!</v></c>', because: "no number a file can hold" },
    {
      input: { value: "Zorg & <b>" },
      xml: '<c r="A1" t="inlineStr"><is><t>Zorg &amp; &lt;b&gt;</t></is></c>',
      because: "text, escaped",
    },
    {
      input: { value: "=1+1" },
      xml: '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
      because: "text that looks like a formula stays text",
    },
    {
      input: { value: "00123" },
      xml: '<c r="A1" t="inlineStr"><is><t>00123</t></is></c>',
      because: "leading zeros stay",
    },
    {
      input: { value: " a\nb" },
      xml: '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\nb</t></is></c>',
      because: "blanks and line breaks stay",
    },
    {
      input: { value: "\u0001_x0041_" },
      xml: '<c r="A1" t="inlineStr"><is><t>_x0001__x005F_x0041_</t></is></c>',
      because: "control characters are escaped, and what looks so",
    },
    {
      input: { value: 3, formula: "1+2" },
      xml: '<c r="A1"><f>1+2</f><v>3</v></c>',
      because: "a formula with its value",
    },
    {
      input: { value: "ja", formula: 'IF(1<2,"ja","nee")' },
      xml: '<c r="A1" t="str"><f>IF(1&lt;2,"ja","nee")</f><v>ja</v></c>',
      because: "a formula that gives text",
    },
    {
      input: { value: false, formula: "1>2" },
      xml: '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>',
      because: "a formula that gives a boolean",
    },
    {
      input: { value: cellError("#DIV/0!"), formula: "1/0" },
      xml: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      because: "a formula that gives an error",
    },
    {
      input: { value: 7, formula: "MAXIFS(B:B,C:C,1)" },
      xml: '<c r="A1"><f>_xlfn.MAXIFS(B:B,C:C,1)</f><v>7</v></c>',
      because: "newer functions have a prefix in the file",
    },
  ])("$because", ({ input, xml }) => {
    expect(rowsAfter("", [setCells(0, 0, [[input]])])).toBe(`<row r="1">${xml}</row>`);
  });

  it("reads back as what was written, whatever the text", () => {
    const texts = ["=A1", "__proto__", "_x000D_", "a\r\nb", "\u0000\u001F", "😀 \uD83D", "'", '"', "&amp;", "  "];
    const bytes = written(tinySheet(""), [
      setCells(
        0,
        0,
        texts.map((value) => [{ value }]),
      ),
    ]);
    const { cells } = readSnapshot(openPackage(bytes, "t")).sheets[0]!; // the one sheet there is
    expect(texts.map((_, row) => cells.value(row, 0))).toEqual(texts);
  });
});

describe("where a cell comes", () => {
  const ROWS =
    '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>';
  const five = [[{ value: 5 }]];

  it.each`
    top  | left | expected                                                                                                                                                     | because
    ${1} | ${2} | ${'<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="C2"><v>5</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'}                  | ${"between two cells"}
    ${1} | ${0} | ${'<row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'}                              | ${"before the first; spans no longer holds"}
    ${1} | ${9} | ${'<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="J2"><v>5</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'}                              | ${"after the last"}
    ${1} | ${3} | ${'<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>5</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'}                                        | ${"in the place of one"}
    ${0} | ${0} | ${'<row r="1"><c r="A1"><v>5</v></c></row><row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'} | ${"in a new first row"}
    ${3} | ${1} | ${'<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="B4"><v>5</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'} | ${"in a new row between two"}
    ${7} | ${0} | ${'<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row><row r="8"><c r="A8"><v>5</v></c></row>'} | ${"in a new last row"}
  `("$because", ({ top, left, expected }) => {
    expect(rowsAfter(ROWS, [setCells(top, left, five)])).toBe(expected);
  });

  it("fills a row that was empty and leaves the one beside it alone", () => {
    expect(rowsAfter('<row r="1" ht="30"/><row r="2" hidden="1"/>', [setCells(0, 0, five)])).toBe(
      '<row r="1" ht="30"><c r="A1"><v>5</v></c></row><row r="2" hidden="1"/>',
    );
  });

  it("counts on where rows and cells carry no address", () => {
    const bare = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(rowsAfter(bare, [setCells(1, 0, [[{ value: 5 }, { value: 6 }]])])).toBe(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>5</v></c><c r="B2"><v>6</v></c></row>',
    );
  });

  it("is not misled by comments and CDATA that look like cells", () => {
    const odd = '<row r="1"><!-- </row><c r="A1"> --><c r="A1" t="str"><v><![CDATA[</c></row>]]></v></c></row>';
    expect(rowsAfter(odd, [setCells(0, 1, five)])).toBe(
      odd.replace("</c></row>]]></v></c>", '</c></row>]]></v></c><c r="B1"><v>5</v></c>'),
    );
  });

  it("opens an empty <sheetData/>", () => {
    expect(sheetAfter({ rows: "" }, [setCells(0, 0, five)])).toBe(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
    );
  });

  it("lets the stated dimension grow", () => {
    expect(sheetAfter({ before: '<dimension ref="B2:C3"/>' }, [setCells(4, 4, five)])).toContain(
      '<dimension ref="B2:E5"/>',
    );
  });

  it("writes with the prefix the part uses", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const rows = (changed: string) => xml.replace(/<x:row.*<\/x:row>/, changed);
    const bytes = written(tinySheet("", { parts: new Map([["xl/worksheets/sheet1.xml", xml]]) }), [
      setCells(0, 0, [[{ value: "a" }]]),
    ]);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toBe(
      rows(
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>',
      ),
    );
  });
});

describe("what was there", () => {
  it("keeps the format of an overwritten cell, and of its row or column for a new one", () => {
    const book = { styles: tinyStyles("0.0", "dd-mm-yyyy") };
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/>';
    expect(rowsAfter(rows, [setCells(0, 0, [[{ value: 5 }], [{ value: 6 }]])], book)).toBe(
      '<row r="1"><c r="A1" s="1"><v>5</v></c></row><row r="2" s="2" customFormat="1"><c r="A2" s="2"><v>6</v></c></row>',
    );
  });

  it("is left as it is when the same is written again, rich text included", () => {
    const book = { strings: ["<si><r><rPr><b/></rPr><t>ru</t></r><r><t>ik</t></r></si>"] };
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>';
    expect(rowsAfter(rows, [setCells(0, 0, [[{ value: "ruik" }, { value: 2, formula: "1+1" }]])], book)).toBe(rows);
  });

  it("gives the other cells of a shared formula their own when the first goes", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
    expect(rowsAfter(rows, [setCells(0, 1, [[{ value: 9 }]])])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>' +
        '<row r="2"><c r="B2"><f>A2*$A$1</f><v>0</v></c></row><row r="3"><c r="B3"><f>A3*$A$1</f><v>0</v></c></row>',
    );
  });

  it("keeps dates on the day they are in a workbook that counts from 1904", () => {
    const book = { styles: tinyStyles("dd-mm-yyyy"), beforeSheets: '<workbookPr date1904="1"/>' };
    const changes = [setCells(0, 0, [[{ value: 46023, style: { numberFormat: "dd-mm-yyyy" } }, { value: 46023 }]])];
    // 1 January 2026 is day 46023 from 1900 and 46023 − 1462 = 44561 from 1904
    expect(rowsAfter("", changes, book)).toBe(
      '<row r="1"><c r="A1" s="2"><v>44561</v></c><c r="B1"><v>46023</v></c></row>',
    );
  });

  it("is counted anew when a number of such a workbook becomes a date", () => {
    const book = { styles: tinyStyles("dd-mm-yyyy"), beforeSheets: '<workbookPr date1904="1"/>' };
    const rows = '<row r="1"><c r="A1"><v>46023</v></c></row>';
    const changes = [setCells(0, 0, [[{ value: 46023, style: { numberFormat: "dd-mm-yyyy" } }]])];
    expect(rowsAfter(rows, changes, book)).toBe('<row r="1"><c r="A1" s="2"><v>44561</v></c></row>');
  });

  it.each`
    rows                                                                           | after                                                            | left | reason        | because
    ${'<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c></row>'} | ${""}                                                            | ${1} | ${"reserved"} | ${"an array formula owns it"}
    ${'<row r="1"><c r="A1"><v>1</v></c></row>'}                                   | ${'<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'} | ${1} | ${"merged"}   | ${"it lies hidden in a merged block"}
  `("is not written over when $because", ({ rows, after, left, reason }) => {
    const error = caught(() => sheetAfter({ rows, after }, [setCells(0, left, [[{ value: 5 }]])]));
    expect([error.code, error.details]).toEqual(["workbook.cannotWrite", { cell: "Blad1!B1", reason }]);
  });

  it("is not written over on a protected sheet", () => {
    const error = caught(() =>
      sheetAfter({ after: '<sheetProtection sheet="1"/>' }, [setCells(0, 0, [[{ value: 5 }]])]),
    );
    expect([error.code, error.details]).toEqual(["workbook.protectedSheet", { sheet: "Blad1" }]);
  });

  it("refuses rows out of order instead of writing one twice", () => {
    const error = caught(() =>
      rowsAfter('<row r="3"><c r="A3"/></row><row r="2"/>', [setCells(4, 0, [[{ value: 1 }]])]),
    );
    expect([error.code, error.details]).toEqual([
      "file.badPart",
      { file: "test.xlsx", part: "xl/worksheets/sheet1.xml" },
    ]);
  });
});

describe("the height of a row with a new text", () => {
  const styles = '<cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs>';
  const text = "x".repeat(20);
  it.each`
    row                                                             | value           | height       | because
    ${'<row r="1"><c r="A1" s="1"/></row>'}                         | ${text}         | ${"45"}      | ${"20 letters in a column of 8.43 are three lines"}
    ${'<row r="1" ht="30"><c r="A1" s="1"/></row>'}                 | ${text}         | ${"45"}      | ${"an estimate of before was for another text"}
    ${'<row r="1" ht="90"><c r="A1" s="1"/></row>'}                 | ${text}         | ${"90"}      | ${"it is high enough already"}
    ${'<row r="1" ht="9" customHeight="1"><c r="A1" s="1"/></row>'} | ${text}         | ${"9"}       | ${"somebody set it by hand"}
    ${'<row r="1"><c r="A1"/></row>'}                               | ${text}         | ${undefined} | ${"the cell does not wrap"}
    ${'<row r="1"><c r="A1" s="1"/></row>'}                         | ${"kort"}       | ${undefined} | ${"one line is what a row has"}
    ${'<row r="1"><c r="A1" s="1"/></row>'}                         | ${123456789012} | ${undefined} | ${"a number does not wrap"}
  `("of $row is $height: $because", ({ row, value, height }) => {
    const rows = rowsAfter(row, [setCells(0, 0, [[{ value }]])], { styles });
    expect(/^<row [^>]*\bht="(\d+)"/.exec(rows)?.[1]).toBe(height);
  });
});
