import { type Snapshot } from "../../../workbook/snapshot";
import { type ColumnRef } from "../../../workbook/workbook";
import { type XlsxPackage } from "../package/parts";
import { sheetParts } from "../package/sheet-parts";
import { CellBudget } from "./cell-budget";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet } from "./read-sheet";
import { readCellFormats } from "./read-styles";
import { readWorkbookPart } from "./read-workbook-part";

/** Which cells to keep; without any of these, all of them. */
export type WhatToRead = {
  /** Columns to keep whole. */
  readonly columns?: readonly ColumnRef[];
  /** So many first rows of each sheet are kept whatever the column. */
  readonly headRowsOnly?: number;
};

/**
 * A package as plain data. Everything but the cells is always complete (sheets, used ranges, tables, names, protection);
 * of the cells it keeps what was asked for. A chart on a tab of its own comes as a sheet that is reserved whole.
 *
 * @throws {WorkbookError} `file.brokenXml`, `file.badPart`, `file.doctype`, `file.tooManyCells`, `file.tooLarge`, `file.strict`
 */
export function readSnapshot(pkg: XlsxPackage, what: WhatToRead = {}): Snapshot {
  const sheets = sheetParts(pkg);
  const { names, usesDates1904 } = readWorkbookPart(pkg, sheets);
  const rules = { strings: readSharedStrings(pkg), usesDates1904 };
  const formats = readCellFormats(pkg);
  const budget = new CellBudget(pkg.fileName);
  const read = sheets.map((sheet) =>
    readSheet(sheet, { pkg, rules, formats, budget, isWanted: wantedCells(sheet.name, what) }),
  );
  return { sheets: read, names };
}

function wantedCells(sheet: string, { columns, headRowsOnly }: WhatToRead): (row: number, column: number) => boolean {
  const headRows = headRowsOnly ?? (columns ? 0 : Infinity);
  const asked = new Set<number>();
  for (const ref of columns ?? []) {
    if (ref.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
    for (let column = ref.firstColumn; column <= ref.lastColumn; column++) asked.add(column);
  }
  return (row, column) => row < headRows || asked.has(column);
}
