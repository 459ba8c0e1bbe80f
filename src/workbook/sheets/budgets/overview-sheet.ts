import { block } from "./budget-blocks";

export const OVERVIEW_WIDTHS = [30, 15, 15, 15, 22, 22, 22] as const;
const TAB = "1F5C63";
const PART = { widths: OVERVIEW_WIDTHS, tabColor: TAB } as const;

/** The key figures: each in the row with its words; rows without a figure stay empty. */
export const OVERVIEW_BLOCK = block({
  ...PART,
  role: "overview",
  table: "rpOverzicht",
  title: "overview.figures",
  explanation: "overview.figures.explanation",
  blankRows: 14,
  columns: [
    { field: "label", heading: "overview.col.figure", format: "general" },
    { field: "amount", heading: "overview.col.amount", format: "general" },
    { field: "source", heading: "overview.col.source", format: "general", behindFigures: true },
  ],
});

export const MONTHS_BLOCK = block({
  ...PART,
  role: "overviewMonths",
  table: "rpOvzMaanden",
  title: "overview.months",
  explanation: "overview.behind",
  blankRows: 12,
  columns: [
    { field: "label", heading: "plan.col.month", format: "month" },
    { field: "total", heading: "overview.col.forecast", format: "euro" },
    { field: "lower", heading: "plan.col.lower", format: "euro" },
    { field: "upper", heading: "plan.col.upper", format: "euro" },
  ],
});

export const GROUPS_BLOCK = block({
  ...PART,
  role: "overviewGroups",
  table: "rpOvzGroepen",
  title: "overview.groups",
  explanation: "overview.behind",
  columns: [
    { field: "label", heading: "plan.col.segment", format: "general" },
    { field: "customers", heading: "overview.col.customers", format: "integer" },
  ],
});

export const COSTS_BLOCK = block({
  ...PART,
  role: "overviewBudgets",
  table: "rpOvzBudgetten",
  title: "overview.costs",
  explanation: "overview.behind",
  columns: [
    { field: "label", heading: "plan.col.budget", format: "general" },
    { field: "budgetedCost", heading: "plan.col.budgetedCost", format: "euro" },
    { field: "actualCost", heading: "plan.col.actualCost", format: "euro" },
  ],
});

export const CLASSES_BLOCK = block({
  ...PART,
  role: "overviewAbc",
  table: "rpOvzAbc",
  title: "overview.classes",
  explanation: "overview.behind",
  columns: [
    { field: "label", heading: "overview.col.class", format: "general" },
    { field: "customerShare", heading: "overview.col.customerShare", format: "percent" },
    { field: "revenueShare", heading: "overview.col.revenueShare", format: "percent" },
  ],
});
