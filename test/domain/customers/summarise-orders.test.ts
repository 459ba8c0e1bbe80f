import { type OrderHistory } from "../../../src/domain/customers/order-history";
import { type Row, summarise } from "./order-rows";

/** revenue, orders, first and last order of the only customer */
function figures({ revenue, orderCount, firstOrder, lastOrder }: OrderHistory): number[] {
  return [revenue[0]!, orderCount[0]!, firstOrder[0]!, lastOrder[0]!];
}

describe("Which rows count", () => {
  it.each`
    second                                  | revenue   | orders | first  | last   | because
    ${["K1", 200, 50_00, "betaald"]}        | ${150_00} | ${2}   | ${100} | ${200} | ${"two orders"}
    ${["K1", 200, 50_00, " Geannuleerd"]}   | ${100_00} | ${1}   | ${100} | ${100} | ${"cancelled: not at all"}
    ${["K1", 200, 50_00, "Cancelled"]}      | ${100_00} | ${1}   | ${100} | ${100} | ${"cancelled: not at all"}
    ${["K1", 200, 50_00, "Conceptfactuur"]} | ${100_00} | ${1}   | ${100} | ${100} | ${"a draft"}
    ${["K1", 200, 50_00, "offerte"]}        | ${100_00} | ${1}   | ${100} | ${100} | ${"a quote"}
    ${["K1", 200, 50_00, "Retour"]}         | ${50_00}  | ${1}   | ${100} | ${100} | ${"100 − 50; a return is no order and no last order"}
    ${["K1", 200, -50_00, "creditnota"]}    | ${50_00}  | ${1}   | ${100} | ${100} | ${"already negative: not turned round"}
    ${["K1", 200, -50_00, "betaald"]}       | ${50_00}  | ${1}   | ${100} | ${100} | ${"negative: lowers revenue, no order"}
    ${["K1", 200, null, "betaald"]}         | ${100_00} | ${1}   | ${100} | ${100} | ${"no readable amount"}
    ${["K1", 200, 0, "betaald"]}            | ${100_00} | ${2}   | ${100} | ${200} | ${"€0 is an order"}
    ${["K1", null, 50_00, "betaald"]}       | ${150_00} | ${2}   | ${100} | ${100} | ${"undated: counts, but is neither first nor last"}
    ${["K1", 200, 50_00, "in behandeling"]} | ${150_00} | ${2}   | ${100} | ${200} | ${"unknown: counts"}
    ${[" k1 ", 50, 50_00, ""]}              | ${150_00} | ${2}   | ${50}  | ${100} | ${"the same customer, whatever blanks and case"}
    ${["  ", 200, 50_00, ""]}               | ${100_00} | ${1}   | ${100} | ${100} | ${"no customer"}
  `(
    "after an order of €100: $second gives $revenue cents and $orders: $because",
    ({ second, revenue, orders, first, last }) => {
      expect(figures(summarise([["K1", 100, 100_00, "open"], second]))).toEqual([revenue, orders, first, last]);
    },
  );

  it("reports what it left out or is not sure of", () => {
    const { rows } = summarise(
      [
        ["K1", 100, 10_00, "open"],
        ["K1", 101, 10_00, "Wacht op levering"],
        ["K2", 101, 10_00, "wacht op levering "],
        ["", 101, 10_00, "raar"],
        ["K1", 101, 10_00, "geannuleerd"],
        ["K1", 101, null, "open"],
        ["K1", null, 10_00, "open"],
        ["K1", 103, -10_00, "open"],
      ],
      { referenceDate: 102 + 365 },
    );
    expect(rows).toEqual({
      total: 8,
      counted: 5,
      withoutCustomer: 1,
      excluded: 1,
      returns: 1,
      withoutAmount: 1,
      undated: 1,
      afterReference: 0,
      doubles: [],
      unknownStatuses: new Map([["wacht op levering", 2]]),
    });
  });

  it("keeps names that mean something to the language as plain data", () => {
    const { customers, revenue } = summarise([
      ["__proto__", 1, 5_00],
      ["constructor", 1, 7_00],
      ["__proto__", 2, 1_00],
    ]);
    expect(customers.keys).toEqual(["__proto__", "constructor"]);
    expect([...revenue]).toEqual([6_00, 7_00]);
  });

  it("counts the twelve months up to and with the reference date", () => {
    // 46022 = 31-12-2025; a year before is 45657 = 31-12-2024, which is just outside
    const history = summarise(
      [
        ["K1", 45657, 1],
        ["K1", 45658, 10],
        ["K1", 46022.75, 100],
        ["K1", 46023, 1000],
      ],
      { referenceDate: 46022 },
    );
    expect(history.recentRevenue[0]).toBe(110);
    expect(history.revenue[0]).toBe(1111);
    expect(history.rows.afterReference).toBe(1);
  });

  it("keeps the orders above €0 apart, for what an average order is worth", () => {
    const { positiveOrders, positiveRevenue } = summarise([
      ["K1", 1, 10_00],
      ["K1", 2, 0],
      ["K1", 3, -4_00],
      ["K1", 4, 20_00],
    ]);
    expect([positiveOrders[0], positiveRevenue[0]]).toEqual([2, 30_00]);
  });

  it("counts every row with a customer when asked to, whatever it holds", () => {
    const history = summarise(
      [
        ["K1", 1, 10_00, "geannuleerd", "A"],
        ["K1", 2, -4_00, "", "A"],
        ["K1", 3, null, "", "A"],
        [null, 4, 99_00],
      ],
      { mode: "everyRow" },
    );
    expect(figures(history)).toEqual([6_00, 3, 1, 3]);
  });
});

