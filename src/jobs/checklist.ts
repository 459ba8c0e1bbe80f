import { type Job } from "./job";
import { planJob } from "./plan/plan-job";
import { reportChecklist } from "./plan/plan-report";

/** The requirements of assignment 1 on the plan as it stands: found, needed, and met, not yet, or for a person to judge. */
export const checklist: Job = {
  id: "checklist",
  plan: (bench, consent) => planJob(bench, { parts: ["checklist"], consent, report: reportChecklist }),
};
