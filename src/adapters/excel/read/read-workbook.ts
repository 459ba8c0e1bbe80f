import { type Rect } from "../../../workbook/address";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { type ChangeSet } from "../../../workbook/change-set";
import { type DefinedName, type SheetSnapshot, type SheetVisibility, type Snapshot } from "../../../workbook/snapshot";
import { type ColumnRef } from "../../../workbook/workbook";
import { type Abilities } from "../excel-api";
import { excelLocation } from "../session/excel-error";
import { type WorkControl } from "../session/work-control";
import { loadOutline, type Outline, type OutlineWanted, type SheetHandles } from "./load-outline";
import { rectOf, rectsOf } from "./place";
import { bytesPerCell, type CellSink, pourCells, readBlocks } from "./read-blocks";
import { type SeenBefore } from "./seen-before";
import { SheetCells } from "./sheet-cells";
import { type Block } from "./split-blocks";
import { wantedBlocks } from "./wanted-blocks";

/** A snapshot, and what else about the workbook matters to a writer. */
export type ReadWorkbook = {
  readonly snapshot: Snapshot;
  readonly usesDates1904: boolean;
  /** Sheet in small letters → the id it keeps when renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
  /** No sheets can be added or removed. */
  readonly isStructureProtected: boolean;
};

export type WhatToRead = {
  /** Columns to read whole. */
  readonly columns: readonly ColumnRef[];
  /** Cells that matter also where nothing is filled: of these the number formats are wanted. */
  readonly touched: ChangeSet;
  /** So many first rows of each sheet, whatever the column. */
  readonly headRows: number;
};

export type ReadingTools = {
  readonly abilities: Abilities;
  readonly seen: SeenBefore;
  readonly control: WorkControl;
};

/**
 * The workbook as it is: sheets, tables and names always, of the cells what is asked. One round trip, a second where there
 * is more than was seen before, plus chunks.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { columns, touched, headRows, ...tools }: WhatToRead & ReadingTools,
): Promise<ReadWorkbook> {
  const outline = await tryOutline(context, { ...tools, headRows });
  const sheets = outline.sheets.map((handles) => emptySheet(handles, outline));
  const usesDates1904 = outline.day1904.value === 0;
  const cells = new Map(sheets.map((sheet) => [sheet.name, new SheetCells(sheet.tables, usesDates1904)]));
  const sink: CellSink = (sheet, at, cell) => cells.get(sheet)?.add(at, cell);
  const heads = pourHeads(outline, { sink, seen: tools.seen });
  const blocks: Block[] = wantedBlocks(sheets, { columns, touched, headRows, heads });
  await readBlocks(context, { blocks, sink, cellBytes: tools.seen.cellBytes, control: tools.control });
  return {
    snapshot: {
      sheets: sheets.map((sheet) => ({ ...sheet, cells: cells.get(sheet.name)?.grid() ?? sheet.cells })),
      names: [
        ...definedNames(outline.names),
        ...outline.sheets.flatMap(({ sheet }) => definedNames(sheet.names, sheet.name)),
      ],
    },
    usesDates1904,
    sheetIds: new Map(outline.sheets.map(({ sheet }) => [sheet.name.toLowerCase(), sheet.id])),
    isReadOnly: outline.workbook.readOnly,
    isStructureProtected: outline.workbook.protection.protected,
  };
}

/** Excel lists no more than 512 merged blocks and fails on a sheet with more: then without them. */
async function tryOutline(context: Excel.RequestContext, wanted: OutlineWanted): Promise<Outline> {
  try {
    return await loadOutline(context, wanted);
  } catch (error) {
    if (!/merged|RangeAreas/i.test(excelLocation(error))) throw error;
    return loadOutline(context, { ...wanted, abilities: { ...wanted.abilities, listsMerges: false } });
  }
}

type Pouring = { readonly sink: CellSink; readonly seen: SeenBefore };

/** The first rows that came with the outline. @returns the blocks that need not be read any more */
function pourHeads({ sheets }: Outline, { sink, seen }: Pouring): Map<string, Rect> {
  const heads = new Map<string, Rect>();
  for (const { sheet, head } of sheets) {
    if (!head || head.isNullObject) continue;
    const rect = rectOf(head);
    pourCells(head, { sheet: sheet.name, rect }, sink);
    heads.set(sheet.name, rect);
    // Sheets with long texts are read in smaller pieces from the beginning.
    seen.cellBytes = Math.max(seen.cellBytes, bytesPerCell(head));
  }
  return heads;
}

function emptySheet({ sheet, used, merges }: SheetHandles, { tables, pivots }: Outline): SheetSnapshot {
  const own = tables.filter(({ table }) => table.worksheet.name === sheet.name);
  return {
    name: sheet.name,
    visibility: VISIBILITY.get(sheet.visibility) ?? "visible",
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered || own.some(({ table }) => table.autoFilter.isDataFiltered),
    usedRange: used.isNullObject ? undefined : rectOf(used),
    merges: merges && !merges.isNullObject ? rectsOf(merges.address) : [],
    tables: own.map(({ table, range }) => ({
      name: table.name,
      range: rectOf(range),
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
      columns: table.columns.items.map((column) => column.name),
    })),
    reserved: pivots.filter((pivot) => pivot.sheet === sheet.name).map(({ range }) => rectOf(range)),
    cells: new SheetCells([], false).grid(),
  };
}

const VISIBILITY: ReadonlyMap<string, SheetVisibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

/** Names a spreadsheet keeps for itself. */
const RESERVED_NAMES = /^(?:_xlnm\..*|_FilterDatabase|Print_Area|Print_Titles|Criteria|Extract)$/i;

function definedNames({ items }: Excel.NamedItemCollection, sheet?: string): DefinedName[] {
  return items.flatMap(({ name, formula }): DefinedName[] => {
    const plain = name.slice(name.lastIndexOf("!") + 1);
    if (RESERVED_NAMES.test(plain)) return [];
    const refersTo = canonicalFormula(String(formula));
    return [sheet === undefined ? { name: plain, refersTo } : { name: plain, refersTo, sheet }];
  });
}
