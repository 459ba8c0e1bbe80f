import { type Translator } from "../i18n";
import { type ChangeSet } from "../workbook/change-set";
import { mergeChanges } from "../workbook/merge-changes";
import { project } from "../workbook/project";
import { STARTER_CUSTOMERS, STARTER_ORDERS } from "../workbook/sheets/customers/starter-sheets";
import { tableSheet } from "../workbook/sheets/table-sheet";
import { type Snapshot } from "../workbook/snapshot";
import { type FillInput, planFill } from "./fill-all";
import { type JobId } from "./job";

/** What a new workbook can be for. */
export const NEW_KINDS = ["plan", "crm", "units", "all"] as const;

export type NewKind = (typeof NEW_KINDS)[number];

const PLAN: readonly JobId[] = ["plan-activities", "fill-budget", "fill-yield", "forecast-revenue", "checklist"];

const JOBS_OF: Readonly<Record<NewKind, readonly JobId[]>> = {
  plan: PLAN,
  crm: ["forecast-revenue", "fill-clv"],
  units: ["track-units"],
  all: [...PLAN, "fill-clv", "track-units"],
};

const EMPTY: Snapshot = { sheets: [], names: [] };

export type NewWorkbook = { readonly changes: ChangeSet; readonly projected: Snapshot };

/** A workbook with empty sheets, ready to be typed in: a plan, customers with their orders, units with hours, or all of these. */
export function planNewWorkbook(kind: NewKind, input: Omit<FillInput, "snapshot" | "jobs">): NewWorkbook {
  const hasCustomers = kind === "crm" || kind === "all";
  const starters = hasCustomers ? starterSheets(input.translators[input.language]) : [];
  const plan = planFill({ ...input, snapshot: project(EMPTY, starters), jobs: JOBS_OF[kind] });
  return { changes: mergeChanges([starters, plan.changes]), projected: plan.projected };
}

function starterSheets(t: Translator): ChangeSet {
  return [STARTER_CUSTOMERS, STARTER_ORDERS].map((definition) => ({
    kind: "addSheet",
    layout: tableSheet({ definition, name: t(definition.title), t }),
  }));
}
