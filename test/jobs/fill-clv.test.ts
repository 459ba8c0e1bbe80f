import { type FillPlan } from "../../src/jobs/fill-all";
import { type Consent } from "../../src/jobs/job";
import { type Settings } from "../../src/workbook/settings";
import { findSheet } from "../../src/workbook/snapshot";
import { columnFormulas, columnValues, JAN_1, type OrderRow, type Shop, shopOf } from "./customers/shop";
import { sheetOf } from "../workbook/snapshot-builder";
import { planOnce, planTwice } from "./plan-twice";

const SIX = ["Omzet", "A (aantal orders)", "W (winst per order)", "CLV", "Laatste order", "Klantgroep"];

/** K001 ordered twice and returned a little, K002 long ago, K003 never. */
const ORDERS: readonly OrderRow[] = [
  ["O1", "K001", JAN_1, 100, "Betaald"],
  ["O2", "K001", JAN_1 + 30, 300, "Verzonden"],
  ["O3", "K001", JAN_1 + 40, -50, "Retour"],
  ["O4", "K001", JAN_1 + 50, 999, "Geannuleerd"],
  ["O5", "K002", JAN_1 - 700, 200, "Betaald"],
  ["O6", "K002", JAN_1 - 600, 75, "Offerte"],
];

function fill(shop: Shop, more: { consent?: Partial<Consent>; overrides?: Partial<Settings> } = {}): FillPlan {
  return planOnce({ snapshot: shopOf(shop), jobs: ["fill-clv"], ...more });
}

function codes(plan: FillPlan): string[] {
  return plan.findings.map(({ code }) => code);
}

function customersOf(plan: FillPlan, headings: readonly string[] = SIX) {
  return headings.map((heading) => columnValues(plan.projected, "Klanten", heading));
}

describe("the six columns beside the customers", () => {
  it.each`
    heading                  | expected                         | because
    ${"Omzet"}               | ${[350, 200, 0]}                 | ${"K001: 100 + 300 − 50, the cancelled 999 does not count; K002: the quote does not count"}
    ${"A (aantal orders)"}   | ${[2, 1, 0]}                     | ${"a return is no order, nor is what was cancelled or quoted"}
    ${"W (winst per order)"} | ${[70, 80, ""]}                  | ${"350 / 2 · 40 % = 70; 200 / 1 · 40 % = 80; no orders, no average"}
    ${"CLV"}                 | ${[140, 80, 0]}                  | ${"70 · 2; 80 · 1; nothing"}
    ${"Laatste order"}       | ${[JAN_1 + 30, JAN_1 - 700, ""]} | ${"31 January, not the return after it; blank without an order"}
    ${"Klantgroep"}          | ${["nieuw", "ex", "prospect"]}   | ${"first order 365 days before 31-12-2024; last order over 365 days ago; never"}
  `("$heading shows $expected: $because", ({ heading, expected }) => {
    expect(columnValues(fill({ orders: ORDERS }).projected, "Klanten", heading)).toEqual(expected);
  });

  it("are formulas of this row over the whole order columns, so that tomorrow's orders count too", () => {
    const plan = fill({ orders: ORDERS });
    const [revenue = ""] = columnFormulas(plan.projected, "Klanten", "Omzet");
    expect(revenue).toContain('SUMIFS(Orders!$D:$D,Orders!$B:$B,$A4,Orders!$E:$E,"<>*annul*"');
    expect(revenue).toContain(
      'IF(OR(rp_statusfilter="nee",rp_statusfilter="no"),SUMIFS(Orders!$D:$D,Orders!$B:$B,$A4),',
    );
    expect(columnFormulas(plan.projected, "Klanten", "CLV")[0]).toBe('IF($E4="","",IF($E4=0,0,$F4*$E4))');
  });

  it("refer to the columns of an order table by name", () => {
    const [count] = columnFormulas(fill({ orders: ORDERS, isTable: true }).projected, "Klanten", "A (aantal orders)");
    expect(count).toContain('COUNTIFS(tblOrders[Klantnummer],$A4,tblOrders[Bedrag excl. btw],">=0"');
  });

  it("take the customer's own margin where there is one, else the standard margin", () => {
    const heading = ["Klantnummer", "Bedrijfsnaam", "Segment", "Marge %"];
    const customers = [
      ["K001", "Bos", "Zorg", 0.5],
      ["K002", "Smit", "Zorg", null],
      ["K003", "Kok", "Zorg", 0.3],
    ];
    const plan = fill({ orders: ORDERS, heading, customers });
    expect(columnValues(plan.projected, "Klanten", "W (winst per order)")).toEqual([87.5, 80, ""]); // 350/2·50 %, 200·40 %
  });

  it("read margins that are written as whole percents", () => {
    const heading = ["Klantnummer", "Bedrijfsnaam", "Segment", "Winstmarge"];
    const customers = [
      ["K001", "Bos", "Zorg", 50],
      ["K002", "Smit", "Zorg", 25],
    ];
    const plan = fill({ orders: ORDERS, heading, customers });
    expect(columnValues(plan.projected, "Klanten", "W (winst per order)")).toEqual([87.5, 50]); // 350/2·50 %, 200·25 %
    expect(columnFormulas(plan.projected, "Klanten", "W (winst per order)")[0]).toContain("/100,rp_marge)");
  });

  it("count every row when the status does not matter", () => {
    const plan = fill({ orders: ORDERS }, { overrides: { statusfilter: "nee" } });
    expect(customersOf(plan, ["Omzet", "A (aantal orders)"])).toEqual([
      [1349, 275, 0],
      [4, 2, 0],
    ]); // 100+300−50+999; 200+75
  });

  it("show nothing for a row without a customer number", () => {
    const plan = fill({
      orders: ORDERS,
      customers: [
        ["K001", "Bos", "Zorg"],
        [null, "nog geen nummer", "Zorg"],
        ["K002", "Smit", "Zorg"],
      ],
    });
    expect(customersOf(plan).map((column) => column[1])).toEqual(["", "", "", "", "", ""]);
  });

  it("add up the orders of several sheets", () => {
    const plan = fill({ orders: ORDERS, more: { "Orders 2025": [["P1", "K002", JAN_1 + 10, 40, "Betaald"]] } });
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([350, 240, 0]);
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")[1]).toContain(
      "+SUMIFS('Orders 2025'!$D:$D,'Orders 2025'!$B:$B,$A5",
    );
    expect(columnValues(plan.projected, "Klanten", "Klantgroep")[1]).toBe("bestaand"); // first long ago, last on 11 January 2024
  });
});

