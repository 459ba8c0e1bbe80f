import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../tools/generate/write-xlsx";
import { validate } from "./validator";

const folder = mkdtempSync(join(tmpdir(), "relatieplan-validator-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const valid = join(folder, "valid.xlsx");
writeXlsx(valid, [
  {
    name: "Klanten",
    rows: [
      ["Klantnummer", "Omzet"],
      ["00123", { euros: 972 }],
    ],
  },
]);

/** The valid workbook with something else in its sheet. */
function planted(name: string, from: string, to: string): string {
  const parts = unzipSync(readFileSync(valid));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  if (!sheet.includes(from)) throw new Error(`nothing to plant in: no ${from}`);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet.replace(from, to)) }));
  return file;
}

describe("the Open XML validator", () => {
  it("finds nothing in a plain workbook", async () => {
    expect(await validate(valid)).toEqual([]);
  });

  it("names the part and the place of an element that does not belong there", async () => {
    const errors = await validate(planted("foreign-element", "<sheetData>", "<sheetDate/><sheetData>"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: "/xl/worksheets/sheet1.xml", xPath: "/x:worksheet[1]" });
  });

  it("finds a cell type that does not exist", async () => {
    const errors = await validate(planted("cell-type", 't="s"', 't="zin"'));
    expect(errors.map(({ description }) => description).join()).toContain("zin");
  });

  it("reports a file that is no package instead of calling it valid", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, "geen werkmap");
    expect(await validate(broken)).toHaveLength(1);
  });
});
