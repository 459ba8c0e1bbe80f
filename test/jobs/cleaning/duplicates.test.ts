import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce, planTwice } from "../plan-twice";
import { type CustomerRow, HEADING, listOf, rowsOf, sheetRow, typed } from "./list";

const BAKER: CustomerRow = ["K001", "Bakkerij Wiarda", null, "9401 HT", "Assen", "0592 123 456", "info@wiarda.example"];
const BAKER_AGAIN: CustomerRow = [
  "K007",
  "Bakkerij Wiarda B.V.",
  "Jan Wiarda",
  "9401 HT",
  "Assen",
  null,
  "info@wiarda.example",
];
const OTHERS: readonly CustomerRow[] = [
  ["K002", "Slagerij Terpstra", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
  ["K003", "Kapsalon Hoekstra", "Bram Vos", "8011 AB", "Zwolle", "038 123 4567", "bram@hoekstra.example"],
];
const SHOP = listOf({
  customers: [BAKER, ...OTHERS, BAKER_AGAIN],
  orders: [
    ["O1", "K001", 100],
    ["O2", "k007 ", 50],
    ["O3", "K001", 25],
    ["O4", "K002", 10],
  ],
});

function clean(snapshot: Snapshot) {
  return planOnce({ snapshot, jobs: ["clean-customers"] });
}

function merged(snapshot: Snapshot, value = "samenvoegen") {
  return clean(typed(clean(snapshot).projected, { table: "rpDubbelen", heading: "Beslissing", value }));
}

describe("a customer who is on the list twice", () => {
  it("is proposed with the reason; the one with most orders stays", () => {
    expect(rowsOf(clean(SHOP).projected, "rpDubbelen")).toEqual([
      expect.objectContaining({
        "Klantnummer blijft": "K001",
        "Rij blijft": 2,
        "Klantnummer dubbel": "K007",
        "Rij dubbel": 5,
        Reden: "zelfde naam, zelfde e-mail, zelfde postcode, zelfde plaats",
        Beslissing: null,
        Stand: "open",
      }),
    ]);
  });

  it("is not proposed again, in either language", () => {
    const { again, switched } = planTwice({ snapshot: SHOP, jobs: ["clean-customers"] });
    expect([again, switched]).toEqual([[], []]);
  });
});

describe("the decision to merge", () => {
  const { projected, summary } = merged(SHOP);

  it("fills in what the customer that stays lacked", () => {
    expect(sheetRow(projected, "Klanten", 2).slice(0, 7)).toEqual([
      "K001",
      "Bakkerij Wiarda",
      "Jan Wiarda",
      ...BAKER.slice(3),
    ]);
  });

  it("gives it the orders of the other, and no one else's", () => {
    const orders = findSheet(projected, "Orders")?.cells;
    expect([1, 2, 3, 4].map((row) => orders?.value(row, 1))).toEqual(["K001", "K001", "K001", "K002"]);
    expect(summary).toContainEqual({ key: "summary.cleaning.merged", params: { count: 1, orders: 1 } });
  });

  it("leaves the other on the list, with a note", () => {
    expect(sheetRow(projected, "Klanten", 5)).toEqual([...BAKER_AGAIN, "K001 Bakkerij Wiarda"]);
  });

  it("is done once", () => {
    expect(rowsOf(projected, "rpDubbelen").map((row) => row["Stand"])).toEqual(["gedaan"]);
    expect(clean(projected).changes).toEqual([]);
  });
});

it("the decision to keep both is kept", () => {
  const { projected } = merged(SHOP, "houden");
  expect(rowsOf(projected, "rpDubbelen").map((row) => row["Stand"])).toEqual(["gelaten"]);
  expect(sheetRow(projected, "Klanten", 5)).toEqual(BAKER_AGAIN);
  expect(clean(projected).changes).toEqual([]);
});

it("follows three entries of one customer to the one that stays", () => {
  const third: CustomerRow = ["K008", "Wiarda Bakkerij", null, "9401 HT", "Assen", "0592 123 456", null];
  const snapshot = listOf({
    customers: [BAKER, BAKER_AGAIN, third, ...OTHERS],
    orders: [
      ["O1", "K007", 1],
      ["O2", "K008", 1],
      ["O3", "K001", 1],
      ["O4", "K001", 1],
      ["O5", "K001", 1],
    ],
  });
  const { projected } = merged(snapshot);
  const orders = findSheet(projected, "Orders")?.cells;
  expect([1, 2, 3].map((row) => orders?.value(row, 1))).toEqual(["K001", "K001", "K001"]);
  expect([3, 4].map((row) => sheetRow(projected, "Klanten", row)[7])).toEqual([
    "K001 Bakkerij Wiarda",
    "K001 Bakkerij Wiarda",
  ]);
  expect(clean(projected).changes).toEqual([]);
});

describe("a list that was copied to another workbook, with what was merged", () => {
  it.each(["Samengevoegd met", "Merged with"])("has its merged customers counted nowhere, under %s", (note) => {
    const copied = listOf({
      heading: [...HEADING, note],
      customers: [[...BAKER, null], ...OTHERS.map((one) => [...one, null]), [...BAKER_AGAIN, "K001 Bakkerij Wiarda"]],
      orders: [["O1", "K001", 100]],
    });
    const first = planOnce({ snapshot: copied, jobs: ["clean-customers", "fill-clv"] });
    expect(rowsOf(first.projected, "rpDubbelen").filter((row) => row["Klantnummer dubbel"] !== null)).toEqual([]);
    const groups = rowsOf(first.projected, "rpKlantwaarde").map((row) => [row["Klantnummer"], row["Klantgroep"]]);
    expect(groups).toEqual([
      ["K001", "nieuw"],
      ["K002", "prospect"],
      ["K003", "prospect"],
    ]);
    expect(planOnce({ snapshot: first.projected, jobs: ["clean-customers", "fill-clv"] }).changes).toEqual([]);
  });

  it("has what is merged next noted in the same column", () => {
    const third: CustomerRow = ["K008", "Wiarda Bakkerij", null, "9401 HT", "Assen", "0592 123 456", null, null];
    const { projected } = merged(
      listOf({
        heading: [...HEADING, "Samengevoegd met"],
        customers: [[...BAKER, null], [...BAKER_AGAIN, "K001 Bakkerij Wiarda"], third],
        orders: [["O1", "K001", 100]],
      }),
    );
    expect([3, 4].map((row) => sheetRow(projected, "Klanten", row).slice(7))).toEqual([
      ["K001 Bakkerij Wiarda"],
      ["K001 Bakkerij Wiarda"],
    ]);
  });
});

it("merges nothing when there is no room for the note", () => {
  const first = clean(SHOP).projected;
  const decided = typed(first, { table: "rpDubbelen", heading: "Beslissing", value: "samenvoegen" });
  const sheets = decided.sheets.map((sheet) =>
    sheet.name === "Klanten" ? { ...sheet, cells: sheet.cells.edit().set(2, 7, "iets").build() } : sheet,
  );
  const { projected, findings } = clean({ ...decided, sheets });
  expect(findings.map(({ code }) => code)).toContain("duplicates.noRoom");
  expect(findSheet(projected, "Orders")?.cells.value(2, 1)).toBe("k007 ");
});

it("moves no orders of a number that a third customer has too", () => {
  const namesake: CustomerRow = ["K007", "Garage Dijkstra", null, "3511 AB", "Utrecht", "030 123 4567", null];
  const snapshot = listOf({
    customers: [BAKER, BAKER_AGAIN, namesake],
    orders: [
      ["O1", "K007", 1],
      ["O2", "K001", 1],
    ],
  });
  const first = clean(snapshot).projected;
  expect(rowsOf(first, "rpDubbelen")).toHaveLength(1);
  const { projected } = merged(snapshot);
  expect(findSheet(projected, "Orders")?.cells.value(1, 1)).toBe("K007");
});

describe("a customer that was merged", () => {
  const jobs = ["clean-customers", "fill-clv", "segment-customers", "plan-actions", "plan-visits"] as const;
  const run = (snapshot: Snapshot) => planOnce({ snapshot, jobs });
  const heading = [...HEADING, "Kosten 12 mnd"];
  const withCosts = (customer: CustomerRow, costs: number | null): CustomerRow => [...customer, costs];

  /** Merged after customer value was filled in for both. */
  function mergedAfterwards(customers: readonly CustomerRow[]): Snapshot {
    const snapshot = listOf({
      heading,
      customers,
      orders: [
        ["O1", "K001", 100],
        ["O2", "K007", 50],
        ["O3", "K001", 25],
        ["O4", "K002", 10],
      ],
    });
    const filled = planOnce({ snapshot, jobs: ["fill-clv", "clean-customers"] }).projected;
    return run(typed(filled, { table: "rpDubbelen", heading: "Beslissing", value: "samenvoegen" })).projected;
  }

  const others = OTHERS.map((customer) => withCosts(customer, null));

  it("counts nowhere: not as a prospect, not as a loss, not as somebody to call or visit", () => {
    const projected = mergedAfterwards([withCosts(BAKER, null), ...others, withCosts(BAKER_AGAIN, 400)]);
    const value = rowsOf(projected, "rpKlantwaarde");
    expect(value.map((row) => [row["Klantnummer"], row["Klantgroep"], row["Omzet"], row["Kosten 12 mnd"]])).toEqual([
      ["K001", "nieuw", 175, 400],
      ["K002", "nieuw", 10, ""],
      ["K003", "prospect", "", ""],
      ["K007", "", "", ""],
    ]);
    expect(rowsOf(projected, "rpSegKern")[0]?.["Aantal"]).toBe(3);
    const called = [...rowsOf(projected, "rpActies"), ...rowsOf(projected, "rpBezoeken")];
    expect(called.map((row) => row["Klantnummer"])).not.toContain("K007");
    expect(run(projected).changes).toEqual([]);
  });

  it("with the number of the one that stays is that one no more", () => {
    const again = withCosts(["K001", ...BAKER_AGAIN.slice(1)], null);
    const projected = mergedAfterwards([again, ...others, withCosts(BAKER, 400)]);
    const plan = run(projected);
    expect(plan.findings.map(({ code }) => code)).not.toContain("clv.sharedNumber");
    expect(rowsOf(projected, "rpKlantwaarde").filter((row) => row["Klantnummer"] === "K001")).toHaveLength(1);
    expect(plan.changes).toEqual([]);
  });
});
