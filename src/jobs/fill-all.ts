import { type ChangeSet } from "../workbook/change-set";
import { type Finding } from "../workbook/findings";
import { mergeChanges } from "../workbook/merge-changes";
import { project } from "../workbook/project";
import { sheetsOfRole } from "../workbook/recognise/recognition";
import { type SheetRole } from "../workbook/recognise/fields";
import { hasSettings, readSettings, type SettingId, SETTING_IDS, type Settings } from "../workbook/settings";
import { type Snapshot } from "../workbook/snapshot";
import { MissingColumnError } from "./engine/missing-column";
import { ownDefinition } from "./explain/known-columns";
import { followedLanguage, languageFindings } from "./engine/sheet-language";
import { understand, type UnderstandInput, type Workbench } from "./engine/workbench";
import { type Consent, type Job, type JobId, type Plan, type SummaryLine } from "./job";
import { JOBS } from "./jobs";

export type FillInput = UnderstandInput & {
  /** The jobs the user asked for; `all` = those the workbook gives reason for. */
  readonly jobs: readonly JobId[] | "all";
  readonly consent: Consent;
};

/** One plan for several jobs, and what the workbook will be. */
export type FillPlan = Plan & {
  readonly jobs: readonly JobId[];
  readonly projected: Snapshot;
};

/**
 * Chains jobs: each sees the workbook as the jobs before it will leave it, and their changes become one change set.
 * Jobs never call each other; this is the only place that knows their order.
 */
export function planFill(input: FillInput): FillPlan {
  const first = understand(input);
  const jobs = input.jobs === "all" ? reasonableJobs(first) : inOrder([...input.jobs, ...jobsAlong(first, input)]);
  const sets: ChangeSet[] = [];
  const findings: Finding[] = [
    ...followedLanguage(first, input.language),
    ...languageFindings(first),
    ...first.recognition.findings,
  ];
  const summary: SummaryLine[] = [];
  let snapshot = input.snapshot;
  for (const id of jobs) {
    const plan = planOrExplain(jobOf(id), { bench: understand({ ...input, snapshot }), consent: input.consent });
    snapshot = project(snapshot, plan.changes);
    sets.push(plan.changes);
    findings.push(...plan.findings);
    summary.push(...plan.summary);
  }
  return { jobs, changes: mergeChanges(sets), findings: distinct(findings), summary, projected: snapshot };
}

/** A job that cannot go on because a column of ours is gone changes nothing, and says which one. */
function planOrExplain(job: Job, { bench, consent }: { bench: Workbench; consent: Consent }): Plan {
  try {
    return job.plan(bench, consent);
  } catch (error) {
    if (!(error instanceof MissingColumnError)) throw error;
    const { field, place } = error;
    const heading = ownDefinition(place.table ?? "")?.columns.find((column) => column.field === field)?.heading;
    const params = { sheet: place.sheet, heading: heading ? bench.t(heading) : field };
    return { changes: [], findings: [{ code: "ownColumn.gone", severity: "blocking", params }], summary: [] };
  }
}

/** Jobs that look at the same sheet say the same of it; a person reads it once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function inOrder(jobs: readonly JobId[]): JobId[] {
  return [...JOBS.keys()].filter((id) => jobs.includes(id));
}

function jobOf(id: JobId): Job {
  const job = JOBS.get(id);
  if (!job) throw new Error(`no job ${id}`);
  return job;
}

const PLAN_JOBS: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

/** The jobs that what stands in the workbook gives reason for; a workbook with nothing of ours in it gets a plan. */
export function reasonableJobs(bench: Workbench): JobId[] {
  const has = (...roles: SheetRole[]) =>
    roles.some((role) => sheetsOfRole(bench.recognition, role).length > 0 || ownsRole(bench, role));
  const hasPlan = has("activities", "budget", "goals", "subActivities", "yield");
  const hasOrders = has("orders");
  const hasHours = has("hours", "units");
  const goingOn = jobsGoingOn(bench);
  const isSomethingKnown = [hasPlan, hasOrders, hasHours, has("customers"), goingOn.length > 0].includes(true);
  const wanted: JobId[] = [
    ...(hasPlan || !isSomethingKnown ? PLAN_JOBS : []),
    ...(hasOrders ? (["forecast-revenue"] as const) : []),
    ...(hasOrders && has("customers") ? (["fill-clv"] as const) : []),
    ...(hasHours ? (["track-units"] as const) : []),
  ];
  return inOrder([...wanted, ...goingOn]);
}

