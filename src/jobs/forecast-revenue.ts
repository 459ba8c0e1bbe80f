import { type Consent, type Job } from "./job";
import { repairOrders } from "./customers/repair-orders";
import { type PlanDraft } from "./engine/plan-draft";
import { readOrders } from "./orders/read-orders";
import { monthRevenue } from "./plan/order-figures";
import { allOrderSheets } from "./plan/order-sources";
import { planJob } from "./plan/plan-job";
import { reportForecast } from "./plan/plan-report";

/**
 * Revenue for the twelve months of the plan: last year's same month with growth, the effect of new activities, bounds,
 * and scenarios. Amounts and dates of orders that are text become real ones when the user agrees.
 */
export const forecastRevenue: Job = {
  id: "forecast-revenue",
  plan: (bench, consent) =>
    planJob(bench, {
      parts: ["premises", "forecast"],
      consent,
      prepare: (draft) => readOrderCells(draft, consent),
      report: (draft) => {
        reportOrders(draft);
        reportForecast(draft);
      },
    }),
};

/** Says which cells became real ones, and which can't be read. */
function readOrderCells(draft: PlanDraft, consent: Consent): void {
  const sheets = allOrderSheets(draft.bench.recognition);
  const { findings } =
    consent.textNumbers === "repair" ? repairOrders(draft, sheets) : readOrders(draft.bench.snapshot, sheets);
  draft.find(...findings);
}

function reportOrders(draft: PlanDraft): void {
  const trouble = monthRevenue(draft.bench)?.trouble;
  if (trouble)
    draft.find({ code: "plan.orders.asValues", severity: "warning", params: { reason: draft.bench.t(trouble) } });
}
