import { type Translator } from "../../i18n";
import { type JobId } from "../../jobs/job";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type SettingId } from "../../workbook/settings";
import { type FoundSheet, type Overview } from "../engine/overview";
import { type Task } from "../session/pane-state";

/** What belongs to a group of jobs: the settings that matter, the most telling first, and the user's own sheets. */
type Matter = { readonly settings: readonly SettingId[]; readonly roles: readonly SheetRole[] };

const CUSTOMERS: Matter = {
  settings: ["peildatum", "marge", "statusfilter", "btw", "nieuw_dagen", "ex_dagen", "disconto"],
  roles: ["customers", "orders"],
};
const PLAN: Matter = {
  settings: [
    "peildatum",
    "marge",
    "groei",
    "omzet_vorig_jaar",
    "verschil_procent",
    "verschil_bedrag",
    "min_doelen",
    "min_nieuwe",
    "min_deelactiviteiten",
    "min_uitgevoerd",
  ],
  roles: ["goals", "activities", "subActivities", "budget", "yield", "orders"],
};
const VISITS: Matter = {
  settings: ["peildatum", "intake_uren", "uren_per_bezoek", "bundel_waarschuwing", "flex_kalenderjaar"],
  roles: ["units", "hours", "visits"],
};

const MATTER_OF_JOB: Readonly<Record<JobId, Matter>> = {
  "plan-activities": PLAN,
  "propose-steps": PLAN,
  "fill-budget": PLAN,
  "fill-yield": PLAN,
  "forecast-revenue": PLAN,
  checklist: PLAN,
  "hand-in": PLAN,
  "fill-clv": CUSTOMERS,
  "segment-customers": CUSTOMERS,
  "track-units": VISITS,
  "plan-visits": VISITS,
  "report-visits": VISITS,
};

/** The settings that matter for what the user is doing. */
export function settingsOfTask({ jobs }: Task): readonly SettingId[] {
  return [...new Set(jobs.flatMap((job) => MATTER_OF_JOB[job].settings))];
}

/** The user's own sheets that the task works with. */
export function sheetsOfTask({ jobs }: Task, { sheets }: Overview): readonly FoundSheet[] {
  return sheets.filter(({ role }) => jobs.some((job) => MATTER_OF_JOB[job].roles.includes(role)));
}

/** What the screen of a task is called. */
export function taskHeading({ kind }: Task, t: Translator): string {
  return kind === "plan" || kind === "fill" ? t(`pane.job.${kind}.heading`) : t(`job.${kind}.title`);
}
