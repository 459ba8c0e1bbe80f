import { type MessageKey } from "../i18n/message-key";
import { type ChangeSet } from "../workbook/change-set";
import { type Finding } from "../workbook/findings";
import { type Workbench } from "./engine/workbench";

/** In the order in which they build on each other. */
export const JOB_IDS = [
  "next-year",
  "plan-activities",
  "propose-steps",
  "fill-budget",
  "fill-yield",
  "forecast-revenue",
  "checklist",
  "make-budgets",
  "what-if",
  "import-customers",
  "clean-customers",
  "fill-clv",
  "segment-customers",
  "plan-actions",
  "track-units",
  "plan-visits",
  "report-visits",
  "propose-invoice",
  "report-month",
  "overview",
  "hand-in",
] as const;

export type JobId = (typeof JOB_IDS)[number];

/** What the user agreed to before the plan is made. */
export type Consent = {
  /** Cells that somebody typed where we would put a formula: leave them (and say so), or replace them. */
  readonly typedCells: "keep" | "replace";
  /** Amounts and dates that are stored as text: turn them into real ones, or leave them and write values. */
  readonly textNumbers: "repair" | "decline";
};

/** A key figure of what a job did, for the summary after the run. */
export type SummaryLine = {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What a job would do: nothing is written yet. */
export type Plan = {
  readonly changes: ChangeSet;
  readonly findings: readonly Finding[];
  readonly summary: readonly SummaryLine[];
};

/** Records + settings → plan. Pure: no reading, no writing, no clock. */
export type Job = {
  readonly id: JobId;
  plan(bench: Workbench, consent: Consent): Plan;
};
