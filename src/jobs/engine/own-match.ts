import { earlierHeadings } from "../../i18n/earlier-headings";
import { isBlank } from "../../workbook/cells";
import { type ColumnMatch, type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type Translator } from "../../i18n";
import { findTable, type Snapshot } from "../../workbook/snapshot";

/** A sheet of ours as it stands in the workbook, by its table; undefined when it is not there (yet). */
export function ownMatch(
  { snapshot, t }: { readonly snapshot: Snapshot; readonly t: Translator },
  definition: SheetDefinition,
): SheetMatch | undefined {
  const found = findTable(snapshot, definition.table);
  if (!found) return undefined;
  const { sheet, table } = found;
  const headings = new Map(table.columns.map((heading, offset) => [table.range.left + offset, heading]));
  const offsets = columnOffsets(table.columns, { definition, t });
  const columns = definition.columns.flatMap(({ field }, index): ColumnMatch[] => {
    const offset = offsets[index] ?? -1;
    const heading = table.columns[offset];
    return heading === undefined ? [] : [ownColumn(field, { column: table.range.left + offset, heading })];
  });
  return {
    role: definition.role as SheetRole, // our own roles are used like the others once the sheet exists
    sheet: sheet.name,
    table: table.name,
    headerRow: table.range.top,
    firstRow: table.range.top + 1,
    lastRow: table.range.bottom - (table.hasTotalsRow ? 1 : 0),
    nothingBelow: true,
    columns,
    headings,
    confidence: 1,
  };
}

/**
 * Where each column of the definition stands in the table, −1 for one that is gone: by its heading, else by one that an
 * earlier version gave it. With none added or removed, a column whose heading is unknown is one that somebody gave
 * another heading.
 */
function columnOffsets(
  headings: readonly string[],
  { definition, t }: { readonly definition: SheetDefinition; readonly t: Translator },
): number[] {
  const now = definition.columns.map(({ heading }) => headings.indexOf(t(heading)));
  const known = definition.columns.map(({ heading }, index) => {
    const earlier = earlierHeadings(t.language, heading).map((words) => headings.indexOf(words));
    return now[index] === -1
      ? (earlier.find((offset) => offset >= 0 && !now.includes(offset)) ?? -1)
      : (now[index] ?? -1);
  });
  if (headings.length !== definition.columns.length) return known;
  const unknown = headings.flatMap((_, offset) => (known.includes(offset) ? [] : [offset]));
  return known.map((offset, index) => {
    if (offset >= 0) return offset;
    // the only one left; among several, the one in its place
    return unknown.length === 1 ? (unknown[0] ?? -1) : unknown.includes(index) ? index : -1;
  });
}

function ownColumn(field: string, { column, heading }: { column: number; heading: string }): ColumnMatch {
  return { field, column, heading, valueKind: "mixed", decimalStyle: "comma", source: "register", confidence: 1 };
}

/** The data rows of a match that hold something in one of the given columns; zero-based sheet rows. */
export function filledRows(
  { snapshot }: { readonly snapshot: Snapshot },
  match: SheetMatch,
  columns: readonly number[],
): number[] {
  const cells = snapshot.sheets.find(({ name }) => name === match.sheet)?.cells;
  if (!cells) return [];
  const rows: number[] = [];
  for (let row = match.firstRow; row <= match.lastRow; row++) {
    if (columns.some((column) => !isBlank(cells.value(row, column)))) rows.push(row);
  }
  return rows;
}
