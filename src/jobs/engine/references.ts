import { columnRange, sameRowCell, tableColumn, thisRow, wholeColumn } from "../../workbook/formula";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { findTable, type Snapshot } from "../../workbook/snapshot";
import { MissingColumnError } from "./missing-column";

/** Where the columns of a sheet stand: field → zero-based column. */
export type Places = ReadonlyMap<string, number>;

/** References to the cells of the row a formula stands in. */
export type RowReferences = {
  /** This row's cell of a column. @throws when the sheet has no such column: ask `has` first */
  cell(field: string): string;
  has(field: string): boolean;
};

/** References to whole columns of a sheet, from anywhere in the workbook. */
export type ColumnReferences = {
  /** For SUMIFS and the like: grows with the data where that is safe. Never inside SUMPRODUCT. */
  range(field: string): string;
  /** Exactly the rows there are (or the table's rows): for SUMPRODUCT, INDEX and charts. */
  exact(field: string): string;
  has(field: string): boolean;
};

/** The fields recognition found, and those given on top (columns of ours). */
export function placesOf(match: SheetMatch, added: Places = new Map()): Places {
  return new Map([...match.columns.map(({ field, column }) => [field, column] as const), ...added]);
}

/** This-row references on the sheet of `match`, for the given sheet row. In a table every row has the same text. */
export function rowReferences({
  match,
  places,
  row,
  snapshot,
}: {
  match: SheetMatch;
  places: Places;
  row: number;
  snapshot: Snapshot;
}): RowReferences {
  return {
    has: (field) => places.has(field),
    cell: (field) => {
      const column = placeOf({ match, places }, field);
      return match.table ? thisRow(match.table, tableHeading(snapshot, match, column)) : sameRowCell(column, row);
    },
  };
}

/** Whole-column references to the sheet of `match`. */
export function columnReferences({
  match,
  places,
  snapshot,
}: {
  match: SheetMatch;
  places: Places;
  snapshot: Snapshot;
}): ColumnReferences {
  const rows = { first: match.firstRow, last: Math.max(match.firstRow, match.lastRow) };
  const inTable = (column: number) => match.table && tableColumn(match.table, tableHeading(snapshot, match, column));
  return {
    has: (field) => places.has(field),
    exact: (field) => {
      const column = placeOf({ match, places }, field);
      return inTable(column) ?? columnRange(match.sheet, column, rows);
    },
    range: (field) => {
      const column = placeOf({ match, places }, field);
      return (
        inTable(column) ??
        (match.nothingBelow ? wholeColumn(match.sheet, column) : columnRange(match.sheet, column, rows))
      );
    },
  };
}

function placeOf({ match, places }: { match: SheetMatch; places: Places }, field: string): number {
  const column = places.get(field);
  if (column === undefined) throw new MissingColumnError(field, match);
  return column;
}

/** The table's own name for a column: what a structured reference needs, whatever recognition made of the heading. */
function tableHeading(snapshot: Snapshot, match: SheetMatch, column: number): string {
  const table = findTable(snapshot, match.table ?? "")?.table;
  const name = table?.columns[column - table.range.left];
  if (name === undefined) throw new Error(`column ${column} lies outside table ${match.table}`);
  return name;
}
