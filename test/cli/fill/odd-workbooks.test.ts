import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldenCells } from "../../../tools/examples/golden-cells";
import { type TinySheet, tinyWorkbook } from "../../fixtures/tiny-workbook";
import { inFolder, relatieplan } from "../command-line";

const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Two customers and their orders; what is odd about them comes with the arguments. */
function shop(customers: Partial<TinySheet> = {}, orders: Partial<TinySheet> = {}): TinySheet[] {
  return [
    {
      name: "Klanten",
      rows:
        `<row r="1">${cell("A1", "Klantnummer")}${cell("B1", "Bedrijfsnaam")}</row>` +
        `<row r="2">${cell("A2", "K1")}${cell("B2", "Zon")}</row><row r="3">${cell("A3", "__proto__")}${cell("B3", "Maan")}</row>`,
      ...customers,
    },
    {
      name: "Orders",
      rows:
        `<row r="1">${cell("A1", "Ordernummer")}${cell("B1", "Klantnummer")}${cell("C1", "Orderdatum")}${cell("D1", "Bedrag excl. btw")}</row>` +
        `<row r="2">${cell("A2", "1")}${cell("B2", "K1")}<c r="C2" s="1"><v>44195</v></c><c r="D2"><v>12.5</v></c></row>` +
        `<row r="3">${cell("A3", "2")}${cell("B3", "__proto__")}<c r="C3" s="1"><v>44195</v></c><c r="D3"><v>7</v></c></row>`,
      ...orders,
    },
  ];
}

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
const BOTTOM = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
const ODD: Readonly<Record<string, { readonly sheets: TinySheet[]; readonly beforeSheets?: string }>> = {
  "sheets named __proto__ and O'Brien 😀": { sheets: shop({ name: "__proto__" }, { name: "O'Brien 😀" }) },
  "a sheet named =A1": { sheets: shop({ name: "=A1" }, { name: "constructor" }) },
  "dates that count from 1904": { sheets: shop(), beforeSheets: '<workbookPr date1904="1"/>' },
  "a used range of a million rows with three filled cells": {
    sheets: [...shop(), { name: "Leeg", before: '<dimension ref="A1:XFD1048576"/>', rows: BOTTOM }],
  },
  "a sheet merged from corner to corner": {
    sheets: [...shop(), { name: "Vlak", after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' }],
  },
  "only hidden lists": { sheets: shop({ attributes: 'state="hidden"' }, { attributes: 'state="veryHidden"' }) },
  "a protected customer sheet": { sheets: shop({ after: '<sheetProtection sheet="1"/>' }) },
};

describe("an odd workbook gets the right revenue", () => {
  it.each(Object.keys(ODD))("%s", async (name) => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, "in.xlsx"), join(folder, "uit.xlsx")];
      const { sheets = [], beforeSheets } = ODD[name] ?? {};
      await writeFile(input, tinyWorkbook({ sheets, beforeSheets, styles: STYLES }));
      expect(await relatieplan("fill", input, "-o", output)).toMatchObject({ exit: 0, err: "" });
      const cells = [...(await goldenCells(await readFile(output), "uit.xlsx")).values()].flatMap((sheet) => [
        ...sheet.values(),
      ]);
      const isFigure = (amount: number) => cells.some(([value, formula]) => formula !== undefined && value === amount);
      expect([isFigure(12.5), isFigure(7)]).toEqual([true, true]);
    });
  });
});
