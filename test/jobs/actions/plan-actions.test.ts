import { type Scalar } from "../../../src/workbook/cells";
import { type Settings } from "../../../src/workbook/settings";
import { findTable, type Snapshot } from "../../../src/workbook/snapshot";
import { columnValues, JAN_1 } from "../customers/shop";
import { END_OF_2024, planOnce, planTwice } from "../plan-twice";
import { divers } from "../segments/divers";
import { sheetOf } from "../../workbook/snapshot-builder";

const jobs = ["fill-clv", "plan-actions"] as const;

function planned(overrides: Partial<Settings> = {}, snapshot: Snapshot = divers()): Snapshot {
  return planOnce({ snapshot, jobs, overrides }).projected;
}

/** The filled rows of Acties, some columns of each. */
function actions(snapshot: Snapshot, headings: readonly string[]): Scalar[][] {
  const columns = headings.map((heading) => columnValues(snapshot, "Acties", heading));
  const count = columnValues(snapshot, "Acties", "Voorgestelde actie").findLastIndex((cell) => cell !== null) + 1;
  return Array.from({ length: count }, (_, row) => columns.map((column) => column[row] ?? null));
}

/** Somebody types in a row of Acties. */
function typed(snapshot: Snapshot, { row, cells }: { row: number; cells: Readonly<Record<string, Scalar>> }): Snapshot {
  const found = findTable(snapshot, "rpActies");
  if (!found) throw new Error("no actions");
  const grid = found.sheet.cells.edit();
  for (const [heading, value] of Object.entries(cells))
    grid.set(found.table.range.top + 1 + row, found.table.range.left + found.table.columns.indexOf(heading), value);
  const cellsNow = grid.build();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === found.sheet.name ? { ...sheet, cells: cellsNow } : sheet)),
  };
}

