import { openPackage } from "../../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../../src/adapters/xlsx/read/read-snapshot";
import { cellError, scalarText } from "../../../../src/workbook/cells";
import { isDateFormat } from "../../../../src/workbook/number-format";
import { findName, findSheet, findTable, type SheetSnapshot, type Snapshot } from "../../../../src/workbook/snapshot";
import { fixtureBytes, type FixtureName } from "../../../fixtures/workbooks";

const read = (name: FixtureName) => readSnapshot(openPackage(fixtureBytes(name), name));

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = findSheet(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("200 customers and 2,000 orders", () => {
  const snapshot = read("crm-200.xlsx");
  const customers = sheetNamed(snapshot, "Klantenbestand 2024");
  const orders = sheetNamed(snapshot, "Orders");

  it("stand under a title on row 4, and in a table", () => {
    expect(customers.usedRange).toEqual({ top: 0, left: 0, bottom: 203, right: 12 });
    expect([customers.cells.value(3, 0), customers.cells.value(4, 0), customers.cells.value(203, 0)]).toEqual([
      "Klantnummer",
      "K000001",
      "K000200",
    ]);
    expect(findTable(snapshot, "tblorders")?.table.range).toEqual({ top: 0, left: 0, bottom: 2000, right: 11 });
  });

  it("have dates that can be told from numbers", () => {
    const [date, amount] = [orders.cells.format(1, 2), orders.cells.format(1, 7)];
    expect([date, isDateFormat(date ?? ""), isDateFormat(amount ?? "")]).toEqual(["dd-mm-yyyy", true, false]);
  });

  it("add up, customer by customer, to the totals of the one who made them", () => {
    expect(totalsPerCustomer(orders)).toEqual(truth());
  });
});

type Totals = { orders: number; cents: number; first: number; last: number; hours: number };

/** Columns of the order sheet: B customer, C date, H amount, K hours. */
function totalsPerCustomer({ cells, usedRange }: SheetSnapshot): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (let row = 1; row <= (usedRange?.bottom ?? 0); row++) {
    const customer = scalarText(cells.value(row, 1));
    const [date, amount, hours] = [2, 7, 10].map((column) => Number(cells.value(row, column)));
    const known = totals.get(customer) ?? { orders: 0, cents: 0, first: Infinity, last: 0, hours: 0 };
    totals.set(customer, {
      orders: known.orders + 1,
      cents: known.cents + Math.round((amount ?? 0) * 100),
      first: Math.min(known.first, date ?? 0),
      last: Math.max(known.last, date ?? 0),
      hours: known.hours + (hours ?? 0),
    });
  }
  return totals;
}

function truth(): Map<string, Totals> {
  const [, ...lines] = Buffer.from(fixtureBytes("crm-200.truth.csv")).toString("utf8").trim().split(/\r?\n/);
  const serial = (iso = "") => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const totals = lines.map((line): [string, Totals] => {
    const [customer = "", orders, cents, first, last, hours] = line.split(";");
    return [
      customer,
      { orders: Number(orders), cents: Number(cents), first: serial(first), last: serial(last), hours: Number(hours) },
    ];
  });
  return new Map(totals.filter(([, { orders }]) => orders > 0));
}

it("reads the same workbook with unreadable cells and injections as plain data", () => {
  const snapshot = read("crm-200-dirty.xlsx");
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(read("crm-200.xlsx").sheets.map(({ name }) => name));
  for (const { cells } of snapshot.sheets) {
    for (let column = 0; column < 20; column++) expect(cells.column(column)?.formulas.size ?? 0).toBe(0);
  }
});

describe.each(["rich.xlsx", "rich.xlsm"] as const)("a workbook with everything in it: %s", (name) => {
  const snapshot = read(name);
  const sales = sheetNamed(snapshot, "Verkoop");
  const customers = sheetNamed(snapshot, "Klanten");
  const filtered = sheetNamed(snapshot, "Naam met spatie");

  it("has its tables, with a totals row and awkward column names", () => {
    expect(findTable(snapshot, "Verkoop")?.table).toMatchObject({
      range: { top: 2, left: 0, bottom: 23, right: 6 },
      hasTotalsRow: true,
      columns: ["Datum", "Product", "Bestellingen", "Prijs", "Winst", "Omzet", "Resultaat"],
    });
    expect(findTable(snapshot, "tblKlanten")?.table.columns).toEqual(["Klant nr", "Naam #1 [x]", "Saldo"]);
  });

  it("has its formulas in one dialect, with the values they last gave", () => {
    expect(sales.cells.formula(3, 5)).toBe("Verkoop[[#This Row],[Prijs]]*Verkoop[[#This Row],[Bestellingen]]");
    expect(sales.cells.value(4, 5)).toBe(110);
    expect(sales.cells.formula(23, 5)).toBe("SUBTOTAL(109,Verkoop[Omzet])");
    expect(filtered.cells.formula(1, 0)).toBe('XLOOKUP("Helm",Verkoop[Product],Verkoop[Prijs])');
    expect(customers.cells.formula(1, 9)).toBe("FILTER(tblKlanten[Saldo],tblKlanten[Saldo]>0)");
    expect(findName(snapshot, "Totaal")?.refersTo).toBe("SUM(Verkoop[Omzet])");
  });

  it("has texts of several looks, with spaces, line breaks and errors as they are", () => {
    expect([sales.cells.value(0, 2), sales.cells.value(0, 4)]).toEqual([
      "Let op: vet cursief gewoon",
      "  samengevoegd ",
    ]);
    expect(customers.cells.value(5, 2)).toBe(" Bakker ");
    const column = [0, 1, 2, 3, 4, 5, 6].map((row) => [7, 8].map((at) => customers.cells.value(row, at)));
    expect(column.flat()).toEqual(expect.arrayContaining(["regel1\nregel2", true, cellError("#DIV/0!"), 55.75, "ab"]));
  });

  it("tells what must not be written into", () => {
    expect(customers.isProtected).toBe(true);
    expect(filtered.isFiltered).toBe(true);
    expect(sales.merges).toEqual([{ top: 0, left: 4, bottom: 0, right: 6 }]);
    expect(customers.reserved).toContainEqual({ top: 1, left: 9, bottom: 3, right: 9 });
    expect(sheetNamed(snapshot, "Draai").reserved).toEqual([{ top: 2, left: 0, bottom: 8, right: 1 }]);
    expect(sheetNamed(snapshot, "Grafiekblad").reserved).toEqual([
      { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    ]);
  });

  it("has its hidden sheets, read like the others", () => {
    expect([sheetNamed(snapshot, "Verborgen").visibility, sheetNamed(snapshot, "ZeerVerborgen").visibility]).toEqual([
      "hidden",
      "veryHidden",
    ]);
    expect(sheetNamed(snapshot, "ZeerVerborgen").cells.value(0, 0)).toBe(42);
  });
});
