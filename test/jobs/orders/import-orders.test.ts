import { planOrderImport } from "../../../src/jobs/orders/import-orders";
import { translatorFor } from "../../../src/i18n";
import { project } from "../../../src/workbook/project";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { columnValues, JAN_1, type OrderRow, shopOf } from "../customers/shop";
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
    expect(columnValues(twice, "Orders", "Klantnummer")).toEqual(["K001", "K001", "K002", "K001"]);
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

  describe("the next month", () => {
    const NEXT = sheetOf({
      name: "februari.csv",
      rows: [
        ["Klantnummer", "Ordernummer", "Orderdatum", "Status", "Bedrag excl. btw"],
        ["K001", "O1", "31-01-2024", "Betaald", "1250,50"],
        ["K003", "O2", "01-02-2024", "Betaald", "20,00"],
        ["K001", "O2", "01-02-2024", "Betaald", "30,00"],
      ],
    });
    const ROWS: readonly OrderRow[] = [["O1", "K001", JAN_1 + 30, 1250.5, "Betaald"]];

    it.each([true, false])(
      "comes under the orders with the same headings, in whatever order they stand (table: %s)",
      (isTable) => {
        const shop = shopOf({ orders: ROWS, isTable });
        const plan = planOrderImport({ snapshot: shop, csv: NEXT, t });
        const projected = project(shop, plan.changes);
        expect(projected.sheets.map(({ name }) => name)).toEqual(["Klanten", "Orders"]);
        expect(
          ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw"].map((heading) =>
            columnValues(projected, "Orders", heading),
          ),
        ).toEqual([
          ["O1", "O2", "O2"],
          ["K001", "K003", "K001"],
          [JAN_1 + 30, JAN_1 + 31, JAN_1 + 31],
          [1250.5, 20, 30],
        ]);
        expect(findSheet(projected, "Orders")?.tables.map(({ range }) => range.bottom)).toEqual(isTable ? [3] : []);
        expect(plan.findings).toMatchObject([
          { code: "orders.fileImported", params: { count: 2, skipped: 1, sheet: "Orders" } },
        ]);
        expect(planOrderImport({ snapshot: projected, csv: NEXT, t }).changes).toEqual([]);
      },
    );

    it("keeps numbers among numbers, so that formulas find the customer", () => {
      const shop = shopOf({ customers: [[1001, "Bos", "Zorg"]], orders: [["O1", 1001, JAN_1, 5, "Betaald"]] });
      const csv = sheetOf({
        name: "mei.csv",
        rows: [
          ["Ordernummer", "Klantnummer", "Orderdatum", "Bedrag excl. btw", "Status"],
          ["O2", "1001", "01-05-2024", "7", "Betaald"],
          ["O3", "01001", "01-05-2024", "8", "Betaald"],
        ],
      });
      const projected = project(shop, planOrderImport({ snapshot: shop, csv, t }).changes);
      expect(columnValues(projected, "Orders", "Klantnummer")).toEqual([1001, 1001, "01001"]);
    });

    it.each`
      change                                            | because
      ${["O1", "K001", JAN_1 + 30, 1250.51, "Betaald"]} | ${"another amount"}
      ${["O1", "K001", JAN_1 + 29, 1250.5, "Betaald"]}  | ${"another day"}
      ${["O1", "K002", JAN_1 + 30, 1250.5, "Betaald"]}  | ${"another customer"}
      ${["O1", "K001", JAN_1 + 30, 1250.5, "Open"]}     | ${"another status"}
    `("tells of an order that it says something else of, and changes nothing of it: $because", ({ change }) => {
      const shop = shopOf({ orders: [change] });
      const plan = planOrderImport({ snapshot: shop, csv: NEXT, t });
      expect(plan.findings).toContainEqual(
        expect.objectContaining({
          code: "orders.fileChanged",
          params: { file: "februari.csv", count: 1, examples: "O1" },
        }),
      );
      expect(columnValues(project(shop, plan.changes), "Orders", "Ordernummer")).toEqual(["O1", "O2", "O2"]);
      expect(findSheet(project(shop, plan.changes), "Orders")?.cells.value(1, 3)).toBe(change[3]);
    });

    it("gets a sheet of its own where the orders have formulas, which new rows would lack", () => {
      const shop = shopOf({ orders: ROWS });
      const withFormula = {
        ...shop,
        sheets: shop.sheets.map((sheet) =>
          sheet.name === "Orders"
            ? { ...sheet, cells: sheet.cells.edit().setFormula(1, 3, "1000+250.5").build() }
            : sheet,
        ),
      };
      const plan = planOrderImport({ snapshot: withFormula, csv: NEXT, t });
      expect(plan.changes.map(({ kind }) => kind)).toEqual(["addSheet"]);
    });
  });
});
