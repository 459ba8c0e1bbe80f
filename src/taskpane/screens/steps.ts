import { type JobId } from "../../jobs/job";
import { type SheetRole } from "../../workbook/recognise/fields";

/** A step on the way through a customer file, and the jobs it consists of. */
export type Step = { readonly id: "order" | "analyse" | "act" | "carryOut"; readonly jobs: readonly JobId[] };

/** The four steps of relationship management; a step without a job that can be done is not shown. */
export const STEPS: readonly Step[] = [
  { id: "order", jobs: ["clean-customers", "import-customers"] },
  { id: "analyse", jobs: ["fill-clv", "segment-customers"] },
  { id: "act", jobs: ["plan-actions", "report-month", "overview"] },
  { id: "carryOut", jobs: ["plan-visits", "track-units", "report-visits", "propose-invoice"] },
];

/** The jobs that make the plan, together behind one button. */
export const PLAN_JOBS: readonly JobId[] = [
  "plan-activities",
  "fill-budget",
  "fill-yield",
  "forecast-revenue",
  "checklist",
];

/** What can be done with a plan that is there. */
export const PLAN_EXTRAS: readonly JobId[] = ["propose-steps", "make-budgets", "what-if", "hand-in", "next-year"];

/** Lists that a job cannot do without. */
export const NEEDED_LISTS: Partial<Readonly<Record<JobId, readonly SheetRole[]>>> = {
  "fill-clv": ["customers", "orders"],
  "segment-customers": ["customers", "orders"],
};
