import { LAST_COLUMN, LAST_ROW, type Rect } from "../../../workbook/address";
import { WorkbookError } from "../../../workbook/errors";
import { Grid } from "../../../workbook/grid";
import { type SheetSnapshot } from "../../../workbook/snapshot";
import { type XlsxPackage } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { type SheetPart } from "../package/sheet-parts";
import { type CellBudget } from "./cell-budget";
import { CellColumns, Extent } from "./cell-columns";
import { CellFormulas } from "./cell-formulas";
import { CellReader } from "./cell-reader";
import { type ValueRules } from "./cell-value";
import { rootCheck, streamPart } from "./read-part";
import { readPivotLocation } from "./read-pivot-table";
import { type CellFormats } from "./read-styles";
import { readTable } from "./read-table";
import { RowSkimmer } from "./row-skimmer";
import { SheetOutline } from "./sheet-outline";

/** What reading any sheet of a workbook needs. */
export type SheetReading = {
  readonly pkg: XlsxPackage;
  readonly rules: ValueRules;
  readonly formats: CellFormats;
  readonly isWanted: (row: number, column: number) => boolean;
  readonly budget: CellBudget;
};

/**
 * One worksheet as plain data.
 *
 * @throws {WorkbookError} `file.brokenXml`, `file.badPart`, `file.tooManyCells`
 */
export function readSheet(sheet: SheetPart, reading: SheetReading): SheetSnapshot {
  if (sheet.kind !== "worksheet") return sheetWithoutCells(sheet);
  const { pkg } = reading;
  const objects = readObjects(pkg, sheet.path);
  const formulas = new CellFormulas(objects.tables);
  const outline = new SheetOutline(objects.tableFilters);
  const columns = new CellColumns();
  const extent = new Extent();
  const place = { file: pkg.fileName, part: sheet.path };
  const fail = () => {
    throw new WorkbookError("file.brokenXml", place);
  };
  const cells = new CellReader({ ...reading, formulas, columns, extent, fail });
  streamSheet(pkg, { path: sheet.path, cells, outline });
  if (!outline.hasSheetData) throw new WorkbookError("file.badPart", place);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: outline.isProtected,
    isFiltered: outline.isFiltered,
    usedRange: extent.rect(),
    merges: outline.merges,
    tables: objects.tables,
    reserved: [...objects.pivots, ...formulas.reserved],
    cells: columns.grid(),
  };
}

type SheetStream = { readonly path: string; readonly cells: CellReader; readonly outline: SheetOutline };

/** Cells stand in `sheetData` and nowhere else; elements of the same name elsewhere mean other things. */
function streamSheet(pkg: XlsxPackage, { path, cells, outline }: SheetStream): void {
  const checkRoot = rootCheck("worksheet", { file: pkg.fileName, part: path });
  let insideCells = false;
  let depth = 0;
  let skimmer: RowSkimmer | undefined;
  streamPart(pkg, path, {
    before: (reader) => (skimmer = new RowSkimmer((row) => cells.plainRow(row), reader)),
    open(name, attributes) {
      if (insideCells) {
        depth++;
        skimmer?.betweenRows(false);
        if (name === "row") outline.row(attributes);
        return cells.open(name, attributes);
      }
      checkRoot(name);
      if (name === "sheetData") insideCells = true;
      skimmer?.betweenRows(insideCells);
      outline.open(name, attributes);
    },
    text(text) {
      if (insideCells) cells.text(text);
    },
    close(name) {
      if (name === "sheetData") insideCells = false;
      else if (insideCells) {
        depth--;
        cells.close(name);
      } else outline.close(name);
      skimmer?.betweenRows(insideCells && depth === 0);
    },
  });
}

/** Tables and pivot tables: parts of their own, pointed at by the sheet. */
function readObjects(pkg: XlsxPackage, path: string) {
  const relationships = relationshipsOf(pkg, path).filter(({ isExternal }) => !isExternal);
  // A set: a part that is pointed at a thousand times is still read once.
  const targets = (wanted: string) => [
    ...new Set(relationships.filter(({ kind }) => kind === wanted).map(({ target }) => target)),
  ];
  const tableParts = targets("table").map((target) => readTable(pkg, target));
  const isRect = (rect: Rect | undefined): rect is Rect => rect !== undefined;
  return {
    tables: tableParts.map(({ table }) => table),
    tableFilters: tableParts.map(({ activeFilter }) => activeFilter).filter(isRect),
    pivots: targets("pivotTable")
      .map((target) => readPivotLocation(pkg, target))
      .filter(isRect),
  };
}

/** A chart on a tab of its own: its name is taken, and there is nowhere to write. */
function sheetWithoutCells({ name, visibility }: SheetPart): SheetSnapshot {
  const everything = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  return {
    name,
    visibility,
    isProtected: false,
    isFiltered: false,
    usedRange: undefined,
    merges: [],
    tables: [],
    reserved: [everything],
    cells: new Grid(new Map()),
  };
}
