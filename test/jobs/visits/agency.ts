import { type Scalar } from "../../../src/workbook/cells";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { JAN_1 } from "../customers/shop";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";

export { JAN_1 };

/** Somebody types in a table of ours: field by heading, zero-based data row. */
export function typedIn(
  snapshot: Snapshot,
  { table, row, cells }: { table: string; row: number; cells: Readonly<Record<string, Scalar>> },
): Snapshot {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const { range, columns } = found.table;
  const grid = found.sheet.cells.edit();
  for (const [heading, value] of Object.entries(cells)) {
    const offset = columns.indexOf(heading);
    if (offset < 0) throw new Error(`no column ${heading}`);
    grid
      .set(range.top + 1 + row, range.left + offset, value)
      .setFormula(range.top + 1 + row, range.left + offset, undefined);
  }
  const typed = { ...found.sheet, cells: grid.build() };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === typed.name ? typed : sheet)) };
}

/** The values of a column of a table of ours, down to its last row. */
export function tableValues(snapshot: Snapshot, table: string, heading: string): Scalar[] {
  const found = findTable(snapshot, table);
  const offset = found?.table.columns.indexOf(heading) ?? -1;
  if (!found || offset < 0) throw new Error(`no column ${heading} in ${table}`);
  const { top, bottom, left } = found.table.range;
  return Array.from({ length: bottom - top }, (_, row) => found.sheet.cells.value(top + 1 + row, left + offset));
}

/** Hours of three contracts in March 2024; 1 March is day 60 of the year, a Friday. */
const HOURS: readonly (readonly TestCell[])[] = [
  [JAN_1 + 40, "Unit 1 – voorjaar", "Bos", "Inventarisatie", 4, null, null],
  [JAN_1 + 63, "Unit 1 – voorjaar", "Bos", "Bezoek", 2.5, 40, "ja"],
  [JAN_1 + 64, "Unit 1 – voorjaar", "Smit", "Bezoek", 3, 25, "nee"],
  [JAN_1 + 64, "Unit 1 – voorjaar", "Smit", "Reistijd", 1.5, 0, null],
  [JAN_1 + 70, "Unit Flex 2024", "Kok", "Bezoek", 2.5, 61, "ja"],
  [JAN_1 + 30, "Unit Flex 2024", "Kok", "Bezoek", 5, 61, "ja"],
  [JAN_1 + 71, "Unit Flex 2024", "Kok", "Rapportage", 1.25, null, null],
  [JAN_1 + 75, "Advies", "Vos", "Bellen", 0.75, null, null],
];

/** A workbook with an hours sheet as somebody keeps it. */
export function hoursOf(rows: readonly (readonly TestCell[])[] = HOURS): Snapshot {
  const headings = ["Datum", "Contract", "Klant", "Soort", "Uren", "Km", "Bezoek gedaan"];
  return {
    sheets: [sheetOf({ name: "Urenstaat", rows: [headings, ...rows], formats: { 0: "dd-mm-yyyy" } })],
    names: [],
  };
}

export function sheetNames({ sheets }: Snapshot): string[] {
  return sheets.map(({ name }) => name);
}
