import { type Job } from "./job";
import { planJob } from "./plan/plan-job";
import { proposePlan } from "./plan/propose/propose-plan";

/**
 * The library: sub-activities with dates and cost lines for every activity that has none yet, as plain cells for the
 * user to change. What the user has filled in is never added to.
 */
export const proposeSteps: Job = {
  id: "propose-steps",
  plan: (bench, consent) =>
    planJob(bench, {
      parts: ["premises", "activities", "subActivities", "budget"],
      consent,
      write: proposePlan,
      report: () => undefined,
    }),
};
