import { type Job } from "./job";
import { planJob } from "./plan/plan-job";
import { reportProceeds } from "./plan/plan-report";

/** What every activity brings in: forecast revenue, gross profit, result, ROI and break-even, beside its costs. */
export const fillYield: Job = {
  id: "fill-yield",
  plan: (bench, consent) => planJob(bench, { parts: ["premises", "yield"], consent, report: reportProceeds }),
};
