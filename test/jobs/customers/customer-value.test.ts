import { type Settings } from "../../../src/workbook/settings";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce, planTwice } from "../plan-twice";
import { columnFormulas, columnValues, JAN_1, type OrderRow, type Shop, shopOf } from "./shop";

/** Twelve orders of €180 in three years, as the textbook has it: CLV €972 at a margin of 45 %. */
const TEXTBOOK: readonly OrderRow[] = Array.from(
  { length: 12 },
  (_, index) => [`T${index}`, "K001", 44_562 + 90 * index, 180, "Betaald"] as const,
);
const PEILDATUM = 45_657; // 31 December 2024, 1095 days after 1 January 2022

function klantwaarde(shop: Shop, overrides: Partial<Settings> = {}): Snapshot {
  return planOnce({ snapshot: shopOf(shop), jobs: ["fill-clv"], overrides, peildatum: PEILDATUM }).projected;
}

function valuesOf(snapshot: Snapshot, heading: string) {
  return columnValues(snapshot, "Klantwaarde", heading);
}

describe("Klantwaarde", () => {
  const shop: Shop = { customers: [["K001", "Bos", "Zorg"]], orders: TEXTBOOK };

  it.each`
    heading               | expected   | because
    ${"CLV"}              | ${972}     | ${"180 · 45 % = 81 an order; 81 · 12"}
    ${"Jaren"}            | ${2.99795} | ${"1095 days / 365.25"}
    ${"CLV per jaar"}     | ${324.22}  | ${"972 / 2.99795"}
    ${"Contante waarde"}  | ${925.37}  | ${"324.22 · (1 − 1.025^−2.99795) / 0.025 = 324.22 · 2.85414"}
    ${"Gem. orderwaarde"} | ${180}     | ${"2160 / 12"}
    ${"Omzet 12 mnd"}     | ${540}     | ${"of 2024 the orders of 21 March, 19 June and 17 September: 3 · 180"}
  `("$heading is $expected for the textbook's customer: $because", ({ heading, expected }) => {
    const [value] = valuesOf(klantwaarde(shop, { marge: 0.45 }), heading);
    expect(value).toBeCloseTo(expected, heading === "Jaren" ? 4 : 2);
  });

  it("takes costs from the customer sheet and gives revenue − costs", () => {
    const heading = ["Klantnummer", "Bedrijfsnaam", "Segment", "Kosten 2024"];
    const snapshot = klantwaarde({
      heading,
      customers: [
        ["K001", "Bos", "Zorg", 137.5],
        ["K002", "Smit", "Zorg", null],
      ],
      orders: [
        ["O1", "K001", JAN_1 + 9, 1000, "Betaald"],
        ["O2", "K002", JAN_1 + 9, 500, "Betaald"],
      ],
    });
    expect(valuesOf(snapshot, "Kosten 12 mnd")).toEqual([137.5, ""]);
    expect(valuesOf(snapshot, "Klantwaarde")).toEqual([862.5, 500]); // 1000 − 137.50; no costs known
  });

  it("takes costs that were typed in the yellow column", () => {
    const snapshot = klantwaarde(shop);
    const typed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === "Klantwaarde" ? { ...sheet, cells: sheet.cells.edit().set(4, 6, 20).build() } : sheet,
      ),
    };
    const { first, again } = planTwice({ snapshot: typed, jobs: ["fill-clv"] });
    expect([
      valuesOf(first.projected, "Kosten 12 mnd")[0],
      findSheet(first.projected, "Klantwaarde")?.cells.value(4, 7),
    ]).toEqual([20, 520]); // 540 − 20
    expect(again).toEqual([]);
  });

  it("gives the level of the loyalty programme by the year's revenue, and what is missing for the next", () => {
    const orders: OrderRow[] = [
      ["O1", "K001", JAN_1 + 9, 12_000, "Betaald"],
      ["O2", "K002", JAN_1 + 9, 11_999.99, "Betaald"],
      ["O3", "K003", JAN_1 - 30, 50_000, "Betaald"],
    ];
    const snapshot = klantwaarde({ orders });
    expect(valuesOf(snapshot, "Niveau")).toEqual(["Goud", "Basis", "Basis"]);
    expect(valuesOf(snapshot, "Nog tot volgend niveau")).toEqual([0, 0.01, 12_000]); // K003's order is over a year old
  });

  it("ranks customers with texts and scores, and leaves out who never ordered", () => {
    const customers = Array.from({ length: 11 }, (_, index) => [`K${index}`, `Klant ${index}`, "Zorg"]);
    const orders = Array.from({ length: 10 }, (_, index): OrderRow => [
      `O${index}`,
      `K${index}`,
      JAN_1 + index,
      100 * (index + 1),
      "Betaald",
    ]);
    const snapshot = klantwaarde({ customers, orders });
    // revenue 100 … 1000; cut-offs at 280, 460, 640 and 820
    expect(valuesOf(snapshot, "M")).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, ""]);
    expect(valuesOf(snapshot, "RFM")[9]).toBe("5-1-5"); // all ordered once: no cut-off lies below 1
    // 5500 in all: 1000 + 900 + … + 400 = 4900 ≥ 80 % of 5500 = 4400 at 500 (4500); 95 % = 5225 at 200 (5400)
    expect(valuesOf(snapshot, "ABC")).toEqual(["C", "B", "B", "B", "A", "A", "A", "A", "A", "A", ""]);
    expect(valuesOf(snapshot, "Piramide")).toEqual([...Array(8).fill("klein"), "midden", "top", "inactief"]); // 1, 1 and 2 of 10 customers
  });
});

