import { type Consent } from "../../../src/jobs/job";
import { type Settings } from "../../../src/workbook/settings";
import { findSheet, type Snapshot } from "../../../src/workbook/snapshot";
import { columnFormulas, columnValues, JAN_1 } from "../customers/shop";
import { planOnce, planTwice } from "../plan-twice";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";

const HEADINGS = ["Datum", "Opdracht", "Klant", "Activiteit", "Uren", "Km", "Bezoek gedaan"];

/** Unit 1: 3 h intake and 7 h of visits in 100 days, 2 h of travel; Flex: 20 h. */
const HOURS: readonly (readonly TestCell[])[] = [
  [JAN_1 + 266, "Unit 1 – voorjaar", "K001", "Inventarisatie", 3, null, null],
  [JAN_1 + 270, "Unit 1 – voorjaar", "K001", "Bezoek", 2.5, 20, "ja"],
  [JAN_1 + 280, "Unit 1 – voorjaar", "K002", "Bezoek", 4.5, 30, "ja"],
  [JAN_1 + 280, "Unit 1 – voorjaar", "K002", "Reistijd", 2, 30, null],
  [JAN_1 + 60, "Unit Flex 2024", "K003", "Bezoek", 20, 60, "ja"],
];

function hoursSheet(rows: readonly (readonly TestCell[])[] = HOURS): Snapshot {
  return { sheets: [sheetOf({ name: "Uren", rows: [HEADINGS, ...rows], formats: { 0: "dd-mm-yyyy" } })], names: [] };
}

function track(snapshot: Snapshot, more: { consent?: Partial<Consent>; overrides?: Partial<Settings> } = {}) {
  return planOnce({ snapshot, jobs: ["track-units"], ...more });
}

function unitsOf(snapshot: Snapshot, heading: string) {
  return columnValues(snapshot, "Units", heading).slice(0, 2);
}

describe("Units from the user's own hours", () => {
  it.each`
    heading                    | expected                                   | because
    ${"Contract"}              | ${["Unit 1 – voorjaar", "Unit Flex 2024"]} | ${"every contract with hours gets a row"}
    ${"Unit"}                  | ${["Unit 1", "Unit Flex"]}                 | ${"the name says which Unit; the user may change it"}
    ${"Start"}                 | ${[JAN_1 + 266, JAN_1 + 60]}               | ${"the first day with hours"}
    ${"Uren gekocht"}          | ${[40, 200]}                               | ${"Unit 1 has 40 hours, Flex 200"}
    ${"Besteed"}               | ${[10, 20]}                                | ${"3 + 2.5 + 4.5; travel never counts, nor do kilometres"}
    ${"Saldo"}                 | ${[30, 180]}                               | ${"40 − 10; 200 − 20"}
    ${"Waarvan intake"}        | ${[3, 0]}                                  | ${"Inventarisatie is intake"}
    ${"Bezoeken nog mogelijk"} | ${[11, 70]}                                | ${"(30 − 2 of intake left) / 2.5 = 11.2; (180 − 5) / 2.5"}
    ${"Geldig tot"}            | ${["", 45_657]}                            | ${"only Flex ends: 31 December 2024"}
    ${"Op rond"}               | ${[45_657 + 300, 45_657 + 2754]}           | ${"10 h in 100 days: 30 h in 300; 20 h in 306 days: 180 h in 2754"}
    ${"Signaal"}               | ${["", "verloopt binnenkort"]}             | ${"more than 20 % left, but the Flex ends today"}
    ${"Betalen na bezoek?"}    | ${["nee", "ja"]}                           | ${"only Flex is paid after the visit"}
  `("$heading is $expected: $because", ({ heading, expected }) => {
    expect(unitsOf(track(hoursSheet()).projected, heading)).toEqual(expected);
  });

  it("are formulas over the whole hours columns, without travel", () => {
    const [spent] = columnFormulas(track(hoursSheet()).projected, "Units", "Besteed");
    expect(spent).toBe(
      'IF(TRIM(rpUnits[[#This Row],[Contract]])="","",SUMIFS(Uren!$E:$E,Uren!$B:$B,rpUnits[[#This Row],[Contract]],Uren!$D:$D,"<>*reis*",Uren!$D:$D,"<>*travel*"))',
    );
  });

  it.each(["nl", "en"] as const)("change nothing the second time, begun in %s", (language) => {
    const { again, switched } = planTwice({ snapshot: hoursSheet(), jobs: ["track-units"], language });
    expect([again, switched]).toEqual([[], []]);
  });

  it("get a row for a new contract, in the first empty row", () => {
    const { projected } = track(hoursSheet());
    const more = {
      ...projected,
      sheets: projected.sheets.map((sheet) => (sheet.name === "Uren" ? grown(sheet) : sheet)),
    };
    const after = track(more).projected;
    expect(columnValues(after, "Units", "Contract").slice(0, 4)).toEqual([
      "Unit 1 – voorjaar",
      "Unit Flex 2024",
      "Najaar",
      null,
    ]);
    expect(columnValues(after, "Units", "Signaal")[2]).toBe("kies een Unit of vul de uren in");
  });
});

