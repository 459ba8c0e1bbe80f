import { StyleSheet } from "../../../../src/adapters/xlsx/write/style-sheet";
import { type Change } from "../../../../src/workbook/change-set";
import { type CellStyle } from "../../../../src/workbook/styles";
import { tinySheet } from "../../../fixtures/tiny-workbook";
import { partOf, rowsAfter, setCells, written } from "./edited-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONTS =
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/><scheme val="minor"/></font><font><b/><name val="Arial"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const BORDERS = '<borders count="1"><border><left/></border></borders>';
const FORMATS =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>';
const NUMBERS = '<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;€&quot; 0.00"/></numFmts>';
const STYLES = NUMBERS + FONTS + FILLS + BORDERS + FORMATS;

function styleSheet(): StyleSheet {
  return new StyleSheet(`<styleSheet xmlns="${MAIN}">${STYLES}<extLst><ext uri="u"/></extLst></styleSheet>`);
}

function added(list: string, base: number, style: CellStyle): string {
  const sheet = styleSheet();
  sheet.cellFormat(base, style);
  const [, content = ""] = new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(sheet.text) ?? [];
  const [, before = ""] = new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(STYLES) ?? [];
  return content.slice(before.length);
}

describe("a cell format", () => {
  it.each<{ base: number; style: CellStyle; expected: string; because: string }>([
    {
      base: 0,
      style: { numberFormat: "#,##0.00" },
      expected: '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      because: "a format that every workbook knows needs no entry",
    },
    {
      base: 0,
      style: { numberFormat: '"€" 0.00' },
      expected: '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      because: "one that is there is used again",
    },
    {
      base: 0,
      style: { numberFormat: "dd-mm-yyyy" },
      expected: '<xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      because: "a new one gets the next number",
    },
    {
      base: 1,
      style: { wrap: true },
      expected:
        '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf>',
      because: "what the style leaves open stays",
    },
    {
      base: 2,
      style: { wrap: true },
      expected:
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>',
      because: "alignment and protection are kept",
    },
  ])("$because", ({ base, style, expected }) => {
    expect(added("cellXfs", base, style)).toBe(expected);
  });

  it("is plain in the workbook's own font, without fill or border", () => {
    expect(added("cellXfs", 1, { look: "plain", numberFormat: "General" })).toMatch(
      /^<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" /,
    );
  });

  it("takes the workbook's own typeface", () => {
    expect(added("fonts", 0, { look: "title" })).toBe(
      '<font><b/><sz val="16"/><color rgb="FF1F5C63"/><name val="Arial"/><scheme val="minor"/></font>',
    );
    expect(added("fonts", 0, { look: "label" })).toBe(
      '<font><b/><sz val="10"/><color rgb="FF1F1F1F"/><name val="Arial"/><scheme val="minor"/></font>',
    );
  });

  it("is added once, however often it is asked for, also by a later run", () => {
    const sheet = styleSheet();
    const style: CellStyle = { look: "heading", numberFormat: "0.0%" };
    const index = sheet.cellFormat(0, style);
    expect(index).toBe(3);
    expect(sheet.cellFormat(0, style)).toBe(3);
    const later = new StyleSheet(sheet.text);
    expect([later.cellFormat(0, style), later.cellFormat(3, style)]).toEqual([3, 3]);
    expect(later.text).toBe(sheet.text);
  });

  it("leaves the rest of the styles as they were, with right counts", () => {
    const sheet = styleSheet();
    sheet.cellFormat(0, { look: "input", numberFormat: "dd-mm-yyyy" });
    sheet.conditionalFormat("finding");
    expect(sheet.text).toMatch(
      /<numFmts count="2">.*<fonts count="3">.*<fills count="3">.*<borders count="2">.*<cellXfs count="4">.*<dxfs count="1">/s,
    );
    for (const kept of [FONTS, FILLS, BORDERS, FORMATS])
      expect(sheet.text).toContain(kept.replace(/^<[^>]*>/, "").replace(/<\/\w+>$/, ""));
    expect(sheet.text).toContain("</dxfs><extLst>");
  });

  it.each`
    format | expected | because
    ${0}   | ${false} | ${"General"}
    ${1}   | ${false} | ${"an amount"}
    ${3}   | ${true}  | ${"dd-mm-yyyy"}
  `("shows dates: $expected for $because", ({ format, expected }) => {
    const sheet = styleSheet();
    sheet.cellFormat(0, { numberFormat: "dd-mm-yyyy" });
    expect(sheet.showsDate(format)).toBe(expected);
  });
});

describe("a cell's look", () => {
  const ROWS = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><f>A1</f><v>1</v></c></row>';
  const book = { styles: STYLES };
  const like = { like: { row: 0, column: 0 } } as const;

  it("can be that of another cell", () => {
    expect(rowsAfter(ROWS, [setCells(0, 2, [[{ value: 5, style: like }]])], book)).toContain(
      '<c r="C1" s="1"><v>5</v></c>',
    );
  });

  it("can be that of a cell which the same write changes", () => {
    const changes = [
      setCells(0, 0, [[{ value: 1, style: { numberFormat: "0.00" } }]]),
      setCells(1, 0, [[{ value: 5, style: like }]]),
    ];
    const [, first, second] = /A1" s="(\d+)".*A2" s="(\d+)"/s.exec(rowsAfter(ROWS, changes, book)) ?? [];
    expect([first, second]).toEqual(["3", "3"]);
  });

  it("changes without its contents: the formula keeps every character", () => {
    const paint = setCells(0, 1, [[{ value: 1, formula: "A1", style: { look: "plain", align: "center" } }]]);
    expect(rowsAfter(ROWS, [paint], book)).toMatch(/<c r="B1" s="3"><f>A1<\/f><v>1<\/v><\/c>/);
  });

  it("is kept when a cell is emptied", () => {
    expect(rowsAfter(ROWS, [setCells(0, 0, [[{ value: null }, { value: null }]])], book)).toBe(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>',
    );
  });

  it("goes into a styles part of its own when the workbook has none", () => {
    const bytes = written(tinySheet(""), [setCells(0, 0, [[{ value: 1, style: { look: "heading" } }]])]);
    expect(partOf(bytes, "xl/styles.xml")).toContain('<cellXfs count="2">');
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1">');
  });

  it("of a rule is added once for all rules that share it", () => {
    const rule = (address: number): Change => ({
      kind: "addConditionalFormat",
      sheet: "Blad1",
      format: { range: { top: address, left: 0, bottom: address, right: 0 }, formula: "A1>1", look: "good" },
    });
    expect(partOf(written(tinySheet("", book), [rule(0), rule(1)]), "xl/styles.xml")).toContain('<dxfs count="1">');
  });
});