describe("Lines of one order number", () => {
  it.each`
    rows                                                                 | expected                 | because
    ${[["K1", 5, 10_00, "", "A"], ["K1", 4, 20_00, "", "a "]]}           | ${[30_00, 1, 4, 4]}      | ${"one order, dated by its earliest line"}
    ${[["K1", 5, 10_00, "", "A"], ["K1", 6, -4_00, "", "A"]]}            | ${[6_00, 1, 5, 5]}       | ${"a discount line: 10 − 4 is still an order"}
    ${[["K1", 5, 10_00, "", "A"], ["K1", 6, -14_00, "", "A"]]}           | ${[-4_00, 0, NaN, NaN]}  | ${"adds up below 0: no order"}
    ${[["K1", 5, 10_00, "", "A"], ["K1", 6, 4_00, "retour", "A"]]}       | ${[6_00, 1, 5, 5]}       | ${"part came back: still an order"}
    ${[["K1", 5, 10_00, "retour", "A"], ["K1", 6, 4_00, "retour", "A"]]} | ${[-14_00, 0, NaN, NaN]} | ${"all lines are returns"}
    ${[["K1", 5, 10_00, "", null], ["K1", 6, 4_00, "", ""]]}             | ${[14_00, 2, 5, 6]}      | ${"without a number each row is an order"}
    ${[["K1", 5, 10_00, "", 7], ["K1", 6, 4_00, "", "7"]]}               | ${[14_00, 1, 5, 5]}      | ${"a number and its text are the same number"}
  `("$rows: $because", ({ rows, expected }) => {
    expect(figures(summarise(rows))).toEqual(expected);
  });

  it("does not join two customers' orders, nor two sheets', under one number", () => {
    const history = summarise([
      ["K1", 1, 10_00, "", "A", 0],
      ["K2", 1, 20_00, "", "A", 0],
      ["K1", 2, 30_00, "", "A", 1],
      ["K1", 2, 5_00, "", "A", 1],
    ]);
    expect([...history.orderCount]).toEqual([2, 1]);
    expect([...history.revenue]).toEqual([45_00, 20_00]);
  });
});

describe("Orders that stand in two sheets", () => {
  const first: Row = ["K1", 10, 50_00, "betaald", "A1", 0];
  it.each`
    other                                        | orders | doubles | because
    ${["k1", 10, 50_00, "betaald", "a1 ", 1]}    | ${1}   | ${[1]}  | ${"same number, customer, date and amount"}
    ${["K1", 10, 50_00, "verzonden", "A1", 1]}   | ${1}   | ${[1]}  | ${"the status may have moved on"}
    ${["K1", 11, 50_00, "betaald", "A1", 1]}     | ${2}   | ${[]}   | ${"another date"}
    ${["K1", 10, 50_01, "betaald", "A1", 1]}     | ${2}   | ${[]}   | ${"another amount"}
    ${["K1", 10, 50_00, "betaald", "A2", 1]}     | ${2}   | ${[]}   | ${"another number"}
    ${["K1", 10, 50_00, "betaald", null, 1]}     | ${2}   | ${[]}   | ${"no number: two equal orders do happen"}
    ${["K1", 10, 50_00, "betaald", "A1", 0]}     | ${1}   | ${[]}   | ${"two lines of one order in one sheet: no double"}
    ${["K1", 10, 50_00, "geannuleerd", "A1", 1]} | ${1}   | ${[]}   | ${"cancelled rows are left out already"}
  `("$other gives $orders: $because", ({ other, orders, doubles }) => {
    const history = summarise([first, other]);
    expect(history.orderCount[0]).toBe(orders);
    expect(history.rows.doubles).toEqual(doubles);
  });

  it("keeps the row of the first sheet, whatever order the rows come in", () => {
    expect(
      summarise([
        ["K1", 10, 50_00, "", "A1", 1],
        ["K1", 10, 50_00, "", "A1", 0],
      ]).rows.doubles,
    ).toEqual([0]);
  });
});