describe("what is the user's stays the user's", () => {
  const heading = ["Klantnummer", "Bedrijfsnaam", "Segment", "Omzet", "CLV"];
  const customers = [
    ["K001", "Bos", "Zorg", 12, 34],
    ["K002", "Smit", "Zorg", 56, 78],
  ];

  it("own Segment, Omzet and CLV columns are left alone; ours get another name", () => {
    const { projected } = fill({ orders: ORDERS, heading, customers }, { consent: { typedCells: "replace" } });
    const cells = findSheet(projected, "Klanten")?.cells;
    expect([2, 3, 4].map((column) => [cells?.value(3, column), cells?.value(4, column)])).toEqual([
      ["Zorg", "Zorg"],
      [12, 56],
      [34, 78],
    ]);
    expect(columnValues(projected, "Klanten", "Omzet (Relatieplan)")).toEqual([350, 200]);
    expect(columnValues(projected, "Klanten", "CLV (Relatieplan)")).toEqual([140, 80]);
  });
});

describe("a second run", () => {
  it.each(["nl", "en"] as const)(
    "changes nothing when the first was in %s, nor after switching language",
    (language) => {
      const { first, again, switched } = planTwice({
        snapshot: shopOf({ orders: ORDERS }),
        jobs: ["fill-clv"],
        language,
      });
      expect(first.changes.length).toBeGreaterThan(0);
      expect(again).toEqual([]);
      expect(switched).toEqual([]);
    },
  );

  it("adds a new customer to Klantwaarde and leaves the rest", () => {
    const { projected } = fill({ orders: ORDERS });
    const bigger = planOnce({ snapshot: withCustomer(projected), jobs: ["fill-clv"] });
    expect(columnValues(bigger.projected, "Klantwaarde", "Klantnummer")).toEqual(["K001", "K002", "K003", "K004"]);
    expect(columnValues(bigger.projected, "Klantwaarde", "Klant")[3]).toBe("Smid Smeets");
  });
});

function withCustomer(snapshot: FillPlan["projected"]) {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== "Klanten") return sheet;
      const cells = sheet.cells.edit().set(6, 0, "K004").set(6, 1, "Smid Smeets").set(6, 2, "Zorg").build();
      return { ...sheet, cells, usedRange: cells.extent() };
    }),
  };
}

