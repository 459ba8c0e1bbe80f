import { translatorFor } from "../../../src/i18n";
import { type FillPlan, planFill } from "../../../src/jobs/fill-all";
import { type Consent, type JobId } from "../../../src/jobs/job";
import { type Rect } from "../../../src/workbook/address";
import { type Scalar, scalarText } from "../../../src/workbook/cells";
import { type Grid, GridBuilder } from "../../../src/workbook/grid";
import { project } from "../../../src/workbook/project";
import { type Settings, namedCell } from "../../../src/workbook/settings";
import { findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";

export const EMPTY: Snapshot = { sheets: [], names: [] };
/** 31 December 2024. */
export const END_OF_2024 = 45_657;

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

/** A sheet of the user's: rows from A1, as typed. */
export function sheetOf(name: string, rows: readonly (readonly Scalar[])[]): SheetSnapshot {
  const cells = new GridBuilder();
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== null) cells.set(rowIndex, column, value);
    });
  });
  const grid = cells.build();
  return {
    name,
    visibility: "visible",
    isProtected: false,
    isFiltered: false,
    usedRange: grid.extent(),
    merges: [],
    tables: [],
    reserved: [],
    cells: grid,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): Snapshot {
  return { sheets, names: [] };
}

export type RunOptions = {
  readonly language?: "nl" | "en";
  readonly consent?: Partial<Consent>;
  readonly settings?: Partial<Settings>;
};

/** Runs jobs on a workbook, as the product does. */
export function run(
  snapshot: Snapshot,
  jobs: readonly JobId[] | "all",
  { language = "nl", consent = {}, settings = {} }: RunOptions = {},
): FillPlan {
  return planFill({
    snapshot,
    translators,
    language,
    peildatum: END_OF_2024,
    jobs,
    consent: { typedCells: "keep", textNumbers: "repair", ...consent },
    overrides: settings,
  });
}

/** The rows of a table or of a sheet with its headings in the given row, as heading → value. */
export function rowsOf(snapshot: Snapshot, where: string, headerRow = 0): Map<string, Scalar>[] {
  const { cells, range } = blockOf(snapshot, where, headerRow);
  const headings = Array.from({ length: range.right - range.left + 1 }, (_, offset) =>
    scalarText(cells.value(range.top, range.left + offset)),
  );
  return Array.from({ length: range.bottom - range.top }, (_, index) => {
    return new Map(
      headings.map((heading, offset) => [heading, cells.value(range.top + 1 + index, range.left + offset)]),
    );
  });
}

function blockOf(snapshot: Snapshot, where: string, headerRow: number): { cells: Grid; range: Rect } {
  const found = findTable(snapshot, where);
  if (found) return { cells: found.sheet.cells, range: found.table.range };
  const sheet = findSheet(snapshot, where);
  if (!sheet?.usedRange) throw new Error(`no table or sheet ${where}`);
  return { cells: sheet.cells, range: { ...sheet.usedRange, top: headerRow, left: 0 } };
}

/** One column of those rows. */
export function columnOf(snapshot: Snapshot, where: string, heading: string, headerRow = 0): Scalar[] {
  return rowsOf(snapshot, where, headerRow).map((row) => row.get(heading) ?? null);
}

/** Types rows into a table of ours, from its first row, as a user would. */
export function typeRows(
  snapshot: Snapshot,
  table: string,
  rows: readonly Readonly<Record<string, Scalar>>[],
): Snapshot {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { range, columns } = found.table;
  return rows.reduce((current, cells, index) => {
    const changes = Object.entries(cells).map(([heading, value]) => {
      const offset = columns.indexOf(heading);
      if (offset < 0) throw new Error(`${table} has no column ${heading}`);
      return {
        kind: "setCells" as const,
        sheet: found.sheet.name,
        top: range.top + 1 + index,
        left: range.left + offset,
        rows: [[{ value }]],
      };
    });
    return project(current, changes);
  }, snapshot);
}

/** Types into the cell behind a defined name. */
export function typeNamed(snapshot: Snapshot, name: string, value: Scalar): Snapshot {
  const cell = namedCell(snapshot, name);
  if (!cell) throw new Error(`no cell ${name}`);
  return project(snapshot, [
    { kind: "setCells", sheet: cell.sheet, top: cell.row, left: cell.column, rows: [[{ value }]] },
  ]);
}
