import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { JAN_1, type OrderRow, shopOf } from "../customers/shop";
import { type PlanInput } from "../plan-twice";
import { sheetOf } from "../../workbook/snapshot-builder";
import { recalculateChanged, recalculatePlans, type Verdict } from "./workbook-file";

const FIXTURES = join(__dirname, "../../fixtures/workbooks");

function sample(name: string): Snapshot {
  return readSnapshot(openPackage(new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`))), name), {});
}

/** Everything the rules look at: returns, cancelled, quotes, blanks, unknown words, a date with a time, parts of cents. */
const ORDERS: readonly OrderRow[] = [
  ["O1", "K001", JAN_1, 100, "Betaald"],
  ["O2", "k001", JAN_1 + 30.75, 300.005, "Verzonden"],
  ["O3", "K001", JAN_1 + 40, -50, "Retour"],
  ["O4", "K001", JAN_1 + 50, 999, "GEANNULEERD"],
  ["O5", "K002", JAN_1 - 700, 200, null],
  ["O6", "K002", JAN_1 - 600, 75, "Offerte verstuurd"],
  ["O7", "K003", JAN_1 + 10, -20, "Betaald"],
  ["O8", "K003", JAN_1 + 11, null, "Betaald"],
  ["O9", "K009", JAN_1 + 11, 0, "In behandeling"],
  ["O10", "K004", JAN_1 + 365, 0, "Betaald"],
  ["O11", "K004", "n.v.t.", 12, "Betaald"],
];
const CUSTOMERS = [
  ["K001", "Bos", "Zorg", 0.5, 10],
  ["K002", "Smit", "Zorg", null, null],
  ["K003", "Kok", "Zorg", "onbekend", 3],
  [null, "zonder nummer", "Zorg", 0.2, 1],
  ["K004", 'Wit & "Zwart"', "Zorg", 1.7, "veel"],
  ["K005", null, "Zorg", 0, 5],
];
const heading = ["Klantnummer", "Bedrijfsnaam", "Segment", "Marge %", "Kosten 2024"];
const small = shopOf({ orders: ORDERS, customers: CUSTOMERS, heading });
const table = shopOf({
  orders: ORDERS,
  customers: CUSTOMERS,
  heading,
  isTable: true,
  more: {
    "Orders 2025": [
      ["P1", "K002", JAN_1 + 10, 40, "Betaald"],
      ["P2", "K005", JAN_1 + 10, 400, "Open"],
    ],
  },
});

/** Something stands to the right of the customers. */
function blocked(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === "Klanten" ? { ...sheet, cells: sheet.cells.edit().set(3, 9, "aantekening").build() } : sheet,
    ),
  };
}

const numbered = shopOf({
  orders: [
    ["O1", 1001, JAN_1, 100, "Betaald"],
    ["O2", 1002, JAN_1, 50, "Betaald"],
  ],
  heading,
  customers: [
    [1001, "Bos", "Zorg", 0.5, 3],
    [1002, "Smit", "Zorg", 0.2, 4],
  ],
});
const named = {
  sheets: [
    sheetOf({
      name: "Klanten",
      rows: [
        ["Bedrijfsnaam", "Plaats", "E-mail"],
        ["Bakkerij Bos", "Assen", "a@example.nl"],
        ["Smit B.V.", "Breda", "b@example.nl"],
      ],
    }),
    sheetOf({
      name: "Orders",
      rows: [
        ["Bedrijfsnaam", "Orderdatum", "Bedrag"],
        ["Bakkerij Bos", JAN_1, 10],
        ["Smit B.V.", JAN_1, 20],
        ["Smit B.V.", JAN_1 + 1, 30],
      ],
      formats: { 1: "dd-mm-yyyy" },
    }),
  ],
  names: [],
};
const text = shopOf({
  orders: [
    ["O1", "K001", "31-01-2024", "€ 1.250,50", "Betaald"],
    ["O2", "K002", JAN_1, 10, "Betaald"],
  ],
});

const CASES = {
  "orders of every kind": { snapshot: small, jobs: ["fill-clv"] },
  "every row counts": { snapshot: small, jobs: ["fill-clv"], overrides: { statusfilter: "nee" } },
  "a table and a second sheet": { snapshot: table, jobs: ["fill-clv"] },
  "the same in English": { snapshot: table, jobs: ["fill-clv"], language: "en" },
  "no room beside the customers": { snapshot: blocked(small), jobs: ["fill-clv"] },
  "no room, and numbers that are numbers": { snapshot: blocked(numbered), jobs: ["fill-clv"] },
  "names instead of numbers": { snapshot: named, jobs: ["fill-clv"] },
  "names, and no room": { snapshot: blocked(named), jobs: ["fill-clv"] },
  "too many for formulas": { snapshot: small, jobs: ["fill-clv"], overrides: { formulegrens: 1 } },
  "text turned into numbers": { snapshot: text, jobs: ["fill-clv"] },
  "text left as it is": { snapshot: text, jobs: ["fill-clv"], consent: { textNumbers: "decline" } },
  "no orders yet": { snapshot: shopOf({ orders: [["O1", "K001", JAN_1, 5, "Geannuleerd"]] }), jobs: ["fill-clv"] },
  "200 customers and 2,000 orders": { snapshot: sample("crm-200"), jobs: ["fill-clv", "track-units"] },
  "200 dirty customers": { snapshot: sample("crm-200-dirty"), jobs: ["fill-clv", "track-units"] },
  "200 dirty customers, text left as it is": {
    snapshot: sample("crm-200-dirty"),
    jobs: ["fill-clv", "track-units"],
    consent: { textNumbers: "decline" },
  },
} as const satisfies Readonly<Record<string, PlanInput>>;

describe("LibreOffice, recalculating every formula, agrees with the values we wrote:", () => {
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    verdicts = await recalculatePlans(CASES);
  }, 300_000);

  it.each(Object.keys(CASES))("%s", (name) => {
    const verdict = verdicts.get(name);
    expect(verdict?.mismatches).toEqual([]);
    expect(verdict?.formulas).toBeGreaterThan(50);
  });
});

describe("a setting that somebody changes in the finished workbook", () => {
  it("gives the figures of a plan with that setting, without us", async () => {
    const overrides = {
      statusfilter: "nee",
      marge: 0.25,
      peildatum: JAN_1 + 200,
      nieuw_dagen: 190,
      ex_dagen: 100,
      disconto: 0.04,
    };
    const mismatches = await recalculateChanged({ snapshot: table, jobs: ["fill-clv"] }, overrides);
    expect(mismatches).toEqual([]);
  }, 300_000);
});
