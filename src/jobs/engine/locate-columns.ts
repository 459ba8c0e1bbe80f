import { type ColumnMatch, type SheetMatch } from "../../workbook/recognise/recognition";
import { type Rect, rectsOverlap } from "../../workbook/address";
import { type RegisterEntry } from "../../workbook/register";
import { findSheet, findTable, type SheetSnapshot } from "../../workbook/snapshot";
import { type ColumnFill } from "./column-fill";
import { freeHeading } from "./free-names";
import { type Workbench } from "./workbench";

/** Where a wanted column stands or will stand. */
export type Located = {
  readonly fill: ColumnFill;
  readonly column: number;
  readonly heading: string;
  /** `own`: added by us, earlier or now. `user`: a column of the user's that we fill. */
  readonly owner: "own" | "user";
  readonly isNew: boolean;
};

export type Location = { readonly located: readonly Located[]; readonly fits: boolean };

/** The register's name for a column: `customers.revenue`. */
export function columnId(match: SheetMatch, field: string): string {
  return `${match.role}.${field}`;
}

/**
 * Finds a place for every column: where the register says it stands, else the user's column of that meaning, else to
 * the right of the table. `fits` is false when what stands there leaves no room.
 */
export function locateColumns(
  bench: Workbench,
  { match, fills }: { match: SheetMatch; fills: readonly ColumnFill[] },
): Location {
  const sheet = findSheet(bench.snapshot, match.sheet);
  if (!sheet) throw new Error(`no sheet ${match.sheet}`);
  const headings = new Map(match.headings);
  let next = rightEdge(bench, match) + 1;
  const located = fills.map((fill): Located => {
    const known = knownPlace(bench.register, { match, fill, sheet });
    if (known) return known;
    const heading = freeHeading(headings.values(), bench.t(fill.heading));
    headings.set(next, heading);
    return { fill, column: next++, heading, owner: "own", isNew: true };
  });
  const added = located.filter(({ isNew }) => isNew).map(({ column }) => column);
  const fits = added.length === 0 || hasRoom(sheet, { match, left: Math.min(...added), right: Math.max(...added) });
  return { located, fits };
}

type PlaceQuery = { readonly match: SheetMatch; readonly fill: ColumnFill; readonly sheet: SheetSnapshot };

function knownPlace(register: readonly RegisterEntry[], query: PlaceQuery): Located | undefined {
  return registered(register, query) ?? declared(query) ?? users(query);
}

/** A column that an earlier run added or filled, by its registered heading. */
function registered(register: readonly RegisterEntry[], { match, fill, sheet }: PlaceQuery): Located | undefined {
  const entry = register.find(
    ({ kind, id, sheet: on }) =>
      kind !== "sheet" &&
      kind !== "match" &&
      id === columnId(match, fill.field) &&
      on.toLowerCase() === sheet.name.toLowerCase(),
  );
  if (!entry) return undefined;
  for (const [column, heading] of match.headings) {
    if (heading.trim() === entry.heading.trim())
      return { fill, column, heading, owner: entry.kind === "filled" ? "user" : "own", isNew: false };
  }
  return undefined;
}

/** A column of a table of ours: it came with the sheet. */
function declared({ match, fill }: PlaceQuery): Located | undefined {
  if (!match.table?.startsWith("rp")) return undefined;
  const column = match.columns.find(({ field }) => field === fill.field);
  return column && at(column, fill, "own");
}

function users({ match, fill }: PlaceQuery): Located | undefined {
  if (fill.placement !== "shared") return undefined;
  const column = match.columns.find(({ field }) => field === fill.field);
  return column && at(column, fill, "user");
}

function at({ column, heading }: ColumnMatch, fill: ColumnFill, owner: Located["owner"]): Located {
  return { fill, column, heading, owner, isNew: false };
}

/** The last column that belongs to the rows: of the table, or of the unbroken row of headings. */
function rightEdge({ snapshot }: Workbench, match: SheetMatch): number {
  const table = match.table && findTable(snapshot, match.table);
  if (table) return table.table.range.right;
  let edge = Math.max(0, ...match.columns.map(({ column }) => column));
  while (match.headings.has(edge + 1)) edge++;
  return edge;
}

/** From the heading down to the end of the sheet nothing may stand in the way. */
function hasRoom(
  sheet: SheetSnapshot,
  { match, left, right }: { match: SheetMatch; left: number; right: number },
): boolean {
  const bottom = Math.max(match.lastRow, sheet.usedRange?.bottom ?? 0);
  const wanted: Rect = { top: match.headerRow, left, bottom, right };
  const objects = [
    ...sheet.merges,
    ...sheet.reserved,
    ...sheet.tables.filter(({ name }) => name !== match.table).map(({ range }) => range),
  ];
  return (
    !sheet.isProtected &&
    right <= 16_383 &&
    sheet.cells.isEmpty(wanted) &&
    !objects.some((object) => rectsOverlap(object, wanted))
  );
}
