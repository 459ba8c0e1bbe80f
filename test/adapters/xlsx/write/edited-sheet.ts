import { type CellInput, type Change } from "../../../../src/workbook/change-set";
import { openPackage, partText, savePackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { applyToPackage } from "../../../../src/adapters/xlsx/write/apply-to-package";
import { checkPackage } from "../../../../src/adapters/xlsx/write/check-package";
import { tinySheet, tinyWorkbook, type TinyWorkbook } from "../../../fixtures/tiny-workbook";

/** The bytes of a file after changes; the package has to be free of structural problems. */
export function written(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const pkg = openPackage(bytes, "test.xlsx");
  const result = savePackage(pkg, applyToPackage(pkg, changes, { snapshot: readSnapshot(pkg) }));
  const problems = checkPackage(openPackage(result, "test.xlsx"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return result;
}

export function partOf(bytes: Uint8Array, path: string): string {
  return partText(openPackage(bytes, "test.xlsx"), path);
}

/** Cells of the first sheet, from B2 say: `cells("B2", [[{ value: 1 }]])`. */
export function setCells(top: number, left: number, rows: readonly (readonly (CellInput | undefined)[])[]): Change {
  return { kind: "setCells", sheet: "Blad1", top, left, rows };
}

/** What stands inside `<sheetData>` after changes to a sheet of which only that was given. */
export function rowsAfter(rows: string, changes: readonly Change[], book: Omit<TinyWorkbook, "sheets"> = {}): string {
  return inside(partOf(written(tinySheet(rows, book), changes), "xl/worksheets/sheet1.xml"), "sheetData");
}

/** The whole sheet part after changes, with what stood before and after its cells. */
export function sheetAfter(
  sheet: { before?: string; rows?: string; after?: string },
  changes: readonly Change[],
): string {
  const bytes = tinyWorkbook({ sheets: [{ name: "Blad1", ...sheet }] });
  return partOf(written(bytes, changes), "xl/worksheets/sheet1.xml")
    .replace(/^<worksheet[^>]*>/, "")
    .replace("</worksheet>", "");
}

function inside(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*)</${name}>`, "s").exec(xml)?.[1] ?? "";
}