function grown(sheet: Snapshot["sheets"][number]) {
  const cells = sheet.cells
    .edit()
    .set(6, 0, JAN_1)
    .setFormat(6, 0, "dd-mm-yyyy")
    .set(6, 1, "Najaar")
    .set(6, 3, "Bezoek")
    .set(6, 4, 2)
    .build();
  return { ...sheet, cells, usedRange: cells.extent() };
}

describe("a fresh Unit", () => {
  it.each`
    unit           | visits | because
    ${"Unit 1"}    | ${14}  | ${"(40 − 5) / 2.5"}
    ${"Unit 2"}    | ${30}  | ${"(80 − 5) / 2.5"}
    ${"Unit 3"}    | ${46}  | ${"(120 − 5) / 2.5"}
    ${"Unit Flex"} | ${78}  | ${"(200 − 5) / 2.5"}
  `("$unit is good for $visits visits: $because", ({ unit, visits }) => {
    const { projected } = track({ sheets: [], names: [] });
    const row = withInput(projected, [["Nieuw contract", unit, null, JAN_1]]);
    expect(columnValues(track(row).projected, "Units", "Bezoeken nog mogelijk")[0]).toBe(visits);
  });

  it("of the user's own takes the hours that were typed, also when typed cells are replaced", () => {
    const { projected } = track({ sheets: [], names: [] });
    const row = withInput(projected, [["Eigen", "Eigen bundel", null, JAN_1, 25]]);
    const after = track(row, { consent: { typedCells: "replace" } }).projected;
    expect([
      columnValues(after, "Units", "Uren gekocht")[0],
      columnValues(after, "Units", "Bezoeken nog mogelijk")[0],
    ]).toEqual([25, 8]); // (25 − 5) / 2.5
  });
});

function withInput(snapshot: Snapshot, rows: readonly (readonly TestCell[])[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== "Units") return sheet;
      const cells = sheet.cells.edit();
      rows.forEach((row, index) =>
        row.forEach((cell, column) => {
          if (cell === null || typeof cell === "object") return;
          cells.set(4 + index, column, cell).setFormula(4 + index, column, undefined);
        }),
      );
      return { ...sheet, cells: cells.build() };
    }),
  };
}

describe("what the signal says", () => {
  it.each`
    hours | flex     | signal                             | because
    ${32} | ${false} | ${"bijna op"}                      | ${"8 of 40 left is 20 %, the warning level"}
    ${31} | ${false} | ${""}                              | ${"9 of 40 left is more"}
    ${40} | ${false} | ${"uren zijn op"}                  | ${"nothing left"}
    ${41} | ${false} | ${"meer uren besteed dan gekocht"} | ${"one too many"}
    ${20} | ${true}  | ${"verlopen met uren over"}        | ${"a Flex of 2023 ended on 31-12-2023"}
  `("$signal after $hours hours: $because", ({ hours, flex, signal }) => {
    const row = [flex ? JAN_1 - 100 : JAN_1, flex ? "Unit Flex 2023" : "Unit 1 A", "K1", "Bezoek", hours, 5, "ja"];
    const plan = track(hoursSheet([row, [JAN_1, "Ander", "K2", "Bezoek", 1, 5, "ja"]]));
    expect(unitsOf(plan.projected, "Signaal")[0]).toBe(signal);
    expect(plan.findings.some(({ code }) => code === "units.over")).toBe(hours === 41);
  });
});