describe("CLV per customer group", () => {
  const orders: OrderRow[] = [
    ["O1", "K001", JAN_1 + 1, 100, "Betaald"],
    ["O2", "K001", JAN_1 + 2, 300, "Betaald"],
    ["O3", "K002", JAN_1 + 3, 400, "Betaald"],
    ["O4", "K003", JAN_1 - 800, 50, "Betaald"],
  ];
  const block = (snapshot: Snapshot) => {
    const cells = findSheet(snapshot, "Klantwaarde")?.cells;
    return (row: number) => Array.from({ length: 6 }, (_, offset) => cells?.value(row, 31 + offset));
  };

  it("is the average W × the average A, and that is the most to spend on winning one", () => {
    const row = block(klantwaarde({ orders }, { marge: 0.5 }));
    expect(row(4)).toEqual(["nieuw", 2, 150, 1.5, 225, 225]); // W 100 and 200, A 2 and 1: 150 · 1.5
    expect(row(5)).toEqual(["bestaand", 0, "", "", "", ""]);
    expect(row(6)).toEqual(["ex", 1, 25, 1, 25, 25]);
  });

  it("says which period the orders cover", () => {
    const row = block(klantwaarde({ orders }));
    expect([row(8)[1], row(9)[1]]).toEqual([JAN_1 - 800, JAN_1 + 3]);
    expect(row(10)[1]).toBeCloseTo(804 / 365.25, 10); // both days count
  });
});

describe("Klantwaarde in values", () => {
  it("writes what comes from the orders as values and keeps what follows as formulas", () => {
    const snapshot = klantwaarde({ orders: TEXTBOOK }, { formulegrens: 1 });
    expect(columnFormulas(snapshot, "Klantwaarde", "Omzet 12 mnd")[0]).toBeUndefined();
    expect(columnFormulas(snapshot, "Klantwaarde", "Eerste order")[0]).toBeUndefined();
    expect(columnFormulas(snapshot, "Klantwaarde", "CLV per jaar")[0]).toContain("ROUND(");
    expect(columnFormulas(snapshot, "Klantwaarde", "Rij")[0]).toContain("MATCH(");
  });

  it("also fetches nothing by number when numbers would find the wrong customer", () => {
    const snapshot = klantwaarde({
      customers: [
        ["A*", "Bos", "Z"],
        ["AB", "Smit", "Z"],
      ],
      orders: [["O1", "AB", JAN_1, 10, "Betaald"]],
    });
    expect(columnFormulas(snapshot, "Klantwaarde", "Rij")[0]).toBeUndefined();
    expect(valuesOf(snapshot, "Klant")).toEqual(["Bos", "Smit"]);
  });
});