describe("Acties", () => {
  it("proposes something for every group and segment with customers who may be contacted", () => {
    const rows = actions(planned(), ["Klant of groep", "Klantgroep", "Aanleiding"]);
    expect(rows.slice(0, 3)).toEqual([
      ["Klantgroep nieuw", "nieuw", "per klantgroep"],
      ["Klantgroep bestaand", "bestaand", "per klantgroep"],
      ["Klantgroep ex", "ex", "per klantgroep"],
    ]);
    expect(rows.filter(([, , reason]) => reason === "per RFM-segment").length).toBeGreaterThan(2);
  });

  it("proposes one action per customer, the most pressing reason first and the largest customer first", () => {
    const rows = actions(planned(), ["Klantnummer", "Aanleiding", "Wie"]).filter(([customerNo]) => customerNo !== null);
    expect(rows).toEqual([
      ["K002", "ex-klant", "Sanne"],
      ["K010", "ex-klant", null],
      ["K004", "verlieslatend", "Bram"],
      ["K005", "verlieslatend", "Bram"],
      ["K008", "verlieslatend", "Bram"],
      ["K013", "A-klant zonder recente order", "Bram"],
      ["K006", "bijna een niveau hoger", "Sanne"],
      ["K003", "nieuwe klant", "Bram"],
      ["K012", "nieuwe klant", null],
    ]);
  });

  it("says what to do with the customer's own figures, and when, on a working day", () => {
    const rows = actions(planned(), ["Klantnummer", "Voorgestelde actie", "Wanneer"]);
    const of = (customer: string) => rows.find(([customerNo]) => customerNo === customer)?.slice(1);
    expect(of("K006")).toEqual(["Laat weten: nog € 998,00 tot het volgende niveau.", JAN_1 + 372]); // Tuesday 7 January
    expect(of("K013")?.[0]).toBe("Bel deze week: A-klant, laatste order op 19-07-2024.");
    expect(of("K002")?.[1]).toBe(END_OF_2024 + 10); // Friday 10 January 2025
    expect(of("K013")?.[1]).toBe(END_OF_2024 + 6); // 5 January is a Sunday
  });

  it("never proposes a customer who does not want to be contacted", () => {
    const customers = actions(planned({ acties_per_aanleiding: 99 }), ["Klantnummer"]).flat();
    expect(customers).not.toContain("K007");
    expect(customers).not.toContain("K009");
  });

  it("keeps the list short, and adds the next when one is done", () => {
    const plan = planOnce({ snapshot: divers(), jobs, overrides: { acties_per_aanleiding: 1 } });
    const first = actions(plan.projected, ["Klantnummer", "Aanleiding"]);
    expect(first.filter(([, reason]) => reason === "verlieslatend")).toEqual([["K004", "verlieslatend"]]);
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: "actions.waiting", params: { count: 4 } }));
    const row = first.findIndex(([customerNo]) => customerNo === "K004");
    const done = typed(plan.projected, { row, cells: { Status: "klaar", Resultaat: "prijs verhoogd" } });
    const next = actions(planned({}, done), ["Klantnummer", "Aanleiding", "Resultaat"]);
    expect(next.filter(([, reason]) => reason === "verlieslatend")).toEqual([
      ["K004", "verlieslatend", "prijs verhoogd"],
      ["K005", "verlieslatend", null],
    ]);
  });

  it("leaves what somebody typed alone, and adds nothing twice", () => {
    const row = actions(planned(), ["Klantnummer"]).findIndex(([customerNo]) => customerNo === "K002");
    const cells = { "Voorgestelde actie": "Taart brengen", Wie: "Ik", Wanneer: END_OF_2024 - 3 };
    const changed = typed(planned(), { row, cells });
    const again = planned({}, changed);
    expect(actions(again, ["Voorgestelde actie", "Wie", "Wanneer"])[row]).toEqual([
      "Taart brengen",
      "Ik",
      END_OF_2024 - 3,
    ]);
    expect(actions(again, ["Klantnummer"])).toEqual(actions(changed, ["Klantnummer"]));
    expect(actions(again, ["Signaal"])[row]).toEqual(["te laat"]);
  });

  it.each`
    cells                                                | signal             | because
    ${{ Wie: "Ik", Wanneer: END_OF_2024 - 1 }}           | ${"te laat"}       | ${"the day before the reference date"}
    ${{ Wie: "Ik", Wanneer: END_OF_2024 }}               | ${""}              | ${"on the day itself is in time"}
    ${{ Wie: null, Wanneer: END_OF_2024 }}               | ${"wie doet dit?"} | ${"nobody"}
    ${{ Wie: "Ik", Wanneer: null }}                      | ${"wanneer?"}      | ${"no date"}
    ${{ Wie: null, Wanneer: null, Status: "KLAAR" }}     | ${""}              | ${"done, however it is written"}
    ${{ Wanneer: END_OF_2024 - 9, Status: "vervallen" }} | ${""}              | ${"dropped"}
  `("signals “$signal” for $cells: $because", ({ cells, signal }) => {
    const changed = typed(planned(), { row: 12, cells });
    expect(actions(planned({}, changed), ["Signaal"])[12]).toEqual([signal]);
  });

  it("says which open complaints are of nobody on the list, and proposes nothing for those", () => {
    const complaints = sheetOf({
      name: "Klachten",
      rows: [
        ["Datum ontvangst", "Klant", "Soort klacht", "Omschrijving", "Datum afgehandeld"],
        [JAN_1 + 200, "Bakkerij v.d. Nergens", "Levering", "Te laat geleverd", JAN_1 + 210],
        [JAN_1 + 300, "Bakkerij vd Nergens", "Levering", "Te laat geleverd", null],
      ],
      formats: { 0: "dd-mm-yyyy", 4: "dd-mm-yyyy" },
    });
    const plan = planOnce({ snapshot: { ...divers(), sheets: [...divers().sheets, complaints] }, jobs });
    expect(plan.findings).toContainEqual({
      code: "actions.complaintsUnknown",
      severity: "warning",
      where: { sheet: "Klachten", row: 2, column: 1 },
      params: { count: 1, examples: "Bakkerij vd Nergens" },
    });
    expect(actions(plan.projected, ["Aanleiding"]).flat()).not.toContain("klacht");
  });

  it("answers an open complaint first", () => {
    const complaints = sheetOf({
      name: "Klachten",
      rows: [
        ["Klachtnummer", "Datum ontvangen", "Klantnummer", "Soort klacht", "Omschrijving", "Datum afgehandeld"],
        [1, JAN_1 + 300, "K001", "Levering", "Te laat geleverd", null],
        [2, JAN_1 + 200, "K011", "Levering", "Te laat geleverd", JAN_1 + 210],
        [3, JAN_1 + 310, "K007", "Prijs", "Factuur klopt niet", null],
      ],
      formats: { 1: "dd-mm-yyyy", 5: "dd-mm-yyyy" },
    });
    const snapshot = { ...divers(), sheets: [...divers().sheets, complaints] };
    const rows = actions(planned({}, snapshot), ["Klantnummer", "Aanleiding", "Voorgestelde actie"]);
    expect(rows.filter(([, reason]) => reason === "klacht")).toEqual([
      ["K001", "klacht", "Los de klacht op (Levering) en bel terug met de uitkomst."],
    ]);
  });

  it.each(["nl", "en"] as const)("changes nothing when planned again (%s)", (language) => {
    const { again, switched } = planTwice({ snapshot: divers(), jobs, language });
    expect(again).toEqual([]);
    expect(switched).toEqual([]);
  });
});

describe("an action marked for the plan", () => {
  const all = ["plan-activities", ...jobs] as const;
  const marked = typed(planOnce({ snapshot: divers(), jobs: all }).projected, { row: 2, cells: { "Naar plan": "ja" } });

  it("becomes an activity for that customer group the next time the plan is filled, once", () => {
    const { first, again } = planTwice({ snapshot: marked, jobs: all });
    const [activity, group] = ["Activiteit", "Klantgroep"].map((heading) =>
      columnValues(first.projected, "Activiteiten", heading),
    );
    expect([activity?.[0], group?.[0]]).toEqual([
      "Vraag waarom zij weg zijn en doe wie het waard is één goed aanbod.",
      "ex",
    ]);
    expect(activity?.[1]).toBe(null);
    expect(actions(first.projected, ["Naar plan"])[2]).toEqual(["in plan"]);
    expect(again).toEqual([]);
  });

  it("waits for a plan when there is none", () => {
    const changed = typed(planned(), { row: 2, cells: { "Naar plan": "ja" } });
    expect(planOnce({ snapshot: changed, jobs }).findings).toContainEqual(
      expect.objectContaining({ code: "actions.noPlan", params: { count: 1 } }),
    );
  });
});