/** Jobs that go on by themselves once they have been asked for: the table that shows they have. */
const GOING_ON: readonly (readonly [table: string, job: JobId])[] = [
  ["rpMaster", "make-budgets"],
  ["rpWatSoorten", "what-if"],
  ["customerList", "import-customers"],
  ["rpImport", "import-customers"],
  ["rpOpschonen", "clean-customers"],
  ["rpDubbelen", "clean-customers"],
  ["rpSegRfm", "segment-customers"],
  ["rpActies", "plan-actions"],
  ["rpMaand", "report-month"],
  ["rpBezoeken", "plan-visits"],
  ["rpBezoekrapport", "report-visits"],
  ["rpFactuur", "propose-invoice"],
  ["rpOverzicht", "overview"],
];

function jobsGoingOn(bench: Workbench): JobId[] {
  return GOING_ON.flatMap(([table, job]) => (ownsTable(bench, table) ? [job] : []));
}

/** Report and invoice are of one period: with one of them, the other that is there already is filled in too. */
const OF_ONE_PERIOD: readonly JobId[] = ["report-visits", "propose-invoice"];

function ofOnePeriod(bench: Workbench, asked: readonly JobId[]): JobId[] {
  const isAsked = OF_ONE_PERIOD.some((job) => asked.includes(job));
  return isAsked ? jobsGoingOn(bench).filter((job) => OF_ONE_PERIOD.includes(job)) : [];
}

/** What must be worked out as well, so that everything the asked jobs read or touch is of one moment. */
function jobsAlong(bench: Workbench, { snapshot, overrides, jobs }: FillInput): JobId[] {
  const asked = jobs === "all" ? [] : jobs;
  const given = hasSettings(snapshot) && isChanged(readSettings(snapshot, bench.settings), overrides);
  return [...ofOnePeriod(bench, asked), ...valueFor(bench, asked), ...(given ? jobsStanding(bench) : [])];
}

/** These count with what stands on Klantwaarde. */
const ON_VALUE: readonly JobId[] = ["segment-customers", "plan-actions", "report-month"];

function valueFor(bench: Workbench, asked: readonly JobId[]): JobId[] {
  const isPossible = (["customers", "orders"] as const).every(
    (role) => sheetsOfRole(bench.recognition, role).length > 0,
  );
  const isRead = asked.includes("plan-visits") && ownsTable(bench, "rpKlantwaarde");
  return isPossible && (isRead || ON_VALUE.some((job) => asked.includes(job))) ? ["fill-clv"] : [];
}

/** Settings that only the asked job minds. */
const OF_ONE_JOB: readonly SettingId[] = [
  "taal",
  "rapport_van",
  "rapport_tot",
  "bezoekvoorstellen",
  "acties_per_aanleiding",
  "opschonen_standaard",
];

/** A setting given for this run changes every sheet of ours that reads it, not only the one asked for. */
function isChanged(stands: Settings, overrides: Partial<Settings> = {}): boolean {
  const shared = SETTING_IDS.filter((id) => !OF_ONE_JOB.includes(id));
  return shared.some((id) => overrides[id] !== undefined && overrides[id] !== stands[id]);
}

/** The jobs whose sheets stand in the workbook. */
function jobsStanding(bench: Workbench): JobId[] {
  const made = STANDING.flatMap(([table, job]) => (ownsTable(bench, table) ? [job] : []));
  return [...made, ...jobsGoingOn(bench)];
}

const STANDING: readonly (readonly [table: string, job: JobId])[] = [
  ["rpActiviteiten", "plan-activities"],
  ["rpKosten", "fill-budget"],
  ["rpOpbrengsten", "fill-yield"],
  ["rpPrognose", "forecast-revenue"],
  ["rpChecklist", "checklist"],
  ["rpKlantwaarde", "fill-clv"],
  ["rpUnits", "track-units"],
];

/** Did an earlier run make the sheet that this table names? */
function ownsTable({ register }: Workbench, table: string): boolean {
  return register.some(({ kind, id }) => kind === "sheet" && id === table);
}

/** Did an earlier run make our own sheet for this role? */
function ownsRole({ register }: Workbench, role: SheetRole): boolean {
  return register.some(({ kind, id }) => kind === "sheet" && id === OWN_TABLES[role]);
}

/** The table of ours that plays each role; kept beside the definitions by a test. */
const OWN_TABLES: Partial<Record<SheetRole, string>> = {
  goals: "rpDoelen",
  activities: "rpActiviteiten",
  subActivities: "rpDeelactiviteiten",
  budget: "rpKosten",
  yield: "rpOpbrengsten",
  units: "rpUnits",
  hours: "rpUren",
};
