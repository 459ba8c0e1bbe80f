import { checklist } from "./checklist";
import { cleanCustomers } from "./clean-customers";
import { fillBudget } from "./fill-budget";
import { fillClv } from "./fill-clv";
import { fillYield } from "./fill-yield";
import { forecastRevenue } from "./forecast-revenue";
import { handIn } from "./hand-in";
import { importCustomers } from "./import-customers";
import { type Job, type JobId } from "./job";
import { overview } from "./overview";
import { planActions } from "./plan-actions";
import { makeBudgets } from "./make-budgets";
import { nextYear } from "./next-year";
import { planActivities } from "./plan-activities";
import { planVisits } from "./plan-visits";
import { proposeInvoice } from "./propose-invoice";
import { reportVisits } from "./report-visits";
import { reportMonth } from "./report-month";
import { segmentCustomers } from "./segment-customers";
import { proposeSteps } from "./propose-steps";
import { trackUnits } from "./track-units";
import { whatIf } from "./what-if";

/** Every job by its id, in the order in which they build on each other. */
export const JOBS: ReadonlyMap<JobId, Job> = new Map<JobId, Job>([
  ["next-year", nextYear],
  ["plan-activities", planActivities],
  ["propose-steps", proposeSteps],
  ["fill-budget", fillBudget],
  ["fill-yield", fillYield],
  ["forecast-revenue", forecastRevenue],
  ["checklist", checklist],
  ["make-budgets", makeBudgets],
  ["what-if", whatIf],
  ["import-customers", importCustomers],
  ["clean-customers", cleanCustomers],
  ["fill-clv", fillClv],
  ["segment-customers", segmentCustomers],
  ["plan-actions", planActions],
  ["track-units", trackUnits],
  ["plan-visits", planVisits],
  ["report-visits", reportVisits],
  ["propose-invoice", proposeInvoice],
  ["report-month", reportMonth],
  ["overview", overview],
  ["hand-in", handIn],
]);
