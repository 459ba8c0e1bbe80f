import { type Job } from "./job";
import { fillCash } from "./budgets/cash-budget";
import { costBudget } from "./budgets/cost-budget";
import { ensureBudgetSheets } from "./budgets/make-sheets";
import { fillMaster } from "./budgets/master-budget";
import { fillOperating } from "./budgets/operating-budget";
import { reportBudgets } from "./budgets/report-budgets";
import { planJob } from "./plan/plan-job";

/** Cost budget + revenue forecast → master budget, operating budget and cash budget, live. */
export const makeBudgets: Job = {
  id: "make-budgets",
  plan: (bench, consent) =>
    planJob(bench, {
      parts: ["premises", "budget", "forecast"],
      consent,
      report: (draft) => {
        const costs = costBudget(draft.bench);
        if (!costs) {
          draft.find({ code: "budgets.noCosts", severity: "blocking", params: {} });
          return;
        }
        ensureBudgetSheets(draft);
        fillMaster(draft, costs);
        fillOperating(draft, { costs, consent });
        fillCash(draft, consent);
        reportBudgets(draft);
      },
    }),
};
