import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JobId } from "../../../src/jobs/job";
import { type Snapshot } from "../../../src/workbook/snapshot";
import { compareWithCached, countFormulas } from "../../engines/compare-with-cached";
import { recalculate } from "../../engines/libreoffice";
import { messyPlan } from "./full-plan";
import { orders, ownBudget, ownPlan, planAsTable, planWithoutRoom, studentPlan } from "./sample-plan";
import { fileOf } from "./snapshot-file";
import { EMPTY, run, type RunOptions, typeNamed, typeRows, workbookOf } from "./workbook-builder";

const PLAN_JOBS: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

type Case = {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly options?: RunOptions;
  readonly jobs?: readonly JobId[];
};

/** 2024: begun on the reference date, so that it may become next year's. */
function begunInYear(snapshot: Snapshot): Snapshot {
  return typeNamed(typeNamed(snapshot, "rp_plan_van", 45_292), "rp_plan_tot", 45_657);
}

/** Amounts that contradict what stands beside them, and steps after their activity. */
function doubtfulPlan(): Snapshot {
  let plan = run(EMPTY, PLAN_JOBS).projected;
  plan = typeRows(plan, "rpActiviteiten", [{ Activiteit: "Beurs", "Datum van": 45_700, "Datum tot": 45_701 }]);
  plan = typeRows(plan, "rpKosten", [
    { Activiteit: "Beurs", "Vast bedrag": 2400, Keer: 1, Voorcalculatie: 3000 },
    { Activiteit: "Beurs", Aantal: 33, Prijs: 12.5, Voorcalculatie: 413 },
    { Activiteit: "Beurs", Aantal: 250, Voorcalculatie: 500 },
    { Activiteit: "Beurs", "Vast bedrag": 100, Voorcalculatie: "veel" },
  ]);
  const steps = ["Stand ontwerpen", "NAZORG", "Uitvoering", "Wat~? nu*", "Voorbereiden"];
  return typeRows(
    plan,
    "rpDeelactiviteiten",
    steps.map((step) => ({ Activiteit: "beurs", Deelactiviteit: step, Wie: "Noor", Start: 45_700, Eind: 45_702 })),
  );
}

/** Goals that a figure of the plan measures, and goals that none does. */
function withGoals(snapshot: Snapshot): Snapshot {
  const begun = typeNamed(run(snapshot, PLAN_JOBS).projected, "rp_plan_van", 45_658);
  return typeRows(begun, "rpDoelen", [
    { Eenheid: "klanten", Streefwaarde: 10 },
    { Eenheid: "cijfer", Streefwaarde: 7.5 },
    { Doelstelling: "Meer volgers", Eenheid: "Aantal", Streefwaarde: 500, Prognose: 450 },
    { Doelstelling: "Meer omzet", Eenheid: "EURO", Streefwaarde: 9_000 },
    { Eenheid: "cijfer" },
  ]);
}

/** The same doubts in English. */
function doubtfulEnglishPlan(): Snapshot {
  let plan = run(EMPTY, PLAN_JOBS, { language: "en" }).projected;
  plan = typeRows(plan, "rpActiviteiten", [{ Activity: "Fair", "Date from": 45_700, "Date to": 45_701 }]);
  plan = typeRows(plan, "rpKosten", [{ Activity: "Fair", "Fixed amount": 2400, "Budgeted cost": 3000 }]);
  const steps = ["Design the stand", "Thank the visitors", "Execution", "Discount cards"];
  return typeRows(
    plan,
    "rpDeelactiviteiten",
    steps.map((step) => ({ Activity: "FAIR", "Sub-activity": step, Owner: "Noor", Start: 45_700, End: 45_702 })),
  );
}

/** Every workbook of these tests as the jobs leave it. */
const CASES: readonly Case[] = [
  { name: "an empty plan", snapshot: EMPTY },
  { name: "an empty English plan", snapshot: EMPTY, options: { language: "en" } },
  {
    name: "last year's revenue as one figure",
    snapshot: EMPTY,
    options: { settings: { omzet_vorig_jaar: 500_000, groei: 0.03 } },
  },
  {
    name: "a plan, budget and orders of the user's own",
    snapshot: workbookOf(ownPlan(), ownBudget(), orders()),
    options: { settings: { groei: 0.1 } },
  },
  {
    name: "every order row counted",
    snapshot: workbookOf(ownPlan(), orders()),
    options: { settings: { statusfilter: "nee", peildatum: 45_800 } },
  },
  {
    name: "typed amounts replaced",
    snapshot: workbookOf(ownPlan(), ownBudget()),
    options: { consent: { typedCells: "replace" } },
  },
  {
    name: "a plan of one activity",
    snapshot: workbookOf(
      ownPlan((rows) => rows.splice(5)),
      ownBudget((rows) => rows.splice(2)),
    ),
  },
  { name: "a plan in a table", snapshot: workbookOf(planAsTable(), ownBudget()) },
  { name: "a plan without room beside it", snapshot: workbookOf(planWithoutRoom(), ownBudget()) },
  { name: "a plan with doubtful lines", snapshot: doubtfulPlan() },
  { name: "an English plan with doubtful lines", snapshot: doubtfulEnglishPlan(), options: { language: "en" } },
  {
    name: "revenue, customer groups and goals as a student types them",
    snapshot: withGoals(workbookOf(studentPlan())),
  },
  { name: "such a plan in English", snapshot: workbookOf(studentPlan("yes")), options: { language: "en" } },
  { name: "a messy plan in our own sheets", snapshot: messyPlan() },
  { name: "a messy plan with proposals", snapshot: messyPlan(), jobs: [...PLAN_JOBS, "propose-steps", "hand-in"] },
  {
    name: "proposals in a plan of the user's own",
    snapshot: workbookOf(ownPlan(), ownBudget()),
    jobs: [...PLAN_JOBS, "propose-steps"],
  },
  { name: "a messy plan a year later", snapshot: begunInYear(messyPlan()), jobs: [...PLAN_JOBS, "next-year"] },
];

it("is what an independent spreadsheet program computes, to the cent", async () => {
  const folder = await mkdtemp(join(tmpdir(), "relatieplan-plan-"));
  try {
    const files = CASES.map(({ snapshot, options, jobs = PLAN_JOBS }) =>
      fileOf(run(snapshot, jobs, options).projected),
    );
    const paths = CASES.map((_, index) => join(folder, `case-${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? new Uint8Array())));
    const recalculated = await recalculate(paths);
    CASES.forEach(({ name }, index) => {
      const file = files[index] ?? new Uint8Array();
      const mismatches = compareWithCached(file, recalculated.get(paths[index] ?? "")?.bytes ?? new Uint8Array());
      expect({ name, mismatches }).toEqual({ name, mismatches: [] });
      expect(countFormulas(file)).toBeGreaterThan(500);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);