describe("where a formula would be wrong, values are written and the reason is said", () => {
  const two = [
    ["K001", "Bos", "Zorg"],
    ["K002", "Smit", "Zorg"],
  ];

  it.each`
    what                                        | customers                                       | orders                                                                                                              | code
    ${"a wildcard in a number"}                 | ${[["A*", "Bos", "Zorg"], ["AB", "S", "Zorg"]]} | ${[["O1", "A*", JAN_1, 10, "Betaald"], ["O2", "AB", JAN_1, 20, "Betaald"]]}                                         | ${"clv.values.ids"}
    ${"numbers that read as the same"}          | ${[["00123", "B", "Z"], ["123", "S", "Z"]]}     | ${[["O1", "00123", JAN_1, 10, "Betaald"], ["O2", "123", JAN_1, 20, "Betaald"]]}                                     | ${"clv.values.ids"}
    ${"an operator"}                            | ${[[">5", "Bos", "Zorg"], ["K2", "S", "Zorg"]]} | ${[["O1", ">5", JAN_1, 10, "Betaald"], ["O2", "K2", JAN_1, 20, "Betaald"]]}                                         | ${"clv.values.ids"}
    ${"a blank behind a number in the orders"}  | ${two}                                          | ${[["O1", "K001 ", JAN_1, 10, "Betaald"], ["O2", "K002", JAN_1, 20, "Betaald"]]}                                    | ${"clv.values.ids"}
    ${"a number in one sheet, text in another"} | ${[[1001, "Bos", "Zorg"], [1002, "S", "Zorg"]]} | ${[["O1", "1001", JAN_1, 10, "Betaald"], ["O2", "1002", JAN_1, 20, "Betaald"]]}                                     | ${"clv.values.ids"}
    ${"order lines"}                            | ${two}                                          | ${[["O1", "K001", JAN_1, 4, "Betaald"], ["O1", "K001", JAN_1, 6, "Betaald"], ["O2", "K002", JAN_1, 20, "Betaald"]]} | ${"clv.values.lines"}
    ${"a return above zero"}                    | ${two}                                          | ${[["O1", "K001", JAN_1, 15, "Betaald"], ["O3", "K001", JAN_1, 5, "Retour"], ["O2", "K002", JAN_1, 20, "Betaald"]]} | ${"clv.values.returns"}
  `("$what", ({ customers, orders, code }) => {
    const plan = fill({ customers, orders });
    expect(codes(plan)).toContain(code);
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([10, 20]);
    expect(columnValues(plan.projected, "Klanten", "A (aantal orders)")).toEqual([1, 1]);
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")).toEqual([undefined, undefined]);
    expect(columnFormulas(plan.projected, "Klanten", "CLV")[0]).toBeDefined();
  });

  it("more customers × orders than the limit, and the limit is a setting", () => {
    const plan = fill({ orders: ORDERS }, { overrides: { formulegrens: 17 } }); // 3 customers · 6 orders = 18
    expect(codes(plan)).toContain("clv.values.tooMany");
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")[0]).toBeUndefined();
    expect(codes(fill({ orders: ORDERS }, { overrides: { formulegrens: 18 } }))).not.toContain("clv.values.tooMany");
  });

  it("a number that two customers have: both show what it brought in, and a person must look", () => {
    const plan = fill({
      customers: [
        ["K001", "Bos", "Zorg"],
        ["K001", "Smit", "Zorg"],
      ],
      orders: [["O1", "K001", JAN_1, 10, "Betaald"]],
    });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: "clv.sharedNumber",
        severity: "blocking",
        params: { id: "K001", count: 2, rows: "4, 5" },
      }),
    );
    expect(columnValues(plan.projected, "Klantwaarde", "Klantnummer")).toEqual(["K001"]);
  });

  it("an order that stands on two sheets counts once", () => {
    const plan = fill({
      customers: two,
      orders: [["O1", "K001", JAN_1, 10, "Betaald"]],
      more: {
        "Orders 2025": [
          ["O1", "K001", JAN_1, 10, "Betaald"],
          ["O2", "K002", JAN_1, 20, "Betaald"],
        ],
      },
    });
    expect(codes(plan)).toEqual(expect.arrayContaining(["orders.doubles", "clv.values.doubles"]));
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([10, 20]);
  });

  it("goes back to formulas once the trouble is gone", () => {
    const { projected } = fill({ orders: ORDERS }, { overrides: { formulegrens: 1 } });
    const after = planOnce({ snapshot: projected, jobs: ["fill-clv"], overrides: { formulegrens: 1000 } });
    expect(columnFormulas(after.projected, "Klanten", "Omzet")[0]).toContain("SUMIFS");
    expect(planOnce({ snapshot: after.projected, jobs: ["fill-clv"] }).changes).toEqual([]);
  });
});

