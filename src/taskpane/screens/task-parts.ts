import { type Translator } from "../../i18n";
import { type JobId } from "../../jobs/job";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type SettingId } from "../../workbook/settings";
import { type FoundSheet, type Overview } from "../engine/overview";
import { type Task } from "../session/pane-state";
import { PLAN_EXTRAS, PLAN_JOBS, STEPS } from "./steps";

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

function matterOf(job: JobId): Matter {
  if (PLAN_JOBS.includes(job) || PLAN_EXTRAS.includes(job)) return PLAN;
  const step = STEPS.find(({ jobs }) => jobs.includes(job));
  return step?.id === "carryOut" ? VISITS : CUSTOMERS;
}

/** Jobs with settings of their own; the others have those of their group. */
const OWN_SETTINGS: Partial<Readonly<Record<JobId, readonly SettingId[]>>> = {
  "clean-customers": ["opschonen_standaard"],
  "make-budgets": ["scenario", "marge", "groei", "ontvangst_maanden", "betaal_maanden", "btw_tarief"],
  "plan-actions": ["peildatum", "acties_per_aanleiding", "a_klant_dagen", "bijna_niveau"],
  "report-month": [
    "peildatum",
    "nieuw_dagen",
    "ex_dagen",
    "a_klant_dagen",
    "bijna_niveau",
    "rapport_van",
    "rapport_tot",
  ],
  "plan-visits": ["peildatum", "bezoekvoorstellen", "a_klant_dagen"],
  "report-visits": ["rapport_van", "rapport_tot", "uren_per_bezoek"],
  "propose-invoice": ["rapport_van", "rapport_tot", "km_tarief", "btw_tarief"],
};

/** The settings that matter for what the user is doing. */
export function settingsOfTask({ jobs }: Task): readonly SettingId[] {
  return [...new Set(jobs.flatMap((job) => OWN_SETTINGS[job] ?? matterOf(job).settings))];
}

/** The user's own sheets that the task works with. */
export function sheetsOfTask({ jobs }: Task, { sheets }: Overview): readonly FoundSheet[] {
  return sheets.filter(({ role }) => jobs.some((job) => matterOf(job).roles.includes(role)));
}

/** What the screen of a task is called. */
export function taskHeading({ kind }: Task, t: Translator): string {
  return kind === "plan" || kind === "fill" ? t(`pane.job.${kind}.heading`) : t(`job.${kind}.title`);
}
