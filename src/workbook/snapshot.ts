import { type Rect } from "./address";
import { type Grid } from "./grid";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A table (ListObject) as it stands on its sheet. */
export type TableSnapshot = {
  readonly name: string;
  /** Heading row included; totals row included when there is one. */
  readonly range: Rect;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  /** Left to right; equal to the heading texts. */
  readonly columns: readonly string[];
};

export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Has a filter that hides rows right now. */
  readonly isFiltered: boolean;
  /** The block that holds every filled cell of the whole sheet, read or not; undefined when empty. */
  readonly usedRange: Rect | undefined;
  readonly merges: readonly Rect[];
  readonly tables: readonly TableSnapshot[];
  /** Other objects that occupy cells (pivot tables, array formulas): never write into these. */
  readonly reserved: readonly Rect[];
  /** What has been read: after a scout the first rows, after a read the asked columns whole. */
  readonly cells: Grid;
};

export type DefinedName = {
  readonly name: string;
  /** What the name stands for, canonical dialect without `=`. */
  readonly refersTo: string;
  /** Only for names that hold within one sheet. */
  readonly sheet?: string;
};

/** The workbook as plain data: what recognition and jobs see. Dates are 1900-system serials, whatever the file uses. */
export type Snapshot = {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
};

export function findSheet(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** A table by name, wherever it stands. Names are unique in a workbook and case-insensitive. */
export function findTable(
  snapshot: Snapshot,
  name: string,
): { sheet: SheetSnapshot; table: TableSnapshot } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** A workbook-level name; names are case-insensitive. */
export function findName(snapshot: Snapshot, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return snapshot.names.find((candidate) => candidate.sheet === undefined && candidate.name.toLowerCase() === wanted);
}
