import { sheetsOfRole } from "../workbook/recognise/recognition";
import { type SheetRole } from "../workbook/recognise/fields";
import { hasSettings, readSettings, type SettingId, SETTING_IDS, type Settings } from "../workbook/settings";
import { OWN_SHEETS } from "../workbook/sheets/own-sheets";
import { type UnderstandInput, type Workbench } from "./engine/workbench";
import { JOB_IDS, type JobId } from "./job";

/** In the order in which jobs build on each other. */
export function inOrder(jobs: readonly JobId[]): JobId[] {
  return JOB_IDS.filter((id) => jobs.includes(id));
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

/**
 * Report and invoice are of one period, and the page of the month shows what the invoice says: with one of them, the
 * others that are there already are filled in too.
 */
const OF_ONE_PERIOD: readonly JobId[] = ["report-visits", "propose-invoice"];

function ofOnePeriod(bench: Workbench, asked: readonly JobId[]): JobId[] {
  const goingOn = jobsGoingOn(bench);
  const hasInvoice = [...goingOn, ...asked].includes("propose-invoice");
  const together: readonly JobId[] = hasInvoice ? [...OF_ONE_PERIOD, "report-month"] : OF_ONE_PERIOD;
  return together.some((job) => asked.includes(job)) ? goingOn.filter((job) => together.includes(job)) : [];
}

export type AskedJobs = Pick<UnderstandInput, "snapshot" | "overrides"> & { readonly jobs: readonly JobId[] | "all" };

/** What must be worked out as well, so that everything the asked jobs read or touch is of one moment. */
export function jobsAlong(bench: Workbench, { snapshot, overrides, jobs }: AskedJobs): JobId[] {
  const asked = jobs === "all" ? [] : jobs;
  const given = hasSettings(snapshot) && isChanged(readSettings(snapshot, bench.settings), overrides);
  const moved = asked.includes("next-year") ? jobsGoingOn(bench).filter((job) => ON_PERIOD.includes(job)) : [];
  return [...moved, ...ofOnePeriod(bench, asked), ...valueFor(bench, asked), ...(given ? jobsStanding(bench) : [])];
}

/** These read the plan's period, its objectives and its months, which a year on are others. */
const ON_PERIOD: readonly JobId[] = ["make-budgets", "what-if", "overview"];

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
function ownsRole(bench: Workbench, role: SheetRole): boolean {
  return OWN_SHEETS.some((definition) => definition.role === role && ownsTable(bench, definition.table));
}
