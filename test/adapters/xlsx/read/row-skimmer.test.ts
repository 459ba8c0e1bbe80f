import fc from "fast-check";
import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { openXml } from "../../../../src/adapters/xlsx/package/xml";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { RowSkimmer } from "../../../../src/adapters/xlsx/read/row-skimmer";
import { RowMap } from "../../../../src/workbook/row-map";
import { WorkbookError } from "../../../../src/workbook/errors";
import { tinySheet, tinyStyles } from "../../../fixtures/tiny-workbook";

/** Rows as programs write them, and as they might be written by somebody who means harm; `#` is the row's number. */
const ROWS = [
  '<row r="#"><c r="A#" s="1" t="s"><v>0</v></c><c r="C#"><v>12.5</v></c></row>',
  '<row r="#" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="B#" t="str"><v>ja</v></c><c r="D#" s="1"/></row>',
  '\n  <row r="#"><c r="A#" t="b"><v>1</v></c></row>\r\n',
  '<row r="#"><c r="A#" t="e"><v>#N/A</v></c></row>'.replace("#N/A", "&#35;N/A"),
  '<row r="#" hidden="1"><c r="A#"><v>1</v></c></row>',
  '<row r="#"><c r="A#"><f>1&lt;2</f><v>3</v></c></row>',
  '<row r="#"><c r="A#" t="inlineStr"><is><t>a&amp;b</t></is></c></row>',
  '<row r="#"><c><v>1</v></c><c><v>2</v></c></row>',
  "<row><c><v>7</v></c></row>",
  '<row r="#"/>',
  '<row r="#"></row>',
  "<row r='#'><c r='A#'><v> 4 </v></c></row>",
  '<row r="#"><c r="A#"><v>4</v><extLst><ext/></extLst></c></row>',
];
const ODDITIES = [
  "<!-- <row r='9'><c r='A9'><v>9</v></c></row>",
  "-->",
  "<![CDATA[<row r='9'>",
  "</row>",
  "]]>",
  "<?x </row> ?>",
  "<row r='1'>",
  '<row r="1"><c r="B2"><v>1</v></c></row>',
  '<row r="1"><c r="A1" s="1" s="1"><v>1</v></c></row>',
  '<row r="1"><c r="A1"><v>1</v></row>',
  '<row r="1"><c r="A1"><v>1]]></v></c></row>',
  '<row r="1"><c r="XFE1"><v>1</v></c></row>',
  '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
  '<row r="1"><c r="A1"><v>een</v></c></row>',
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  "</sheetData><sheetData>",
  "&",
];

function readOrRefuse(rows: string): string {
  try {
    const bytes = tinySheet(rows, { strings: ["Jansen"], styles: tinyStyles("0.00") });
    const [sheet] = readSnapshot(openPackage(bytes, "a.xlsx")).sheets;
    return JSON.stringify(sheet, (_, value: unknown) =>
      value instanceof Map || value instanceof RowMap ? [...value] : value,
    );
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const numbered = (rows: readonly string[]) =>
  rows.map((row, index) => row.replaceAll(/(?<!&)#/g, String(index + 1))).join("");

describe("rows that are taken out before the XML reader sees them", () => {
  it("make no difference: a comment in front switches that off", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ROWS)), (rows) => {
        const read = readOrRefuse(numbered(rows));
        expect(read).toBe(readOrRefuse(`<!-- -->${numbered(rows)}`));
        expect(read.startsWith("{")).toBe(true);
      }),
    );
  });

  it("make no difference either between what is broken or meant to mislead", () => {
    const rows = fc.array(fc.oneof(fc.constantFrom(...ROWS), fc.constantFrom(...ODDITIES)));
    fc.assert(
      fc.property(rows, (mixed) => {
        expect(readOrRefuse(numbered(mixed))).toBe(readOrRefuse(`<!-- -->${numbered(mixed)}`));
      }),
      { numRuns: 500 },
    );
  });

  it("are taken once, in their order, wherever the text is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ROWS.slice(0, 6))), fc.integer({ min: 1, max: 90 }), (rows, size) => {
        const text = `<worksheet><sheetData>${numbered(rows)}</sheetData><legacy/></worksheet>`;
        const wanted = [...text.matchAll(/<c r="[A-Z]+(\d+)"/g)].map(([, row]) => Number(row));
        expect(rowsOfCells(text, size)).toEqual(wanted);
      }),
    );
  });
});

/** The row of each cell, in the order in which they come, when the text comes in pieces of that size. */
function rowsOfCells(text: string, size: number): number[] {
  const seen: number[] = [];
  const take = ({ row, count }: { row: number; count: number }) => {
    for (let index = 0; index < count; index++) seen.push(row + 1);
  };
  const reader = openXml(
    {
      open: (name, { r = "" }) => {
        if (name === "c") seen.push(Number(r.replace(/\D+/, "")));
        skimmer.betweenRows(name === "sheetData");
      },
      close: (name) => skimmer.betweenRows(name === "row"),
    },
    { file: "a.xlsx", part: "sheet" },
  );
  const skimmer = new RowSkimmer(take, reader);
  for (let at = 0; at < text.length; at += size) skimmer.write(text.slice(at, at + size));
  skimmer.close();
  return seen;
}
