import { type Scalar } from "../../../src/workbook/cells";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { type OrderRow, shopOf } from "../customers/shop";
import { END_OF_2024, planOnce, planTwice } from "../plan-twice";
import { JAN_1, tableValues, typedIn } from "./agency";

/** Bos orders much and lately, Smit not since 2022, Kok for the first time in November, Vos asked to be left alone. */
const CUSTOMERS = [
  ["K001", "Bakker Bos", null],
  ["K002", "Slager Smit", null],
  ["K003", "Kapper Kok", null],
  ["K004", "Visser Vos", "ja"],
  ["K005", "Prospect Prins", null],
];
const ORDERS: readonly OrderRow[] = [
  ["O1", "K001", JAN_1 - 500, 9000, "betaald"],
  ["O2", "K001", JAN_1 + 350, 9000, "betaald"],
  ["O3", "K002", JAN_1 - 700, 500, "betaald"],
  ["O4", "K003", JAN_1 + 320, 300, "betaald"],
  ["O5", "K004", JAN_1 + 300, 5000, "betaald"],
];

function shop(): Snapshot {
  const heading = ["Klantnummer", "Bedrijfsnaam", "Niet benaderen"];
  return planOnce({ snapshot: shopOf({ customers: CUSTOMERS, heading, orders: ORDERS }), jobs: ["fill-clv"] })
    .projected;
}

function visits(snapshot: Snapshot = shop()) {
  return planOnce({ snapshot, jobs: ["plan-visits"] });
}

function proposed(snapshot: Snapshot, heading: string) {
  return tableValues(snapshot, "rpBezoeken", heading).filter((cell) => cell !== null && cell !== "");
}

describe("who is proposed for a visit", () => {
  it("is the former customer first, then the important one and the new one; not who wants no contact, no prospects", () => {
    const { projected } = visits();
    expect(proposed(projected, "Klant")).toEqual(["Slager Smit", "Bakker Bos", "Kapper Kok"]);
    expect(proposed(projected, "Klantnummer")).toEqual(["K002", "K001", "K003"]);
    expect(proposed(projected, "Aanleiding")).toEqual([
      "ex-klant: wat is er gebeurd?",
      "belangrijke klant (A)",
      "nieuwe klant: kennismaken",
    ]);
  });

  it("is nobody twice, and the list is topped up when somebody has been called", () => {
    const first = planOnce({ snapshot: shop(), jobs: ["plan-visits"], overrides: { bezoekvoorstellen: 1 } }).projected;
    expect(proposed(first, "Klant")).toEqual(["Slager Smit"]);
    const called = typedIn(first, { table: "rpBezoeken", row: 0, cells: { Gebeld: END_OF_2024 } });
    const after = visits(called).projected;
    expect(proposed(after, "Klant")).toEqual(["Slager Smit", "Bakker Bos"]);
    expect(proposed(after, "Stap")).toEqual(["gebeld", "geselecteerd"]);
  });

  it("is not who was typed already, by name or by number", () => {
    const empty = planOnce({ snapshot: shop(), jobs: ["plan-visits"], overrides: { bezoekvoorstellen: 0 } }).projected;
    const typed = typedIn(empty, { table: "rpBezoeken", row: 0, cells: { Klant: "slager smit" } });
    const after = planOnce({ snapshot: typed, jobs: ["plan-visits"], overrides: { bezoekvoorstellen: 10 } }).projected;
    expect(proposed(after, "Klant")).toEqual(["slager smit", "Bakker Bos", "Kapper Kok"]);
  });

  it("comes from the customer sheet as it stands when nobody worked out the groups", () => {
    const snapshot = shopOf({ orders: [] });
    expect(proposed(visits({ ...snapshot, sheets: snapshot.sheets.slice(0, 1) }).projected, "Klant")).toHaveLength(3);
  });

  it("is asked of the user when there is no customer sheet", () => {
    const { findings } = visits({ sheets: [], names: [] });
    expect(findings.map(({ code }) => code)).toEqual(["visits.noCandidates"]);
  });
});

function row(cells: Readonly<Record<string, Scalar>>) {
  const { projected } = visits({ sheets: [], names: [] });
  const after = visits(typedIn(projected, { table: "rpBezoeken", row: 0, cells: { Klant: "Bos", ...cells } }));
  const [step, signal] = ["Stap", "Signaal"].map((heading) => tableValues(after.projected, "rpBezoeken", heading)[0]);
  return { step, signal };
}

const D = END_OF_2024;

