import { type Job } from "./job";
import { planJob } from "./plan/plan-job";
import { reportCosts } from "./plan/plan-report";

/** The cost budget, the user's own or ours: what each line is budgeted at, the variance, and what must be explained. */
export const fillBudget: Job = {
  id: "fill-budget",
  plan: (bench, consent) => planJob(bench, { parts: ["budget"], consent, report: reportCosts }),
};
