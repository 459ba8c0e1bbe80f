import { findTable, type Snapshot } from "../../../../src/workbook/snapshot";
import { translatorFor } from "../../../../src/i18n";
import { addCustomerList } from "../../../../src/jobs/cleaning/import/add-list";
import { PlanDraft } from "../../../../src/jobs/engine/plan-draft";
import { understand } from "../../../../src/jobs/engine/workbench";
import { END_OF_2024, planOnce, planTwice } from "../../plan-twice";
import { sheetOf } from "../../../workbook/snapshot-builder";
import { type CustomerRow, HEADING, listOf, rowsOf, sheetRow, typed } from "../list";

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

const MINE: readonly CustomerRow[] = [
  ["00123", "Bakkerij Wiarda", "Jan", "9401 HT", "Assen", "0592 123 456", "info@wiarda.example"],
  ["K002", "Slagerij Terpstra", "Emma", "9711 AB", "Groningen", "050 123 4567", "emma@terpstra.example"],
  ["K003", "Kapsalon Hoekstra", "Bram", "8011 AB", "Zwolle", "038 123 4567", "bram@hoekstra.example"],
];
const THEIRS: readonly CustomerRow[] = [
  ["00123", "BAKKERIJ WIARDA B.V.", null, "9401ht", "Rolde", "+31 592 123456", "info@wiarda.example"],
  ["K002", "Slagerij Terpstra", "Emma", "9711 AB", "Groningen", "050-1234567", "emma@terpstra.example"],
  ["K003", "Garage Dijkstra", null, "8011 AB", "Zwolle", null, null],
  ["K010", "__proto__", "=cmd()", "3511 AB", "Utrecht", null, null],
  ["K011", "Hoekstra kapsalon", null, null, null, null, "BRAM@hoekstra.example"],
  [null, "Zonder Nummer", null, null, "Meppel", null, null],
  ["K012", null, null, null, "Meppel", null, null],
  ["K010", "Nog een keer", null, null, "Meppel", null, null],
];

/** The list is shorter than the customer list's own rows are worth: ours is the one with orders and a number format. */
function two(mine = MINE, theirs = THEIRS, tables = {}): Snapshot {
  const list = listOf({ customers: mine, tables, orders: [["O1", "K002", 5]] });
  const second = sheetOf({ name: "Export", rows: [HEADING, ...theirs] });
  return { ...list, sheets: [...list.sheets, second] };
}

function compare(snapshot: Snapshot) {
  return planOnce({ snapshot, jobs: ["import-customers"] });
}

function accepted(snapshot: Snapshot, where?: (row: Record<string, unknown>) => boolean) {
  const first = compare(snapshot).projected;
  return compare(typed(first, { table: "rpImport", heading: "Beslissing", value: "overnemen", where }));
}

it("a country as a code is no change from the same country as a word", () => {
  const heading = [...HEADING, "Land"];
  const mine = [
    [...(MINE[0] ?? []), "Nederland"],
    [...(MINE[1] ?? []), "NL"],
    [...(MINE[2] ?? []), "België"],
  ];
  const theirs = [
    [...(MINE[0] ?? []), "NL"],
    [...(MINE[1] ?? []), "nederland"],
    [...(MINE[2] ?? []), "NL"],
  ];
  const list = listOf({ heading, customers: mine, orders: [["O1", "K002", 5]] });
  const second = sheetOf({ name: "Export", rows: [heading, ...theirs] });
  const { projected } = compare({ ...list, sheets: [...list.sheets, second] });
  expect(rowsOf(projected, "rpImport").map((row) => row["Wat verandert er"])).toEqual(["Land: België → NL"]);
});

describe("a second list", () => {
  const { projected, summary } = compare(two());

  it("is compared row by row, with the customer number as key", () => {
    const rows = rowsOf(projected, "rpImport").map((row) => [
      row["Klantnummer"],
      row["Soort"],
      row["Wat verandert er"],
    ]);
    expect(rows).toEqual([
      ["00123", "gewijzigd", "Bedrijfsnaam: Bakkerij Wiarda → BAKKERIJ WIARDA B.V.; Plaats: Assen → Rolde"],
      ["K003", "conflict", "Bedrijfsnaam: Kapsalon Hoekstra → Garage Dijkstra"],
      ["K010", "nieuw", "__proto__; =cmd(); 3511 AB; Utrecht"],
      ["K011", "conflict", "Hoekstra kapsalon; BRAM@hoekstra.example"],
      [null, "ongeldig", ""],
      ["K012", "ongeldig", ""],
      ["K010", "ongeldig", ""],
    ]);
    expect(summary[0]?.params).toEqual({ added: 1, changed: 1, conflict: 2, invalid: 3, equal: 1 });
  });

  it("says what accepting does, or what is wrong", () => {
    expect(rowsOf(projected, "rpImport").map((row) => row["Uitleg"])).toEqual([
      "overnemen wijzigt alleen deze gegevens; lege cellen wissen niets",
      "zelfde klantnummer, andere naam (Kapsalon Hoekstra); overnemen wijzigt ook de naam",
      "overnemen zet deze klant onder aan je klantenbestand",
      "zelfde e-mail als klant K003; overnemen voegt hem toch toe als nieuwe klant",
      "geen klantnummer",
      "geen naam",
      "dit klantnummer staat ook op rij 5 van de lijst; alleen de eerste telt",
    ]);
  });

  it("changes nothing by itself, and is not proposed again", () => {
    expect(sheetRow(projected, "Klanten", 2)).toEqual(MINE[0]);
    const { again, switched } = planTwice({ snapshot: two(), jobs: ["import-customers"] });
    expect([again, switched]).toEqual([[], []]);
  });
});

