import { type Job } from "./job";
import { WHOLE_PLAN } from "./plan/ensure-plan";
import { shiftPlan } from "./plan/next-year/next-year-plan";
import { planJob } from "./plan/plan-job";
import { hasPremises } from "./plan/premises";

/**
 * Next year's plan out of this one: dates 52 weeks on, period, objectives and months a year; what was done starts afresh,
 * and what came of it is the new baseline. A plan that has not begun on the reference date stays as it is, so that
 * running it twice does no harm.
 */
export const nextYear: Job = {
  id: "next-year",
  plan: (bench, consent) => {
    if (!hasPremises(bench))
      return { changes: [], findings: [{ code: "nextYear.noPeriod", severity: "blocking", params: {} }], summary: [] };
    return planJob(bench, { parts: [], about: WHOLE_PLAN, consent, write: shiftPlan, report: () => undefined });
  },
};
