import { CASH_BLOCK, CASH_POINTS_BLOCK, CASH_START_BLOCK } from "../../workbook/sheets/budgets/cash-sheet";
import { MASTER_BLOCK, MASTER_CEILING_BLOCK, MASTER_KINDS_BLOCK } from "../../workbook/sheets/budgets/master-sheet";
import { FIXED_COSTS_BLOCK, OPERATING_BLOCK } from "../../workbook/sheets/budgets/operating-sheet";
import { type PlanDraft } from "../engine/plan-draft";
import { ensureStacked } from "../visits/ensure-stacked";
import { cashLayout, cashNames, masterLayout, operatingLayout } from "./sheet-layouts";

/** Adds the three sheets of the budgets where they are missing. */
export function ensureBudgetSheets(draft: PlanDraft): void {
  ensureStacked(draft, {
    title: "sheet.master",
    tables: [MASTER_BLOCK, MASTER_KINDS_BLOCK, MASTER_CEILING_BLOCK],
    layout: (sheet) => masterLayout(draft.bench, sheet),
  });
  ensureStacked(draft, {
    title: "sheet.operating",
    tables: [OPERATING_BLOCK, FIXED_COSTS_BLOCK],
    layout: operatingLayout,
  });
  let names: ReturnType<typeof cashNames> = [];
  const isNew = ensureStacked(draft, {
    title: "sheet.cash",
    tables: [CASH_BLOCK, CASH_START_BLOCK, CASH_POINTS_BLOCK],
    layout: (sheet) => {
      const layout = cashLayout(sheet);
      names = cashNames(layout);
      return layout;
    },
  });
  if (isNew) draft.change(names);
}
