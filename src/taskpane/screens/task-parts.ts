import { type SheetRole } from "../../workbook/recognise/fields";
import { type SettingId } from "../../workbook/settings";
import { type FoundSheet, type Overview } from "../engine/overview";
import { type Task } from "../session/pane-state";

/** The settings that matter for what the user is doing, the most telling first. */
export const SETTINGS_OF_TASK: Readonly<Record<Task["kind"], readonly SettingId[]>> = {
  customers: ["peildatum", "marge", "statusfilter", "btw", "nieuw_dagen", "ex_dagen", "disconto"],
  plan: [
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
  units: ["peildatum", "intake_uren", "uren_per_bezoek", "bundel_waarschuwing", "flex_kalenderjaar"],
};

const ROLES: Readonly<Record<Task["kind"], readonly SheetRole[]>> = {
  customers: ["customers", "orders"],
  plan: ["goals", "activities", "subActivities", "budget", "yield", "orders"],
  units: ["units", "hours"],
};

/** The user's own sheets that the task works with. */
export function sheetsOfTask({ kind }: Task, { sheets }: Overview): readonly FoundSheet[] {
  return sheets.filter(({ role }) => ROLES[kind].includes(role));
}
