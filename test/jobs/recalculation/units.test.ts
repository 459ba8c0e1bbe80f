import { type Snapshot } from "../../../src/workbook/snapshot";
import { JAN_1 } from "../customers/shop";
import { type PlanInput, planOnce } from "../plan-twice";
import { sheetOf, type TestCell } from "../../workbook/snapshot-builder";
import { recalculatePlans, type Verdict } from "./workbook-file";

const HEADINGS = ["Datum", "Opdracht", "Klant", "Activiteit", "Uren", "Km", "Bezoek gedaan"];
const HOURS: readonly (readonly TestCell[])[] = [
  [JAN_1 + 266, "Unit 1 – voorjaar", "K001", "Inventarisatie", 3, null, null],
  [JAN_1 + 270, "unit 1 – VOORJAAR", "K001", "Bezoek", 2.1, 20, "ja"],
  [JAN_1 + 280, "Unit 1 – voorjaar", "K002", "Reistijd", 2, 30, null],
  [JAN_1 + 281, "Unit 1 – voorjaar", "K002", "Intake en inventarisatie", 0.7, 30, null],
  [JAN_1 - 60, "Unit Flex 2023", "K003", "Bezoek", "1:30", 60, "ja"],
  [JAN_1, "Unit 2 vol", "K003", "Bezoek", 80, 60, "ja"],
  [JAN_1, "Unit 1 te veel", "K003", null, 41.3, 60, "ja"],
  [JAN_1, "Bijna op, Unit 1", "K003", "Bezoek", 33, 60, "ja"],
  [JAN_1, "Los contract", "K003", "Bezoek", 4, 60, "ja"],
  [JAN_1 + 400, "Unit 3 later", "K003", "Bezoek", 4, 60, "ja"],
];
const hours = {
  sheets: [sheetOf({ name: "Uren", rows: [HEADINGS, ...HOURS], formats: { 0: "dd-mm-yyyy" } })],
  names: [],
};
const withoutKinds = {
  sheets: [
    sheetOf({
      name: "Uren",
      rows: [
        ["Datum", "Contract", "Uren"],
        [JAN_1, "Unit 1", 4],
        [JAN_1, "Unit 2", 5],
      ],
      formats: { 0: "dd-mm-yyyy" },
    }),
  ],
  names: [],
};
const own = sheetOf({
  name: "Contracten",
  rows: [
    ["Contract", "Opdrachtgever", "Uren gekocht", "Startdatum"],
    ["Unit 1 – voorjaar", "Bos", 40, JAN_1 + 266],
    ["Unit Flex 2023", "Smit", "200 uur", "1-11-2023"],
  ],
  formats: { 3: "dd-mm-yyyy" },
});

/** The Unit is chosen, the hours are left for us to know; the last is a bundle of their own. */
const chosen = sheetOf({
  name: "Contracten",
  rows: [
    ["Contract", "Unit", "Opdrachtgever", "Startdatum", "Uren gekocht"],
    ["Unit 1 – voorjaar", "unit 1", "Bos", JAN_1 + 266, null],
    ["Unit Flex 2023", "Unit Flex", "Smit", JAN_1 - 60, 150],
    ["Bijna op, Unit 1", "Unit 1", "Smit", JAN_1, null],
    ["Los contract", "Eigen bundel", "Vos", JAN_1, null],
  ],
  formats: { 3: "dd-mm-yyyy" },
});

/** Somebody asks for advice and types a bundle of their own. */
function typedIn(snapshot: Snapshot): Snapshot {
  const { projected } = planOnce({ snapshot, jobs: ["track-units"] });
  return {
    ...projected,
    sheets: projected.sheets.map((sheet) => {
      if (sheet.name !== "Units") return sheet;
      const cells = sheet.cells
        .edit()
        .set(4, 17, 15)
        .set(4, 0, "Eigen")
        .set(4, 1, "Eigen bundel")
        .set(4, 3, JAN_1)
        .set(4, 4, 25)
        .setFormula(4, 4, undefined);
      return { ...sheet, cells: cells.build() };
    }),
  };
}

const CASES = {
  "contracts with a Unit but without hours": {
    snapshot: { ...hours, sheets: [...hours.sheets, chosen] },
    jobs: ["track-units"],
  },
  "hours of every kind": { snapshot: hours, jobs: ["track-units"] },
  "the same in English": { snapshot: hours, jobs: ["track-units"], language: "en" },
  "text hours left as they are": { snapshot: hours, jobs: ["track-units"], consent: { textNumbers: "decline" } },
  "Flex for twelve months": {
    snapshot: hours,
    jobs: ["track-units"],
    overrides: { flex_kalenderjaar: "nee", uren_per_bezoek: 3, intake_uren: 4 },
  },
  "no visits can be counted": { snapshot: hours, jobs: ["track-units"], overrides: { uren_per_bezoek: 0 } },
  "hours without a kind of work": { snapshot: withoutKinds, jobs: ["track-units"] },
  "the user's own contracts": { snapshot: { sheets: [...hours.sheets, own], names: [] }, jobs: ["track-units"] },
  "nothing yet": { snapshot: { sheets: [], names: [] }, jobs: ["track-units"] },
} as const satisfies Readonly<Record<string, PlanInput>>;

describe("LibreOffice, recalculating every formula, agrees with the hours we wrote:", () => {
  let verdicts: Map<string, Verdict>;

  beforeAll(async () => {
    verdicts = await recalculatePlans(CASES);
  }, 300_000);

  it.each(Object.keys(CASES))("%s", (name) => {
    const verdict = verdicts.get(name);
    expect(verdict?.mismatches).toEqual([]);
    expect(verdict?.formulas).toBeGreaterThan(5);
  });

  it("an own bundle and a question for advice, typed after the first run", async () => {
    // the names of the settings are not sheets, so the typed workbook is planned on and written as one
    const typed = typedIn({ sheets: [], names: [] });
    const again = planOnce({ snapshot: typed, jobs: ["track-units"] });
    const cells = again.projected.sheets.find(({ name }) => name === "Units")?.cells;
    expect([4, 7].map((column) => cells?.value(4, column))).toEqual([25, 8]); // (25 − 5) / 2.5
    expect([5, 6].map((row) => cells?.value(row, 17))).toEqual([42.5, "Unit 2"]); // 5 + 15 · 2.5
    expect(planOnce({ snapshot: again.projected, jobs: ["track-units"] }).changes).toEqual([]);
  });
});
