import { type Consent, type Job } from "./job";
import { NUMBER_FORMATS } from "../workbook/styles";
import { type PlanDraft } from "./engine/plan-draft";
import { readOrders } from "./orders/read-orders";
import { repairChanges } from "./orders/repair-text";
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
      prepare: (draft) => repairOrders(draft, consent),
      report: (draft) => {
        reportOrders(draft);
        reportForecast(draft);
      },
    }),
};

function repairOrders(draft: PlanDraft, consent: Consent): void {
  if (consent.textNumbers !== "repair") return;
  const { snapshot, recognition } = draft.bench;
  const { amounts, dates } = readOrders(snapshot, allOrderSheets(recognition));
  for (const column of amounts) draft.change(repairChanges(snapshot, { column, format: NUMBER_FORMATS.euro }));
  for (const column of dates) draft.change(repairChanges(snapshot, { column, format: NUMBER_FORMATS.date }));
}

function reportOrders(draft: PlanDraft): void {
  const trouble = monthRevenue(draft.bench)?.trouble;
  if (trouble)
    draft.find({ code: "plan.orders.asValues", severity: "warning", params: { reason: draft.bench.t(trouble) } });
}