describe("the warning before a bundle ends", () => {
  it.each`
    days  | signal                      | because
    ${31} | ${""}                       | ${"31 December is 31 days off"}
    ${30} | ${"verloopt binnenkort"}    | ${"30 days, the warning period"}
    ${0}  | ${"verloopt binnenkort"}    | ${"the last day still counts"}
    ${-1} | ${"verlopen met uren over"} | ${"a day later"}
  `("is “$signal” $days days before: $because", ({ days, signal }) => {
    const flex = hoursSheet([[JAN_1 + 60, "Unit Flex 2024", "K003", "Bezoek", 20, 60, "ja"]]);
    const plan = planOnce({ snapshot: flex, jobs: ["track-units"], peildatum: 45_657 - days });
    expect(columnValues(plan.projected, "Units", "Signaal")[0]).toBe(signal);
  });
});

describe("hours that are text", () => {
  const rows = [
    ...HOURS,
    [JAN_1 + 300, "Unit Flex 2024", "K003", "Bezoek", "1:30", 5, "ja"],
    [JAN_1 + 301, "Unit Flex 2024", "K003", "Bezoek", "1u30", 5, "ja"],
  ];

  it("become numbers when the user agreed, and formulas add them up", () => {
    const plan = track(hoursSheet(rows));
    expect([6, 7].map((row) => findSheet(plan.projected, "Uren")?.cells.value(row, 4))).toEqual([1.5, 1.5]);
    expect(unitsOf(plan.projected, "Besteed")).toEqual([10, 23]);
    expect(columnFormulas(plan.projected, "Units", "Besteed")[0]).toContain("SUMIFS");
  });

  it("stay when the user declined; the totals are the same, as values", () => {
    const plan = track(hoursSheet(rows), { consent: { textNumbers: "decline" } });
    expect(unitsOf(plan.projected, "Besteed")).toEqual([10, 23]);
    expect(columnFormulas(plan.projected, "Units", "Besteed")[0]).toBeUndefined();
    expect(plan.findings.map(({ code }) => code)).toContain("units.values.text");
  });
});

describe("the user's own Units sheet", () => {
  const own = sheetOf({
    name: "Contracten",
    rows: [
      ["Contract", "Opdrachtgever", "Uren gekocht", "Startdatum", "Saldo"],
      ["Unit 1 – voorjaar", "Bos", 40, JAN_1 + 266, null],
    ],
    formats: { 3: "dd-mm-yyyy" },
  });

  it("gets our figures in its own columns and the rest beside them; contracts it lacks are named", () => {
    const plan = track({ sheets: [...hoursSheet().sheets, own], names: [] });
    expect(columnValues(plan.projected, "Contracten", "Saldo")).toEqual([30]);
    expect(columnValues(plan.projected, "Contracten", "Bezoeken nog mogelijk")).toEqual([11]);
    expect(columnValues(plan.projected, "Contracten", "Uren gekocht")).toEqual([40]);
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: "units.contractMissing",
        params: { count: 1, contracts: "Unit Flex 2024", sheet: "Contracten" },
      }),
    );
  });
});

describe("a contract's name with a wildcard", () => {
  it("is not left to a formula", () => {
    const plan = track(
      hoursSheet([
        [JAN_1, "Unit 1 *", "K1", "Bezoek", 2, 5, "ja"],
        [JAN_1, "Unit 1 B", "K1", "Bezoek", 3, 5, "ja"],
      ]),
    );
    expect(unitsOf(plan.projected, "Besteed")).toEqual([2, 3]);
    expect(plan.findings.map(({ code }) => code)).toContain("units.values.contracts");
  });
});

describe("which Unit to buy", () => {
  it.each`
    visits | hours    | unit              | because
    ${14}  | ${40}    | ${"Unit 1"}       | ${"5 + 14 · 2.5"}
    ${15}  | ${42.5}  | ${"Unit 2"}       | ${"5 + 15 · 2.5, more than 40"}
    ${79}  | ${202.5} | ${"eigen bundel"} | ${"more than the largest"}
  `("$unit for $visits visits: $because", ({ visits, hours, unit }) => {
    const { projected } = track({ sheets: [], names: [] });
    const asked = {
      ...projected,
      sheets: projected.sheets.map((sheet) =>
        sheet.name === "Units" ? { ...sheet, cells: sheet.cells.edit().set(4, 17, visits).build() } : sheet,
      ),
    };
    const cells = findSheet(track(asked).projected, "Units")?.cells;
    expect([cells?.value(4, 17), cells?.value(5, 17), cells?.value(6, 17)]).toEqual([visits, hours, unit]);
  });
});
