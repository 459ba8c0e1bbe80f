import { translatorFor } from "../../../src/i18n";
import { nl } from "../../../src/i18n/nl";
import { customerCard, type CustomerCard } from "../../../src/jobs/customer-card/customer-card";
import { type CardLine, type CardRow } from "../../../src/jobs/customer-card/card-rows";
import { understand } from "../../../src/jobs/engine/workbench";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { shopOf } from "../customers/shop";
import { planOnce } from "../plan-twice";
import { sheetOf } from "../../workbook/snapshot-builder";
import { JAN_1, typedIn } from "../visits/agency";

const t = translatorFor("nl");

/** Bos has seven orders, visits and a contract; Vos wants no contact; `__proto__` is a customer like any other. */
function workbook(): Snapshot {
  const shop = shopOf({
    heading: ["Klantnummer", "Bedrijfsnaam", "Telefoon", "E-mail", "Niet benaderen"],
    customers: [
      ["K001", "Bakker Bos", "070-1234567", "bos@voorbeeld.nl", null],
      ["K002", "Visser Vos", null, null, "ja"],
      ["__proto__", "=HYPERLINK(1)", null, null, null],
    ],
    orders: [1, 2, 3, 4, 5, 6, 7].map((month) => [`O${month}`, "k001", JAN_1 + 30 * month, month * 100, "betaald"]),
  });
  const hours = sheetOf({
    name: "Uren",
    rows: [
      ["Datum", "Contract", "Klant", "Soort", "Uren"],
      [JAN_1 + 9, "Unit 1", "Bakker Bos", "Bezoek", 2.5],
      [JAN_1 + 9, "Unit 2", "Iemand anders", "Bezoek", 2.5],
    ],
    formats: { 0: "dd-mm-yyyy" },
  });
  const filled = planOnce({
    snapshot: { sheets: [...shop.sheets, hours], names: [] },
    jobs: ["fill-clv", "track-units", "plan-visits"],
    overrides: { bezoekvoorstellen: 0 },
  }).projected;
  const first = {
    Klant: "bakker bos",
    Bezocht: JAN_1 + 50,
    "Afspraken gemaakt": "Offerte",
    Wie: "Sanne",
    "Vervolg op": JAN_1 + 60,
  };
  const second = {
    Klant: "iets anders",
    Klantnummer: "K001",
    Bezocht: JAN_1 + 80,
    "Afspraken gemaakt": "Af",
    "Vervolg klaar?": "ja",
  };
  const typed = typedIn(filled, { table: "rpBezoeken", row: 0, cells: first });
  const both = typedIn(typed, { table: "rpBezoeken", row: 1, cells: second });
  return planOnce({ snapshot: both, jobs: ["plan-visits"] }).projected;
}

function cardOf(question: Parameters<typeof customerCard>[1]): CustomerCard | undefined {
  const snapshot = workbook();
  const translators = { nl: t, en: translatorFor("en") };
  return customerCard(understand({ snapshot, translators, language: "nl", peildatum: JAN_1 }), question);
}

function said(lines: readonly CardLine[]) {
  return Object.fromEntries(lines.map(({ label, value }) => [t(label), value]));
}

function eachSaid(rows: readonly CardRow[]) {
  return rows.map(({ lines }) => said(lines));
}

describe("The customer card", () => {
  it.each`
    place                                          | because
    ${{ sheet: "Klanten", row: 3, column: 4 }}     | ${"a cell of the customer's own row"}
    ${{ sheet: "Orders", row: 2, column: 0 }}      | ${"an order of the customer, whatever the capitals"}
    ${{ sheet: "Bezoeken", row: 4, column: 7 }}    | ${"a visit, by name"}
    ${{ sheet: "Bezoeken", row: 5, column: 7 }}    | ${"a visit, by number"}
    ${{ sheet: "Uren", row: 1, column: 4 }}        | ${"hours spent on the customer"}
    ${{ sheet: "Klantwaarde", row: 4, column: 3 }} | ${"a row of ours"}
  `("is found from $place: $because", ({ place }) => {
    expect(cardOf({ cell: place })?.name).toBe("Bakker Bos");
  });

  it.each`
    place                                           | because
    ${{ sheet: "Klanten", row: 0, column: 0 }}      | ${"a title"}
    ${{ sheet: "Instellingen", row: 5, column: 1 }} | ${"no list of customers"}
    ${{ sheet: "Bezoeken", row: 12, column: 0 }}    | ${"an empty row"}
  `("is not there for $place: $because", ({ place }) => {
    expect(cardOf({ cell: place })).toBeUndefined();
  });

  it("says how to reach the customer and what it is worth", () => {
    const card = cardOf({ customer: "k001" });
    expect(said(card?.contact ?? [])).toEqual({
      Klantnummer: "K001",
      Telefoon: "070-1234567",
      "E-mail": "bos@voorbeeld.nl",
    });
    expect(said(card?.figures ?? [])).toMatchObject({
      Klantgroep: "nieuw",
      Omzet: 2800,
      "Aantal orders": 7,
      CLV: 1120,
    }); // 40 % of 2,800
    expect(card?.doNotContact).toBe(false);
  });

  it("shows the five latest orders, latest first", () => {
    const orders = eachSaid(cardOf({ customer: "Bakker Bos" })?.orders ?? []);
    expect(orders.map(({ Order, Bedrag }) => [Order, Bedrag])).toEqual([
      ["O7", 700],
      ["O6", 600],
      ["O5", 500],
      ["O4", 400],
      ["O3", 300],
    ]);
  });

  it("shows the visits, what is still to be done, and the contract with hours for the customer", () => {
    const card = cardOf({ customer: "Bakker Bos" });
    expect(eachSaid(card?.visits ?? []).map((visit) => visit["Bezocht op"])).toEqual([JAN_1 + 80, JAN_1 + 50]);
    expect(eachSaid(card?.agreements ?? [])).toEqual([{ Afspraak: "Offerte", Wie: "Sanne", Wanneer: JAN_1 + 60 }]);
    expect(eachSaid(card?.units ?? [])).toEqual([
      { Contract: "Unit 1", "Saldo (uren)": 37.5, "Bezoeken nog mogelijk": 13 }, // (37.5 − 5) / 2.5
    ]);
  });

  it("says that a customer does not want to be approached", () => {
    expect(cardOf({ customer: "K002" })?.doNotContact).toBe(true);
  });

  it("takes names of whatever kind as text", () => {
    expect(cardOf({ customer: "__proto__" })?.name).toBe("=HYPERLINK(1)");
    expect(cardOf({ customer: "constructor" })).toMatchObject({ name: "constructor", where: undefined, orders: [] });
  });

  it("has words for every label", () => {
    const card = cardOf({ customer: "K001" });
    const rows = [card?.orders, card?.visits, card?.agreements, card?.units].flatMap((each) => each ?? []);
    const labels = [card?.contact, card?.figures, ...rows.map(({ lines }) => lines)].flatMap((each) => each ?? []);
    expect(labels.filter(({ label }) => !(label in nl))).toEqual([]);
    expect(labels.length).toBeGreaterThan(20);
  });
});
