import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JobId } from "../../../src/jobs/job";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { SETTINGS, withBudgets, yearOfPlan } from "../budgets/year-of-plan";
import { messyPlan } from "../plan/full-plan";
import { orders, ownBudget, ownPlan } from "../plan/sample-plan";
import { fileOf } from "../plan/snapshot-file";
import { EMPTY, run, type RunOptions, sheetOf, typeNamed, typeRows, workbookOf } from "../plan/workbook-builder";
import { compareWithCached, countFormulas } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { END_OF_2024 } from "../plan-twice";
import { divers } from "../segments/divers";
import { recalculateChanged, recalculatePlans } from "./workbook-file";

const JOBS: readonly JobId[] = ["make-budgets", "what-if", "overview"];
const settings = SETTINGS;

/** What if the mixed budget were dear, the weeks empty and everyone stayed. */
function tried(snapshot: Snapshot): Snapshot {
  const kinds = typeRows(run(snapshot, JOBS, { settings }).projected, "rpWatSoorten", [
    { "% van omzet": 0.0333 },
    { Bedrag: 199.99, Keer: null },
    { Bedrag: 200, "% van omzet": 0.0333 },
  ]);
  return typeNamed(typeNamed(kinds, "rp_watals_behoud", 1), "rp_watals_stap", 12_345.67);
}

/** A budget whose first line says how its variance column counts: 271 spent of 300. */
function budgetWith(heading: string, stated: number) {
  return sheetOf("Begroting", [
    ["Activiteit", "Kostensoort", "Budget", "Vast bedrag", "Begroot", "Werkelijk", heading],
    ["Beurs", "Stand", "inkoop", 300, 300, 271, stated],
    ["Beurs", "Folders", "communicatie", 70.35, 70.35, 66.66, null],
    ["Beurs", "Vervoer", "communicatie", 0, 0, 12, null],
    ["Beurs", "Hostess", "personeel", 80, 80, null, null],
  ]);
}

type Case = { readonly snapshot: Snapshot; readonly options?: RunOptions };

const CASES: Readonly<Record<string, Case>> = {
  "an empty workbook": { snapshot: EMPTY },
  "an empty English workbook": { snapshot: EMPTY, options: { language: "en" } },
  "a year of a plan with everything filled in": { snapshot: withBudgets(), options: { settings } },
  "the low scenario, paid after two months": {
    snapshot: withBudgets(),
    options: { settings: { ...settings, scenario: "Laag", ontvangst_maanden: 2, betaal_maanden: 0, marge: 0.333 } },
  },
  "a school year that begins in August": {
    snapshot: typeNamed(withBudgets(), "rp_plan_van", 45_874),
    options: { settings },
  },
  "other ways to budget": { snapshot: tried(yearOfPlan()), options: { settings } },
  "a period without a beginning": { snapshot: typeNamed(yearOfPlan(), "rp_plan_van", null), options: { settings } },
  "a messy plan": { snapshot: messyPlan(), options: { settings: { omzet_vorig_jaar: 99_999.99, scenario: "hoog" } } },
  "a variance column of the user's own that is an index": {
    snapshot: workbookOf(ownPlan(), budgetWith("Index", 90.33)),
  },
  "a variance column of the user's own with the other sign": {
    snapshot: workbookOf(ownPlan(), budgetWith("Verschil", -29)),
  },
  "a plan, budget and orders of the user's own": {
    snapshot: workbookOf(ownPlan(), ownBudget(), orders()),
    options: { settings: { groei: 0.1 } },
  },
};

it("is what an independent spreadsheet program computes, to the cent", async () => {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-budgets-"));
  try {
    const files = Object.entries(CASES).map(([name, { snapshot, options }], index) => ({
      name,
      path: join(folder, `case-${index}.xlsx`),
      bytes: fileOf(run(snapshot, JOBS, options).projected),
    }));
    await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
    const recalculated = await recalculate(files.map(({ path }) => path));
    for (const { name, path, bytes } of files) {
      const mismatches = compareWithCached(bytes, recalculated.get(path)?.bytes ?? new Uint8Array());
      expect({ name, mismatches }).toEqual({ name, mismatches: [] });
      expect(countFormulas(bytes)).toBeGreaterThan(300);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);

it("follows the scenario when somebody changes it in the finished workbook", async () => {
  const base = { omzet_vorig_jaar: 120_000, groei: 0.1 };
  const input = { snapshot: EMPTY, jobs: JOBS, overrides: base };
  expect(await recalculateChanged(input, { ...base, scenario: "laag" })).toEqual([]);
  expect(await recalculateChanged(input, { ...base, scenario: "hoog", btw_tarief: 0.09 })).toEqual([]);
}, 300_000);

it("gives the overview of customers, actions, visits and hours the same figures", async () => {
  const jobs: readonly JobId[] = [
    "fill-clv",
    "plan-actions",
    "plan-visits",
    "track-units",
    "forecast-revenue",
    "overview",
  ];
  const verdicts = await recalculatePlans({
    dutch: { snapshot: divers(), jobs },
    english: { snapshot: divers(), jobs, language: "en", peildatum: END_OF_2024 + 200 },
  });
  for (const [name, { mismatches }] of verdicts) expect({ name, mismatches }).toEqual({ name, mismatches: [] });
}, 300_000);
