import { type Scalar } from "../../../src/workbook/cells";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";

/** 1 January 2024; the tests' days are counted from here: `JAN_1 + 30` is 31 January. */
export const JAN_1 = 45_292;

export type OrderRow = readonly [
  orderNo: TestCell,
  customer: TestCell,
  day: TestCell,
  amount: TestCell,
  status: TestCell,
];

export type Shop = {
  /** Klantnr, Bedrijfsnaam, Segment, and what more the heading says. */
  readonly customers?: readonly (readonly TestCell[])[];
  readonly heading?: readonly string[];
  readonly orders: readonly OrderRow[];
  /** More order sheets, by name. */
  readonly more?: Readonly<Record<string, readonly OrderRow[]>>;
  readonly isTable?: boolean;
};

const CUSTOMERS = [
  ["K001", "Bakker Bos", "Zorg"],
  ["K002", "Slager Smit", "Onderwijs"],
  ["K003", "Kapper Kok", "Zorg"],
] as const;

/** A workbook with customers under a title and one or more order sheets. */
export function shopOf({
  customers = CUSTOMERS,
  heading = ["Klantnummer", "Bedrijfsnaam", "Segment"],
  orders,
  more = {},
  isTable = false,
}: Shop): Snapshot {
  const klanten = sheetOf({
    name: "Klanten",
    rows: [["Onze klanten"], [], heading, ...customers],
    formats: percentOf(heading),
  });
  return {
    sheets: [
      klanten,
      orderSheet("Orders", orders, isTable),
      ...Object.entries(more).map(([name, rows]) => orderSheet(name, rows, false)),
    ],
    names: [],
  };
}

function percentOf(heading: readonly string[]): Record<number, string> {
  const column = heading.indexOf("Marge %");
  return column < 0 ? {} : { [column]: "0.0%" };
}

function orderSheet(name: string, orders: readonly OrderRow[], isTable: boolean) {
  const rows = [["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status"], ...orders];
  return sheetOf({
    name,
    rows,
    formats: { 2: "dd-mm-yyyy" },
    tables: isTable ? { tblOrders: `A1:E${rows.length}` } : {},
  });
}

/** The values under a heading of a sheet, down to its last row. */
export function columnValues(snapshot: Snapshot, sheet: string, heading: string): Scalar[] {
  return cellsUnder(snapshot, sheet, heading).map(({ value }) => value);
}

/** The formulas under a heading. */
export function columnFormulas(snapshot: Snapshot, sheet: string, heading: string): (string | undefined)[] {
  return cellsUnder(snapshot, sheet, heading).map(({ formula }) => formula);
}

function cellsUnder(snapshot: Snapshot, name: string, heading: string) {
  const sheet = findSheet(snapshot, name);
  const at = sheet && placeOf(sheet, heading);
  if (!sheet || !at) throw new Error(`no heading ${heading} on ${name}`);
  const cells: { value: Scalar; formula: string | undefined }[] = [];
  const last =
    sheet.tables.find(({ range }) => range.top === at.row && range.left <= at.column && range.right >= at.column)?.range
      .bottom ??
    sheet.usedRange?.bottom ??
    0;
  for (let row = at.row + 1; row <= last; row++)
    cells.push({ value: sheet.cells.value(row, at.column), formula: sheet.cells.formula(row, at.column) });
  return cells;
}

function placeOf(sheet: Snapshot["sheets"][number], heading: string) {
  // from below: a title may have the words of a heading
  for (let row = 9; row >= 0; row--) {
    for (let column = 0; column < 60; column++) if (sheet.cells.value(row, column) === heading) return { row, column };
  }
  return undefined;
}
