import { putActionsInPlan } from "./actions/actions-to-plan";
import { type Job } from "./job";
import { WHOLE_PLAN } from "./plan/ensure-plan";
import { planJob } from "./plan/plan-job";
import { reportActivities } from "./plan/plan-report";

/**
 * The plan of assignment 1: goals, activities with what is still missing, and sub-activities in time. In a workbook
 * without a plan it adds every sheet of one, ready to be filled in; a plan of the user's own is the one that is filled.
 */
export const planActivities: Job = {
  id: "plan-activities",
  plan: (bench, consent) =>
    planJob(bench, {
      parts: WHOLE_PLAN,
      about: ABOUT,
      consent,
      write: putActionsInPlan,
      report: reportActivities,
    }),
};

/** A budget or yield sheet of the user's own waits for its own job. */
const ABOUT = ["premises", "goals", "activities", "subActivities"] as const;
