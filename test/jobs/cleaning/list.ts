import { type Scalar } from "../../../src/workbook/cells";
import { findSheet, findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";
import { JAN_1 } from "../customers/shop";

export const HEADING = ["Klantnummer", "Bedrijfsnaam", "Contactpersoon", "Postcode", "Plaats", "Telefoon", "E-mail"];

export type CustomerRow = readonly TestCell[];

type ListInput = {
  readonly heading?: readonly string[];
  readonly customers: readonly CustomerRow[];
  /** Order number, customer, amount. */
  readonly orders?: readonly (readonly [string, TestCell, number])[];
  readonly tables?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<number, string>>;
};

/** A workbook with a customer list from A1, and orders. */
export function listOf({ heading = HEADING, customers, orders = [], tables, formats }: ListInput): Snapshot {
  const klanten = sheetOf({ name: "Klanten", rows: [heading, ...customers], tables, formats });
  const rows = [
    ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw"],
    ...orders.map(([no, customer, amount], index) => [no, customer, JAN_1 + index, amount]),
  ];
  const orderSheet = sheetOf({ name: "Orders", rows, formats: { 2: "dd-mm-yyyy" } });
  return { sheets: orders.length > 0 ? [klanten, orderSheet] : [klanten], names: [] };
}

/** The rows of a table of ours, as heading → value. */
export function rowsOf(snapshot: Snapshot, table: string): Record<string, Scalar>[] {
  const found = findTable(snapshot, table);
  if (!found) return [];
  const { range, columns } = found.table;
  return Array.from({ length: range.bottom - range.top }, (_, index) =>
    Object.fromEntries(
      columns.map((column, offset) => [column, found.sheet.cells.value(range.top + 1 + index, range.left + offset)]),
    ),
  );
}

/** Somebody types in a table of ours: in the rows that `where` picks, under a heading. */
export function typed(
  snapshot: Snapshot,
  {
    table,
    heading,
    value,
    where = () => true,
  }: {
    readonly table: string;
    readonly heading: string;
    readonly value: Scalar;
    readonly where?: (row: Record<string, Scalar>) => boolean;
  },
): Snapshot {
  const found = findTable(snapshot, table);
  if (!found) throw new Error(`no table ${table}`);
  const column = found.table.range.left + found.table.columns.indexOf(heading);
  const cells = found.sheet.cells.edit();
  rowsOf(snapshot, table).forEach((row, index) => {
    if (where(row)) cells.set(found.table.range.top + 1 + index, column, value);
  });
  return withCells(snapshot, found.sheet.name, cells.build());
}

export function withCells(snapshot: Snapshot, sheet: string, cells: Snapshot["sheets"][number]["cells"]): Snapshot {
  const sheets = snapshot.sheets.map((one) =>
    one.name === sheet ? { ...one, cells, usedRange: cells.extent() } : one,
  );
  return { ...snapshot, sheets };
}

/** A row of the user's sheet, from A. */
export function sheetRow(snapshot: Snapshot, sheet: string, row: number): Scalar[] {
  const found = findSheet(snapshot, sheet);
  const right = found?.cells.extent()?.right ?? 0;
  return Array.from({ length: right + 1 }, (_, column) => found?.cells.value(row - 1, column) ?? null);
}