describe("amounts and dates that are text", () => {
  const orders: readonly OrderRow[] = [
    ["O1", "K001", JAN_1, 100, "Betaald"],
    ["O2", "K001", "31-01-2024", "€ 1.250,50", "Betaald"],
    ["O3", "K002", JAN_1, "onbekend", "Betaald"],
    ["O4", "K002", JAN_1 + 1, "n.v.t.", "Betaald"],
  ];

  it("become real ones when the user agreed, exactly those cells, and then formulas see them", () => {
    const plan = fill({ orders });
    const cells = findSheet(plan.projected, "Orders")?.cells;
    expect([cells?.value(2, 2), cells?.value(2, 3), cells?.value(3, 3), cells?.value(4, 3)]).toEqual([
      JAN_1 + 30,
      1250.5,
      "onbekend",
      "n.v.t.",
    ]);
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: "orders.repaired", params: { sheet: "Orders", texts: 3, amounts: 1, left: 2 } }),
    );
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: "orders.repairedDates", params: { sheet: "Orders", dates: 1 } }),
    );
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")[0]).toContain("SUMIFS");
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([1350.5, 0, 0]);
  });

  it("stay when a formula of the user's gives them, and the totals are the same", () => {
    const given: OrderRow = ["O2", "K001", JAN_1 + 30, { f: 'LEFT("1250,50 euro",7)', v: "1250,50" }, "Betaald"];
    const plan = fill({ orders: [...orders.slice(0, 1), given] });
    expect(findSheet(plan.projected, "Orders")?.cells.formula(2, 3)).toBe('LEFT("1250,50 euro",7)');
    expect(codes(plan)).toContain("clv.values.text");
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([1350.5, 0, 0]);
  });

  it("stay when the user declined, and the totals are the same", () => {
    const plan = fill({ orders }, { consent: { textNumbers: "decline" } });
    expect(findSheet(plan.projected, "Orders")?.cells.value(2, 3)).toBe("€ 1.250,50");
    expect(codes(plan)).toContain("clv.values.text");
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([1350.5, 0, 0]);
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")[0]).toBeUndefined();
  });

  it("in a row that adds up others are no orders, and nothing is said of them", () => {
    const subtotal: OrderRow = [null, null, "Subtotaal", { f: "SUM(D2:D3)", v: 400 }, null];
    const [first, second, third, ...rest] = ORDERS;
    const plain = fill({ orders: ORDERS });
    const plan = fill({ orders: [first, second, subtotal, third, ...rest].flatMap((order) => (order ? [order] : [])) });
    expect(customersOf(plan)).toEqual(customersOf(plain));
    expect(codes(plan)).toEqual(codes(plain));
    expect(columnFormulas(plan.projected, "Klanten", "Omzet")[0]).toContain("SUMIFS");
  });

  it("that cannot be read are named with their cell", () => {
    expect(fill({ orders }).findings).toContainEqual(
      expect.objectContaining({
        code: "amount.unreadable",
        severity: "blocking",
        where: { sheet: "Orders", row: 3, column: 3 },
      }),
    );
  });
});

