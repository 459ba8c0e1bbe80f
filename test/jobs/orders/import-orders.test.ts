import { planOrderImport } from "../../../src/jobs/orders/import-orders";
import { translatorFor } from "../../../src/i18n";
import { project } from "../../../src/workbook/project";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { columnValues, JAN_1, shopOf } from "../customers/shop";
import { planTwice } from "../plan-twice";
import { sheetOf } from "../../workbook/snapshot-builder";

const t = translatorFor("nl");

/** As a CSV comes in: nothing but text. */
const CSV = sheetOf({
  name: "orders 2024.csv",
  rows: [
    ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status", "Product"],
    ["O1", "K001", "31-01-2024", "€ 1.250,50", "Betaald", "00123"],
    ["O2", "K002", "1 feb 2024", "12,00", "Betaald", "=1+1"],
    ["O3", "K002", "2024-03-01", "onbekend", "Betaald", ""],
  ],
});

function withoutOrders(): Snapshot {
  return { ...shopOf({ orders: [] }), sheets: shopOf({ orders: [] }).sheets.slice(0, 1) };
}

describe("orders from a file", () => {
  const { changes, findings } = planOrderImport({ snapshot: withoutOrders(), csv: CSV, t });
  const after = project(withoutOrders(), changes);

  it("become a sheet with real amounts and dates; everything else stays the text it is", () => {
    const cells = findSheet(after, "Orders")?.cells;
    expect([1, 2, 3].map((row) => [2, 3, 5].map((column) => cells?.value(row, column)))).toEqual([
      [JAN_1 + 30, 1250.5, "00123"],
      [JAN_1 + 31, 12, "=1+1"],
      [JAN_1 + 60, "onbekend", null],
    ]);
    expect(cells?.format(1, 2)).toBe("dd-mm-yyyy");
    expect(findings).toMatchObject([
      { code: "orders.fileImported", params: { count: 3, skipped: 0, sheet: "Orders" } },
    ]);
  });

  it("are what formulas refer to, and importing the file again changes nothing", () => {
    const { first, again } = planTwice({ snapshot: after, jobs: ["fill-clv"] });
    expect(columnValues(first.projected, "Klanten", "Omzet")).toEqual([1250.5, 12, 0]);
    expect(again).toEqual([]);
    expect(planOrderImport({ snapshot: first.projected, csv: CSV, t })).toMatchObject({
      changes: [],
      findings: [{ code: "orders.fileKnown" }],
    });
  });

  it("that the workbook has already are left out; the rest comes on a sheet with the file's name", () => {
    const shop = shopOf({ orders: [["O1", "K001", JAN_1 + 30, 1250.5, "Betaald"]] });
    const imported = planOrderImport({ snapshot: shop, csv: CSV, t });
    const projected = project(shop, imported.changes);
    expect(columnValues(projected, "orders 2024", "Ordernummer")).toEqual(["O2", "O3"]);
    expect(imported.findings).toMatchObject([{ params: { count: 2, skipped: 1 } }]);
  });

  it("without order numbers are compared by customer, day and amount, as often as they occur", () => {
    const rows = [
      ["Klantnummer", "Orderdatum", "Bedrag excl. btw"],
      ["K001", "31-01-2024", "10"],
      ["K001", "31-01-2024", "10"],
      ["K002", "31-01-2024", "12"],
    ];
    const csv = sheetOf({ name: "kassa.csv", rows });
    const once = project(withoutOrders(), planOrderImport({ snapshot: withoutOrders(), csv, t }).changes);
    expect(columnValues(once, "Orders", "Klantnummer")).toEqual(["K001", "K001", "K002"]);
    expect(planOrderImport({ snapshot: once, csv, t }).changes).toEqual([]);
    const more = sheetOf({ name: "kassa.csv", rows: [...rows, ["K001", "31-01-2024", "10"]] });
    const twice = project(once, planOrderImport({ snapshot: once, csv: more, t }).changes);
    expect(columnValues(twice, "kassa", "Klantnummer")).toEqual(["K001"]);
  });

  it("in a file without orders add nothing and say so", () => {
    const csv = sheetOf({
      name: "adressen.csv",
      rows: [
        ["Straat", "Plaats"],
        ["Dam 1", "Amsterdam"],
      ],
    });
    expect(planOrderImport({ snapshot: withoutOrders(), csv, t })).toMatchObject({
      changes: [],
      findings: [{ code: "orders.fileUnrecognised" }],
    });
  });
});
