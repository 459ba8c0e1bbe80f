import { type Settings } from "../../../src/workbook/settings";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { planOnce, planTwice } from "../plan-twice";
import { HEADING, listOf, rowsOf, sheetRow, typed, withCells } from "./list";

function clean(snapshot: Snapshot, overrides?: Partial<Settings>) {
  return planOnce({ snapshot, jobs: ["clean-customers"], overrides });
}

const MESSY = listOf({
  customers: [
    ["K001", "  Bakkerij  Wiarda ", "JAN VAN DER BERG", "9401ht", "ASSEN", "+31592123456", "Info@Wiarda.EXAMPLE"],
    ["K002", "Slagerij Terpstra B.V.", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
    ["K003", "KAPSALON HOEKSTRA", null, "12 AB", "Zwolle", "12", "kapsalon(at)hoekstra"],
    ["K003", "Garage Dijkstra", "=cmd()", "8011 AB", "Zwolle", 612345678, "-"],
    [null, "__proto__", "<b>x</b>", null, null, null, null],
  ],
});

function proposals(snapshot: Snapshot) {
  return rowsOf(snapshot, "rpOpschonen").map((row) => [row["Rij"], row["Kolom"], row["Voorstel"]]);
}

describe("an address at a mistyped mail host", () => {
  it("is proposed at the host that was probably meant, with that as the reason", () => {
    const snapshot = listOf({
      customers: [
        ["K001", "Bakkerij Wiarda", "Jan Bos", "9401 HT", "Assen", "0592 123 456", "Wiarda@gmial.com"],
        ["K002", "Slagerij Terpstra", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
      ],
    });
    const rows = rowsOf(clean(snapshot).projected, "rpOpschonen");
    expect(rows.map((row) => [row["Kolom"], row["Voorstel"], row["Reden"]])).toEqual([
      ["E-mail", "wiarda@gmail.com", "misschien een tikfout achter het @-teken"],
    ]);
  });
});

describe("a total between the customers", () => {
  it("is no customer: nothing is proposed for it, and it is nobody's double", () => {
    const total = (row: number) => [null, "Totaal Noord", null, null, null, null, { f: `COUNTA(G2:G${row})`, v: 1 }];
    const snapshot = listOf({
      customers: [
        ["K001", "Bakkerij Wiarda", "Jan Bos", "9401 HT", "Assen", "0592 123 456", "info@wiarda.example"],
        total(2),
        ["K002", "Slagerij Terpstra", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
        total(4),
        ["K003", "Kapsalon Hoekstra", "Eva Wit", "8011 AB", "Zwolle", "038 422 5566", "eva@hoekstra.example"],
      ],
    });
    const { projected } = clean(snapshot);
    expect(proposals(projected)).toEqual([]);
    expect(rowsOf(projected, "rpDubbelen").filter((row) => row["Naam blijft"] !== null)).toEqual([]);
  });
});

describe("what could be neater", () => {
  const { projected, changes } = clean(MESSY);

  it("is proposed cell by cell, and changes nothing on the list itself", () => {
    expect(proposals(projected)).toEqual([
      [4, "Klantnummer", null],
      [5, "Klantnummer", null],
      [6, "Klantnummer", null],
      [2, "Bedrijfsnaam", "Bakkerij Wiarda"],
      [4, "Bedrijfsnaam", "Kapsalon Hoekstra"],
      [2, "Contactpersoon", "Jan van der Berg"],
      [2, "Postcode", "9401 HT"],
      [4, "Postcode", null],
      [2, "Plaats", "Assen"],
      [2, "Telefoon", "0592 123 456"],
      [4, "Telefoon", null],
      [5, "Telefoon", "06 12345678"],
      [2, "E-mail", "info@wiarda.example"],
      [4, "E-mail", null],
    ]);
    expect(changes.some((change) => change.kind === "setCells" && change.sheet === "Klanten")).toBe(false);
  });

  it("says why in words", () => {
    const reasons = rowsOf(projected, "rpOpschonen").map((row) => row["Reden"]);
    expect(reasons).toContain("spaties te veel");
    expect(reasons).toContain("dit klantnummer staat ook op rij 5; geef een van de twee een ander nummer");
  });

  it("is not proposed again, in either language", () => {
    const { again, switched } = planTwice({ snapshot: MESSY, jobs: ["clean-customers"] });
    expect([again, switched]).toEqual([[], []]);
  });
});

describe("a decision", () => {
  const first = clean(MESSY).projected;
  const accept = (where: (row: Record<string, unknown>) => boolean) =>
    typed(first, { table: "rpOpschonen", heading: "Beslissing", value: "overnemen", where });

  it("to accept changes that one cell and marks the row as done", () => {
    const { projected } = clean(accept((row) => row["Rij"] === 2 && row["Kolom"] === "Plaats"));
    expect(sheetRow(projected, "Klanten", 2)[4]).toBe("Assen");
    expect(sheetRow(projected, "Klanten", 2)[1]).toBe("  Bakkerij  Wiarda ");
    expect(
      rowsOf(projected, "rpOpschonen")
        .map((row) => row["Stand"])
        .filter((state) => state === "gedaan"),
    ).toHaveLength(1);
    expect(clean(projected).changes).toEqual([]);
  });

  it("to leave or to ask is kept, and nothing is proposed anew", () => {
    const left = typed(first, { table: "rpOpschonen", heading: "Beslissing", value: "laten" });
    const { projected } = clean(left);
    expect(new Set(rowsOf(projected, "rpOpschonen").map((row) => row["Stand"]))).toEqual(new Set(["gelaten"]));
    expect(proposals(projected)).toEqual(proposals(first));
  });

  it("carries out what somebody typed instead of the proposal", () => {
    const where = (row: Record<string, unknown>) => row["Rij"] === 4 && row["Kolom"] === "Postcode";
    const typedOver = typed(accept(where), { table: "rpOpschonen", heading: "Voorstel", value: "8012 AB", where });
    expect(sheetRow(clean(typedOver).projected, "Klanten", 4)[3]).toBe("8012 AB");
  });

  it("to accept where only a person knows the answer asks for it", () => {
    const { projected, findings } = clean(accept((row) => row["Rij"] === 4 && row["Kolom"] === "Postcode"));
    expect(sheetRow(projected, "Klanten", 4)[3]).toBe("12 AB");
    expect(findings.map(({ code }) => code)).toContain("cleaning.failed");
  });

  it("does nothing to a cell that has changed since", () => {
    const decided = accept((row) => row["Rij"] === 2 && row["Kolom"] === "Plaats");
    const sheet = decided.sheets.find(({ name }) => name === "Klanten");
    if (!sheet) throw new Error("no list");
    const changed = withCells(decided, "Klanten", sheet.cells.edit().set(1, 4, "Rolde").build());
    const { projected, findings } = clean(changed);
    expect(sheetRow(projected, "Klanten", 2)[4]).toBe("Rolde");
    expect(findings.map(({ code }) => code)).toContain("cleaning.gone");
  });

  it("finds the customer again when rows were put in above it", () => {
    const decided = accept((row) => row["Rij"] === 2 && row["Kolom"] === "Plaats");
    const moved = listOf({
      customers: [["K009", "Nieuw", null, null, null, null, null], ...MESSY_ROWS],
    });
    const [klanten] = moved.sheets;
    if (!klanten) throw new Error("no list");
    const { projected } = clean(withCells(decided, "Klanten", klanten.cells));
    expect(sheetRow(projected, "Klanten", 3)[4]).toBe("Assen");
  });

  it("taken once for all carries out every proposal, and leaves what only a person knows", () => {
    const { projected } = clean(MESSY, { opschonen_standaard: "overnemen" });
    expect(sheetRow(projected, "Klanten", 2)).toEqual([
      "K001",
      "Bakkerij Wiarda",
      "Jan van der Berg",
      "9401 HT",
      "Assen",
      "0592 123 456",
      "info@wiarda.example",
    ]);
    expect(sheetRow(projected, "Klanten", 4)[3]).toBe("12 AB");
    expect(clean(projected).changes).toEqual([]);
  });
});

const MESSY_ROWS = [
  ["K001", "  Bakkerij  Wiarda ", "JAN VAN DER BERG", "9401ht", "ASSEN", "+31592123456", "Info@Wiarda.EXAMPLE"],
  ["K002", "Slagerij Terpstra B.V.", "Emma Bos", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
];

it("turns dates and amounts that are text into real ones when accepted", () => {
  const snapshot = listOf({
    heading: [...HEADING, "Klant sinds", "Omzet"],
    customers: [
      ["K001", "Bos", null, null, null, null, null, "31-12-2023", "€ 1.250,50"],
      ["K002", "Smit", null, null, null, null, null, 45_000, 12],
    ],
    formats: { 7: "d-m-yyyy" },
  });
  const { projected } = clean(snapshot, { opschonen_standaard: "overnemen" });
  expect(sheetRow(projected, "Klanten", 2).slice(7)).toEqual([45_291, 1250.5]);
  expect(projected.sheets[0]?.cells.format(1, 7)).toBe("d-m-yyyy");
});

it("leaves foreign postcodes, formulas and our own columns alone", () => {
  const snapshot = listOf({
    heading: [...HEADING, "Land"],
    customers: [
      ["K001", { f: 'UPPER("bos")', v: "BOS B.V. TWEE" }, null, "9000", "Gent", "+32 9 123 45 67", null, "België"],
      ["K002", "Smit", null, "9401 HT", "Assen", null, null, "Nederland"],
    ],
  });
  expect(proposals(clean(snapshot).projected)).toEqual([]);
});

it("says that there is no list", () => {
  expect(clean({ sheets: [], names: [] }).findings.map(({ code }) => code)).toEqual(["cleaning.noCustomers"]);
});
