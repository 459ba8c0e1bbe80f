import { generateCrm } from "../../../tools/generate/crm";
import { type XlsxCell } from "../../../tools/generate/write-xlsx";

const size = { customers: 50, orders: 1000, seed: 7, dirty: 0 };

function column(rows: readonly (readonly XlsxCell[])[], heading: string): XlsxCell[] {
  const index = rows[0]?.indexOf(heading) ?? -1;
  return rows.slice(1).map((row) => row[index] ?? null);
}

describe("the invented company", () => {
  const clean = generateCrm(size);

  it("is the same for the same seed and another one for another seed", () => {
    expect(generateCrm(size)).toEqual(clean);
    expect(generateCrm({ ...size, seed: 8 }).orders).not.toEqual(clean.orders);
  });

  it("has as many customers and orders as asked, each order of a customer that exists", () => {
    const numbers = new Set(column(clean.customers, "Klantnummer"));
    expect(numbers.size).toBe(50);
    expect(clean.orders).toHaveLength(1001);
    expect(column(clean.orders, "Klantnummer").every((no) => numbers.has(no))).toBe(true);
  });

  it("sells most to few: the busiest fifth of the customers places more than half of the orders", () => {
    const counts = new Map<XlsxCell, number>();
    for (const no of column(clean.orders, "Klantnummer")) counts.set(no, (counts.get(no) ?? 0) + 1);
    const busiest = [...counts.values()].toSorted((a, b) => b - a).slice(0, 10);
    expect(busiest.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
  });

  it("never sells to anybody before they became a customer, nor after 2024", () => {
    const since = new Map(clean.customers.slice(1).map((row) => [row[0], row[8]]));
    for (const row of clean.orders.slice(1)) {
      const from = since.get(row[1] ?? null);
      if (typeof from !== "object" || from === null || !("date" in from))
        throw new Error("every customer has a first day");
      expect(row[2]).toEqual({ date: expect.any(Number) });
      const { date } = row[2] as { readonly date: number }; // checked on the line above
      expect(date).toBeGreaterThanOrEqual(from.date);
      expect(date).toBeLessThanOrEqual(45657);
    }
  });

  it("writes real amounts and dates when clean, and texts among them when dirty", () => {
    const texts = (cells: readonly XlsxCell[]) => cells.filter((cell) => typeof cell === "string").length;
    const dirty = generateCrm({ ...size, dirty: 0.15 });
    expect(texts(column(clean.orders, "Bedrag excl. btw"))).toBe(0);
    expect(texts(column(clean.orders, "Orderdatum"))).toBe(0);
    // 15 % of 1,000 is 150; four standard deviations are 45
    expect(Math.abs(texts(column(dirty.orders, "Bedrag excl. btw")) - 150)).toBeLessThan(45);
  });
});
