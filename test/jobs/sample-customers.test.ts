import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../src/adapters/xlsx/read/read-snapshot";
import { findSheet, type Snapshot } from "../../src/workbook/snapshot";
import { columnValues } from "./customers/shop";
import { planOnce, planTwice } from "./plan-twice";

const FOLDER = join(__dirname, "../fixtures/workbooks");

function sample(name: string): Snapshot {
  return readSnapshot(openPackage(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), name), {});
}

/** Customer number → orders and revenue in cents, as the generator of the sample counted them: every row. */
const truth = readFileSync(join(FOLDER, "crm-200.truth.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(";"));

function figuresOf(snapshot: Snapshot) {
  const column = (heading: string) => columnValues(snapshot, "Klantenbestand 2024", heading);
  const [ids, orders, revenue] = [column("Klantnummer"), column("A (aantal orders)"), column("Omzet")];
  return ids.map((id, row) => [id, orders[row], Math.round(Number(revenue[row]) * 100)]);
}

describe("200 customers and 2,000 orders", () => {
  it("have exactly the orders and revenue they were made with, when every row counts", () => {
    const { projected } = planOnce({
      snapshot: sample("crm-200"),
      jobs: ["fill-clv"],
      overrides: { statusfilter: "nee" },
    });
    expect(figuresOf(projected)).toEqual(truth.map(([id, orders, cents]) => [id, Number(orders), Number(cents)]));
  });

  it("have what a plain sum gives when cancelled orders do not count and returns are no orders", () => {
    const snapshot = sample("crm-200");
    const { projected } = planOnce({ snapshot, jobs: ["fill-clv"] });
    expect(figuresOf(projected)).toEqual(plainSums(snapshot));
  });

  it("leave every cell of the user as it was", () => {
    const snapshot = sample("crm-200");
    const { projected } = planOnce({ snapshot, jobs: ["fill-clv"] });
    for (const sheet of snapshot.sheets) {
      const after = findSheet(projected, sheet.name)?.cells;
      const { bottom = -1, right = -1 } = sheet.usedRange ?? {};
      for (let row = 0; row <= bottom; row++) {
        for (let column = 0; column <= right; column++)
          expect(after?.value(row, column)).toBe(sheet.cells.value(row, column));
      }
    }
  });

  it.each(["nl", "en"] as const)("need nothing the second time, begun in %s", (language) => {
    const { again, switched } = planTwice({ snapshot: sample("crm-200"), jobs: ["fill-clv", "track-units"], language });
    expect([again, switched]).toEqual([[], []]);
  });
});

/** Adds up the order sheet the simplest way there is, apart from everything under test. */
function plainSums(snapshot: Snapshot) {
  const orders = findSheet(snapshot, "Orders")?.cells;
  const customers = findSheet(snapshot, "Klantenbestand 2024")?.cells;
  return Array.from({ length: 200 }, (_, index) => {
    const id = customers?.value(4 + index, 0) ?? null;
    let [count, cents] = [0, 0];
    for (let row = 1; row <= 2000; row++) {
      const [who, amount, status] = [1, 7, 11].map((column) => orders?.value(row, column));
      if (who !== id || status === "Geannuleerd") continue;
      cents += Math.round(Number(amount) * 100);
      if (status !== "Retour" && Number(amount) >= 0) count++;
    }
    return [id, count, cents];
  });
}

describe("the dirty sample", () => {
  it("has 176 amounts as text, of which 166 become real; empty ones, n.v.t. and errors stay", () => {
    const { projected, findings } = planOnce({ snapshot: sample("crm-200-dirty"), jobs: ["fill-clv"] });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "orders.repaired",
        params: { sheet: "Orders", texts: 176, amounts: 166, left: 10 },
      }),
    );
    const cells = findSheet(projected, "Orders")?.cells;
    const texts = Array.from({ length: 2_016 }, (_, row) => cells?.value(row + 1, 7)).filter(
      (value) => typeof value === "string" && value !== "",
    );
    expect(texts.filter((text) => text === "#N/B")).toHaveLength(3);
    expect(texts.filter((text) => text !== "#N/B")).toEqual(["n.v.t.", "n.v.t."]);
  });

  it("gives the same figures whether text is turned into numbers or left", () => {
    const run = (textNumbers: "repair" | "decline") =>
      planOnce({ snapshot: sample("crm-200-dirty"), jobs: ["fill-clv"], consent: { textNumbers } }).projected;
    expect(figuresOf(run("decline"))).toEqual(figuresOf(run("repair")));
  });
});
