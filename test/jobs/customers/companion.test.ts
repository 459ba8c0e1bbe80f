import { type Snapshot } from "../../../src/workbook/snapshot";
import { type TestCell } from "../../workbook/snapshot-builder";
import { planOnce } from "../plan-twice";
import { columnFormulas, columnValues, JAN_1, shopOf } from "./shop";

const ROWS = [
  [1001, "Bos", "Zorg"],
  [1002, "Smit", "Zorg"],
  [1003, "Kok", "Zorg"],
];

/** Customers with a note in the way of our columns. */
function shop(customers: readonly (readonly TestCell[])[]): Snapshot {
  const orders = [
    ["O1", 1001, JAN_1, 100, "Betaald"],
    ["O2", 1003, JAN_1, 30, "Betaald"],
  ] as const;
  const snapshot = shopOf({ customers, orders });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === "Klanten" ? { ...sheet, cells: sheet.cells.edit().set(3, 6, "notitie").build() } : sheet,
    ),
  };
}

/** The workbook after the user changed the customer sheet. */
function withCustomers(snapshot: Snapshot, customers: readonly (readonly TestCell[])[]): Snapshot {
  const [changed] = shop(customers).sheets;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === "Klanten" && changed ? changed : sheet)),
  };
}

function companion(snapshot: Snapshot) {
  const { projected } = planOnce({ snapshot, jobs: ["fill-clv"] });
  const column = (heading: string) => columnValues(projected, "Klanten (Relatieplan)", heading);
  return { projected, rows: column("Regel").map((key, row) => [key, column("Omzet")[row]]) };
}

describe("our columns on a sheet of their own", () => {
  it("have a row for each customer, whose number stays the number it is", () => {
    expect(companion(shop(ROWS)).rows).toEqual([
      [1001, 100],
      [1002, 0],
      [1003, 30],
    ]);
  });

  it("follow the customers when those are sorted", () => {
    const { projected } = companion(shop(ROWS));
    expect(companion(withCustomers(projected, ROWS.toReversed())).rows).toEqual([
      [1003, 30],
      [1002, 0],
      [1001, 100],
    ]);
  });

  it("show nothing in rows whose customer was taken away", () => {
    const { projected } = companion(shop(ROWS));
    expect(companion(withCustomers(projected, ROWS.slice(0, 2))).rows).toEqual([
      [1001, 100],
      [1002, 0],
      [null, ""],
    ]);
  });

  it("are found by the customer's number", () => {
    const [revenue] = columnFormulas(companion(shop(ROWS)).projected, "Klantwaarde", "CLV");
    expect(revenue).toContain("MATCH(rpKlantwaarde[[#This Row],[Klantnummer]],rpBij_customers[Regel],0)");
  });
});
