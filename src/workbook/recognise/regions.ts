import { type Rect } from "../address";
import { type SheetSnapshot, type TableSnapshot } from "../snapshot";
import { type AliasIndex } from "./alias-index";
import { type ColumnProfile, profileColumn } from "./column-profile";
import { findHeaderRow } from "./header-row";
import { type Heading, readHeading } from "./heading";

/** A block of rows under headings: a table, or a plain range. */
export type Region = {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot | undefined;
  readonly headerRow: number;
  /** The last row that may hold data; of a table the one before its totals. */
  readonly bottom: number;
  readonly headings: ReadonlyMap<number, Heading>;
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
};

/** More columns than a person heads by hand; what lies beyond is not looked at. */
const MOST_COLUMNS = 300;

/** Sheets never change, they are replaced: what was found on one holds for as long as it is there. */
const found = new WeakMap<AliasIndex, WeakMap<SheetSnapshot, Map<string, readonly Region[]>>>();

/** Every block of a sheet that may be a list: its tables, and the range outside them. */
export function regionsOf(sheet: SheetSnapshot, index: AliasIndex, certain: ReadonlySet<string>): readonly Region[] {
  const bySheet = found.get(index) ?? new WeakMap<SheetSnapshot, Map<string, readonly Region[]>>();
  found.set(index, bySheet);
  const known = bySheet.get(sheet) ?? new Map<string, readonly Region[]>();
  bySheet.set(sheet, known);
  const key = JSON.stringify([...certain]);
  const regions = known.get(key) ?? findRegions(sheet, index, certain);
  known.set(key, regions);
  return regions;
}

function findRegions(sheet: SheetSnapshot, index: AliasIndex, certain: ReadonlySet<string>): readonly Region[] {
  if (!sheet.usedRange) return [];
  const tables = sheet.tables.filter((table) => table.hasHeaderRow).map((table) => tableRegion(sheet, table));
  const plain = plainRegion(sheet, { index, certain, area: narrowed(sheet.usedRange) });
  return plain ? [...tables, plain] : tables;
}

function narrowed(area: Rect): Rect {
  return { ...area, right: Math.min(area.right, area.left + MOST_COLUMNS - 1) };
}

function tableRegion(sheet: SheetSnapshot, table: TableSnapshot): Region {
  const { range } = table;
  const columns = table.columns.slice(0, MOST_COLUMNS);
  const headings = new Map(columns.map((name, offset) => [range.left + offset, name] as const));
  const bottom = table.hasTotalsRow ? range.bottom - 1 : range.bottom;
  return region({ sheet, table, headerRow: range.top, bottom, texts: headings });
}

function plainRegion(
  sheet: SheetSnapshot,
  search: { index: AliasIndex; certain: ReadonlySet<string>; area: Rect },
): Region | undefined {
  const header = findHeaderRow({ sheet, ...search });
  if (!header) return undefined;
  return region({ sheet, table: undefined, headerRow: header.row, bottom: search.area.bottom, texts: header.headings });
}

type RegionParts = Pick<Region, "sheet" | "table" | "headerRow" | "bottom"> & {
  readonly texts: ReadonlyMap<number, string>;
};

function region({ texts, ...parts }: RegionParts): Region {
  const { sheet, headerRow, bottom } = parts;
  const headings = new Map<number, Heading>();
  const profiles = new Map<number, ColumnProfile>();
  for (const [column, text] of texts) {
    headings.set(column, readHeading(text));
    profiles.set(column, profileColumn(sheet.cells, { column, firstRow: headerRow + 1, lastRow: bottom }));
  }
  return { ...parts, headings, profiles };
}