describe("rows that are taken over", () => {
  it("change only what differs; an empty cell erases nothing", () => {
    const { projected } = accepted(two(), (row) => row["Klantnummer"] === "00123");
    expect(sheetRow(projected, "Klanten", 2)).toEqual([
      "00123",
      "BAKKERIJ WIARDA B.V.",
      "Jan",
      "9401 HT",
      "Rolde",
      ...MINE[0]!.slice(5),
    ]);
    expect(compare(projected).changes).toEqual([]);
  });

  it("go under the list when they are new, as text", () => {
    const { projected, changes } = accepted(two(), (row) => row["Soort"] === "nieuw");
    expect(sheetRow(projected, "Klanten", 5).slice(0, 5)).toEqual([
      "K010",
      "__proto__",
      "=cmd()",
      "3511 AB",
      "Utrecht",
    ]);
    expect(
      changes.some(
        (change) => change.kind === "setCells" && change.rows.flat().some((cell) => cell?.formula?.includes("cmd")),
      ),
    ).toBe(false);
    expect(compare(projected).changes).toEqual([]);
  });

  it("make the table longer", () => {
    const { projected } = accepted(two(MINE, THEIRS, { tblKlanten: "A1:G4" }), (row) => row["Soort"] === "nieuw");
    expect(findTable(projected, "tblKlanten")?.table.range.bottom).toBe(4);
  });

  it("are refused when they are invalid", () => {
    const { projected, findings } = accepted(two(), (row) => row["Soort"] === "ongeldig");
    expect(findings.filter(({ code }) => code === "import.failed")).toHaveLength(3);
    expect(sheetRow(projected, "Klanten", 5).every((cell) => cell === null)).toBe(true);
  });

  it("wait for room when something stands under the list", () => {
    const snapshot = two([
      ...MINE,
      [],
      [],
      [null, null, null, null, null, null, "let op: alleen vaste klanten"],
    ] as CustomerRow[]);
    const { findings } = accepted(snapshot, (row) => row["Soort"] === "nieuw");
    expect(findings.map(({ code }) => code)).toContain("import.noRoom");
  });
});

describe("a list from a file", () => {
  const shop = sheetOf({
    name: "webshop: klanten.csv",
    rows: [
      ["Bedrijfsnaam", "E-mail", "Postcode", "Plaats"],
      ["Wiarda", "INFO@wiarda.example", null, "Rolde"],
      ["Kapsalon Hoekstra", null, "8011ab", "Kampen"],
      ["Drukkerij Postma", "post@postma.example", "8601 AA", "Sneek"],
    ],
  });
  const withFile = (snapshot: Snapshot) => {
    const draft = new PlanDraft(understand({ snapshot, translators, language: "nl", peildatum: END_OF_2024 }));
    addCustomerList(draft, shop);
    return draft;
  };
  const added = withFile(listOf({ customers: MINE, orders: [["O1", "K002", 5]] }));

  it("becomes a sheet that is never taken for the customer list, once", () => {
    expect(added.bench.snapshot.sheets.map(({ name }) => name)).toEqual([
      "Klanten",
      "Orders",
      "Instellingen",
      "webshop  klanten",
    ]);
    expect(withFile(added.bench.snapshot).done().changes).toEqual([]);
    const { recognition } = understand({
      snapshot: added.bench.snapshot,
      translators,
      language: "nl",
      peildatum: END_OF_2024,
    });
    expect(recognition.sheets.map(({ sheet }) => sheet)).toEqual(expect.not.arrayContaining(["webshop  klanten"]));
  });

  it("without numbers is matched by e-mail, or by name and postcode", () => {
    const { projected } = compare(added.bench.snapshot);
    expect(rowsOf(projected, "rpImport").map((row) => [row["Naam"], row["Soort"]])).toEqual([
      ["Wiarda", "conflict"],
      ["Kapsalon Hoekstra", "gewijzigd"],
      ["Drukkerij Postma", "nieuw"],
    ]);
  });

  it("that holds no customers is refused", () => {
    const draft = new PlanDraft(
      understand({ snapshot: { sheets: [], names: [] }, translators, language: "nl", peildatum: END_OF_2024 }),
    );
    addCustomerList(
      draft,
      sheetOf({
        name: "x.csv",
        rows: [
          ["a", "b"],
          [1, 2],
        ],
      }),
    );
    expect(draft.done()).toMatchObject({ changes: [], findings: [{ code: "import.fileUnrecognised" }] });
  });
});

it("says that there is no second list", () => {
  expect(compare(listOf({ customers: MINE })).findings.map(({ code }) => code)).toEqual(["import.noList"]);
});
