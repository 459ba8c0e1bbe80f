import { type SheetRole } from "../../../workbook/recognise/fields";
import { recognise } from "../../../workbook/recognise/recognise";
import { sheetsOfRole } from "../../../workbook/recognise/recognition";
import { findSheet, type SheetSnapshot } from "../../../workbook/snapshot";
import { type Packer } from "../package/packer";
import { openPackage } from "../package/xlsx-package";
import { readSnapshot } from "./read-snapshot";

export type ListFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the file is given for: only the sheets that hold that are read. */
  readonly role: SheetRole;
  readonly packer?: Packer;
};

/** Is this a workbook, by a name that promises one? An old .xls is then refused as what it is. */
export function isWorkbookFile(name: string): boolean {
  return /\.xls[xmb]?$/i.test(name);
}

/**
 * The lists in another workbook, each as a sheet called by the file. When none is recognised it is the first sheet, so
 * that what is missing can be said of it.
 *
 * @throws {WorkbookError} with a `file.*` code when it is not a workbook that can be read safely
 */
export function listSheets({ bytes, name, role, packer }: ListFile): SheetSnapshot[] {
  const snapshot = readSnapshot(openPackage(bytes, name, packer), {});
  const found = sheetsOfRole(recognise(snapshot), role).flatMap(({ sheet }) => findSheet(snapshot, sheet) ?? []);
  const sheets = found.length > 0 ? [...new Set(found)] : snapshot.sheets.slice(0, 1);
  const title = name.replace(/\.[^.]*$/, "");
  return sheets.map((sheet) => ({
    ...sheet,
    name: sheets.length === 1 ? title : `${title} ${sheet.name}`,
    // the tables stay behind in their own workbook, and so do locks and filters
    tables: [],
    isProtected: false,
    isFiltered: false,
  }));
}
