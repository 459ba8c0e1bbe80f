import fc from "fast-check";
import { aggregateRows } from "../../../src/domain/customers/aggregate-rows";
import { numbersByKey } from "../../../src/domain/customers/intern-ids";
import { matchKey } from "../../../src/domain/customers/match-key";
import { statusEffect } from "../../../src/domain/customers/order-status";
import { type Row, summarise } from "./order-rows";

describe("Whatever the rows", () => {
  const status = fc.constantFrom("open", "betaald", "geannuleerd", "Retour", "onbekend", "", null);
  const id = fc.oneof(
    fc.constantFrom("K1", "k1 ", "K2", 7, "7", "een heel lang klantnummer", "Één", "", null),
    fc.string({ maxLength: 3 }),
  );
  const row = fc.tuple(
    id,
    fc.option(fc.integer({ min: 45_000, max: 46_500 })),
    fc.option(fc.integer({ min: -10_000, max: 100_000 })),
    status,
    fc.constantFrom("A", "B", "a", null),
  );

  /** The rules again, the slow and plain way: objects and filters. */
  function slowly(rows: readonly Row[]): Map<string, [number, number]> {
    const lines = rows.flatMap(([who, , cents, state, orderNo], index) => {
      const key = matchKey(who) ?? "";
      const effect = statusEffect(state);
      if (key === "" || effect === "excluded" || cents === null) return [];
      const order = matchKey(orderNo) ?? `row ${index}`;
      return [{ key, order, isReturn: effect === "return", cents: effect === "return" ? -Math.abs(cents) : cents }];
    });
    const result = new Map<string, [number, number]>();
    for (const key of new Set(lines.map((line) => line.key))) {
      const own = lines.filter((line) => line.key === key);
      const sum = (some: typeof own): number => some.reduce((total, line) => total + line.cents, 0);
      const orders = [...new Set(own.map((line) => line.order))].map((order) =>
        own.filter((line) => line.order === order),
      );
      result.set(key, [
        sum(own),
        orders.filter((order) => sum(order) >= 0 && !order.every((line) => line.isReturn)).length,
      ]);
    }
    return result;
  }

  it("gives the same revenue and orders as the rules worked out one by one", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const history = summarise(rows);
        const byKey = numbersByKey(history.customers);
        for (const [key, [revenue, orders]] of slowly(rows)) {
          const who = byKey.get(key)!; // it is in the rows
          expect([history.revenue[who]! + 0, history.orderCount[who]]).toEqual([revenue + 0, orders]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads spreadsheet rows in euros to the same figures", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const sheet = rows.map(([who, date, cents, state, orderNo]) => [
          orderNo,
          state,
          cents === null ? "n.v.t." : cents / 100,
          date,
          who,
        ]);
        const columns = { customer: 4, date: 3, amount: 2, status: 1, orderNo: 0 };
        expect(aggregateRows(sheet, { columns, referenceDate: 46_022 })).toEqual(
          summarise(rows, { referenceDate: 46_022 }),
        );
      }),
    );
  });

  it("reads many rows in parts to the same figures and the same report", () => {
    const rows = Array.from({ length: 70_000 }, (_, at): Row => {
      const state = ["open", "onbekend", "retour", "concept"][at % 4];
      return [
        at % 97 === 0 ? null : `K${(at * 31) % 5_000}`,
        at % 89 === 0 ? null : 45_000 + (at % 1_100),
        at % 83 === 0 ? null : (at % 500) * 10,
        state,
      ];
    });
    const sheet = rows.map(([who, date, cents, state]) => [who, date, cents === null ? "" : cents / 100, state]);
    const columns = { customer: 0, date: 1, amount: 2, status: 3 };
    expect(aggregateRows(sheet, { columns, referenceDate: 46_022 })).toEqual(
      summarise(rows, { referenceDate: 46_022 }),
    );
  });
});