describe("how far a visit is, on 31 December 2024", () => {
  it.each`
    cells                                                              | step               | signal                              | because
    ${{}}                                                              | ${"geselecteerd"}  | ${""}                               | ${"only a customer"}
    ${{ Gebeld: D }}                                                   | ${"gebeld"}        | ${""}                               | ${"called"}
    ${{ Gebeld: D, Afspraak: D }}                                      | ${"afspraak"}      | ${""}                               | ${"an appointment today is not late"}
    ${{ Gebeld: D - 9, Afspraak: D - 1 }}                              | ${"afspraak"}      | ${"afspraak voorbij, niet bezocht"} | ${"yesterday, and no visit"}
    ${{ Afspraak: D - 3, Bezocht: D - 1 }}                             | ${"bezocht"}       | ${""}                               | ${"moved to another day: no fault"}
    ${{ Bezocht: D - 1, "Gerapporteerd?": "nee" }}                     | ${"bezocht"}       | ${""}                               | ${"not reported yet"}
    ${{ Bezocht: D - 1, "Gerapporteerd?": "ja" }}                      | ${"gerapporteerd"} | ${""}                               | ${"all done"}
    ${{ Bezocht: D + 1 }}                                              | ${"bezocht"}       | ${"bezocht na de peildatum"}        | ${"a day still to come"}
    ${{ "Gerapporteerd?": "ja" }}                                      | ${"geselecteerd"}  | ${"gerapporteerd, niet bezocht"}    | ${"a report of nothing"}
    ${{ Gebeld: D - 1, Bezocht: D - 5 }}                               | ${"bezocht"}       | ${"datums in verkeerde volgorde"}   | ${"visited before the call"}
    ${{ Bezocht: D - 9, "Vervolg op": D - 1 }}                         | ${"bezocht"}       | ${"vervolg te laat"}                | ${"due yesterday"}
    ${{ Bezocht: D - 9, "Vervolg op": D - 1, "Vervolg klaar?": "ja" }} | ${"bezocht"}       | ${""}                               | ${"done"}
    ${{ "Wens benadering": "Niet benaderen" }}                         | ${"geselecteerd"}  | ${"wil niet benaderd worden"}       | ${"whatever the capitals"}
    ${{ Afspraak: "volgt nog" }}                                       | ${"afspraak"}      | ${""}                               | ${"words are no date, but something stands there"}
  `("$cells is $step, $signal: $because", ({ cells, step, signal }) => {
    expect(row(cells)).toEqual({ step, signal });
  });
});

describe("Afspraken en planning", () => {
  const planned = () => {
    let snapshot = visits({ sheets: [], names: [] }).projected;
    const rows: Readonly<Record<string, Scalar>>[] = [
      { Klant: "Later", Afspraak: D + 8, Gewicht: 1.5 },
      { Klant: "Vandaag", Afspraak: D, "Wens benadering": "liever bellen" },
      { Klant: "Gisteren", Afspraak: D - 1 },
      { Klant: "Geweest", Afspraak: D + 1, Bezocht: D },
      { Klant: "Ook vandaag", Afspraak: D },
    ];
    rows.forEach((cells, index) => {
      snapshot = typedIn(snapshot, { table: "rpBezoeken", row: index, cells });
    });
    return visits(snapshot).projected;
  };

  it("shows the visits to come, soonest first and those of a day as they stand", () => {
    expect(tableValues(planned(), "rpBezoekplanning", "Klant").slice(0, 4)).toEqual([
      "Vandaag",
      "Ook vandaag",
      "Later",
      "",
    ]);
    expect(tableValues(planned(), "rpBezoekplanning", "Week").slice(0, 3)).toEqual([1, 1, 2]);
  });

  it("counts the appointments of each week with the hours they take", () => {
    // 31-12-2024 is a Tuesday of week 1 of 2025: Vandaag, Gisteren (Monday), Geweest, Ook vandaag; then Later, which counts 1.5
    expect(tableValues(planned(), "rpWeekplanning", "Week").slice(0, 2)).toEqual(["week 1", "week 2"]);
    expect(tableValues(planned(), "rpWeekplanning", "Afspraken").slice(0, 3)).toEqual([4, 1, 0]);
    expect(tableValues(planned(), "rpWeekplanning", "Uren nodig").slice(0, 3)).toEqual([10, 3.75, 0]); // 4 · 2.5; 1.5 · 2.5
    expect(tableValues(planned(), "rpWeekplanning", "Bezoeken (■ = 1)")[0]).toBe("■■■■");
  });
});

describe("planning visits again", () => {
  it.each(["nl", "en"] as const)("changes nothing, begun in %s", (language) => {
    const filled = planOnce({ snapshot: shopOf({ orders: ORDERS }), jobs: ["fill-clv"], language }).projected;
    const { again, switched } = planTwice({ snapshot: filled, jobs: ["plan-visits"], language });
    expect([again, switched]).toEqual([[], []]);
  });
});
