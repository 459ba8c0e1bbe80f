import { type SheetDefinition } from "../sheet-definition";

/** What the activities cost: one row a cost line. */
export const BUDGET_SHEET = {
  role: "budget",
  table: "rpKosten",
  title: "sheet.budget",
  explanation: "sheet.budget.explanation",
  columns: [
    { field: "activity", heading: "plan.col.activity", filledBy: "user", format: "general", width: 26 },
    { field: "costLine", heading: "plan.col.costLine", filledBy: "user", format: "general", width: 24 },
    { field: "budget", heading: "plan.col.budget", filledBy: "user", format: "general", width: 14, list: "budget" },
    { field: "budgetKind", heading: "plan.col.budgetKind", filledBy: "user", format: "general", width: 12, list: "budgetsoort" },
    { field: "fixedAmount", heading: "plan.col.fixedAmount", filledBy: "user", format: "euro", width: 12 },
    { field: "times", heading: "plan.col.times", filledBy: "user", format: "number", width: 8 },
    { field: "quantity", heading: "plan.col.quantity", filledBy: "user", format: "number", width: 8 },
    { field: "unitPrice", heading: "plan.col.unitPrice", filledBy: "user", format: "euro", width: 11 },
    { field: "revenuePercentage", heading: "plan.col.revenuePercentage", filledBy: "user", format: "percent", width: 10 },
    { field: "revenueBase", heading: "plan.col.revenueBase", filledBy: "user", format: "euro", width: 13 },
    { field: "month", heading: "plan.col.month", filledBy: "user", format: "month", width: 10 },
    { field: "budgetedCost", heading: "plan.col.budgetedCost", filledBy: "formula", format: "euro", width: 14, note: "plan.note.budgetedCost" },
    { field: "actualCost", heading: "plan.col.actualCost", filledBy: "user", format: "euro", width: 14 },
    { field: "variance", heading: "plan.col.variance", filledBy: "formula", format: "euro", width: 22, note: "plan.note.variance" },
    { field: "variancePct", heading: "plan.col.variancePct", filledBy: "formula", format: "percent", width: 10, note: "plan.note.variancePct" },
    { field: "varianceExplanation", heading: "plan.col.explanation", filledBy: "user", format: "general", width: 26 },
    { field: "adjustment", heading: "plan.col.adjustment", filledBy: "user", format: "general", width: 22 },
    { field: "signal", heading: "plan.col.signal", filledBy: "formula", format: "general", width: 34, note: "plan.note.signal" },
  ],
  blankRows: 25,
  totals: ["budgetedCost", "actualCost", "variance"],
  orientation: "landscape",
  tabColor: "C55A11",
} as const satisfies SheetDefinition;