describe("what a person should know about the orders", () => {
  it("where the first order without a customer number stands", () => {
    const orders = [...ORDERS, ["O7", null, JAN_1, 5, "Betaald"], ["O8", " ", JAN_1, 5, "Betaald"]] as const;
    expect(fill({ orders }).findings).toContainEqual({
      code: "orders.withoutCustomer",
      severity: "blocking",
      where: { sheet: "Orders", row: 7, column: 1 },
      params: { count: 2 },
    });
  });

  it("customers nobody knows, words nobody knows, and orders after the reference date", () => {
    const plan = fill({
      orders: [
        ...ORDERS,
        ["O7", "K999", JAN_1, 5, "Betaald"],
        ["O8", "K001", JAN_1, 5, "In behandeling"],
        ["O9", "K001", JAN_1 + 400, 5, "Betaald"],
      ],
    });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: "orders.unknownCustomers",
        where: { sheet: "Orders", row: 7, column: 1 },
        params: { count: 1, customers: 1, examples: "K999" },
      }),
    );
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: "orders.unknownStatuses",
        params: { count: 1, statuses: "in behandeling (1×)" },
      }),
    );
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: "orders.afterReference", params: { count: 1, date: "31-12-2024" } }),
    );
  });

  it("a sheet that names customers in another way is left out and named", () => {
    const snapshot = shopOf({ orders: ORDERS });
    const rows = [
      ["Factuurnummer", "Bedrijfsnaam", "Factuurdatum", "Bedrag excl. btw"],
      ["F1", "Bakker Bos", JAN_1, 5],
      ["F2", "Slager Smit", JAN_1, 6],
    ];
    const other = sheetOf({ name: "Facturen", rows, formats: { 2: "dd-mm-yyyy" } });
    const plan = planOnce({ snapshot: { ...snapshot, sheets: [...snapshot.sheets, other] }, jobs: ["fill-clv"] });
    expect(plan.findings).toContainEqual({
      code: "orders.sheetSkipped",
      severity: "blocking",
      params: { sheet: "Facturen" },
    });
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([350, 200, 0]);
  });

  it("a small file with names only does not have the whole workbook counted by name", () => {
    const rows = [
      ["Factuurnummer", "Bedrijfsnaam", "Factuurdatum", "Bedrag excl. btw"],
      ["F1", "Bakker Bos", JAN_1, 5],
    ];
    const orders = [
      ["Ordernummer", "Klantnummer", "Bedrijfsnaam", "Orderdatum", "Bedrag excl. btw"],
      ...[1, 2, 3, 4].map((row) => [`O${row}`, row > 3 ? "K002" : "K001", "Bakker Bos", JAN_1, 100]),
    ];
    const { sheets, ...rest } = shopOf({ orders: ORDERS });
    const own = sheets.filter(({ name }) => name !== "Orders");
    const named = sheetOf({ name: "Facturen", rows, formats: { 2: "dd-mm-yyyy" } });
    const snapshot = {
      ...rest,
      sheets: [...own, sheetOf({ name: "Orders", rows: orders, formats: { 3: "dd-mm-yyyy" } }), named],
    };
    const plan = planOnce({ snapshot, jobs: ["fill-clv"] });
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([300, 100, 0]); // 3 × 100; 1 × 100; none, by number
    expect(codes(plan)).toContain("orders.sheetSkipped");
  });

  it("a total between the customers is no customer, also when customers are known by name", () => {
    const rows = [
      ["Bedrijfsnaam", "Plaats", "Telefoon", "Kosten"],
      ["Bakker Bos", "Assen", "0592 123 456", 10],
      ["Totaal Noord", null, null, { f: "SUM(D2:D2)", v: 10 }],
      ["Slager Smit", "Zwolle", "038 422 5566", 20],
    ];
    const orders = [
      ["Ordernummer", "Bedrijfsnaam", "Orderdatum", "Bedrag excl. btw"],
      ["O1", "Bakker Bos", JAN_1, 100],
    ];
    const sheets = [
      sheetOf({ name: "Klanten", rows }),
      sheetOf({ name: "Orders", rows: orders, formats: { 2: "dd-mm-yyyy" } }),
    ];
    const plan = planOnce({ snapshot: { sheets, names: [] }, jobs: ["fill-clv"] });
    expect(columnValues(plan.projected, "Klanten", "Omzet")).toEqual([100, null, 0]);
    expect(columnValues(plan.projected, "Klanten", "Klantgroep")).toEqual(["nieuw", null, "prospect"]);
    expect(plan.summary).toContainEqual(
      expect.objectContaining({ key: "summary.clv.customers", params: expect.objectContaining({ customers: 2 }) }),
    );
  });

  it("no customers, or no orders: nothing is written", () => {
    const snapshot = shopOf({ orders: ORDERS });
    const [customers, orders] = snapshot.sheets;
    expect(
      planOnce({ snapshot: { sheets: customers ? [customers] : [], names: [] }, jobs: ["fill-clv"] }),
    ).toMatchObject({ changes: [], findings: [{ code: "clv.noOrders" }] });
    expect(planOnce({ snapshot: { sheets: orders ? [orders] : [], names: [] }, jobs: ["fill-clv"] })).toMatchObject({
      changes: [],
    });
  });
});

describe("no room beside the customers", () => {
  it("puts the six columns on a sheet of ours, and Klantwaarde finds them there", () => {
    const snapshot = shopOf({ orders: ORDERS });
    const blocked = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === "Klanten" ? { ...sheet, cells: sheet.cells.edit().set(4, 6, "aantekening").build() } : sheet,
      ),
    };
    const { first, again } = planTwice({ snapshot: blocked, jobs: ["fill-clv"] });
    expect(columnValues(first.projected, "Klanten (Relatieplan)", "Omzet")).toEqual([350, 200, 0]);
    expect(columnValues(first.projected, "Klantwaarde", "CLV")).toEqual([140, 80, 0]);
    expect(again).toEqual([]);
  });
});
