import { block, type BlockColumn } from "./budget-blocks";

export const OPERATING_WIDTHS = [15, 12, 13.5, 11.5, 12, 11, 14.5, 11.5, 11.5, 11.5, 11.5, 11.5, 17, 15, 12] as const;
/** What somebody adjusts and the signal that asks for it stay on the screen. */
export const OPERATING_PRINT_COLUMNS = 13;

/** What every month costs beside the cost budget. */
const COSTS: readonly BlockColumn[] = [
  { field: "purchase", heading: "budgets.col.purchase", format: "euro", note: "budgets.note.cost" },
  { field: "personnel", heading: "budgets.col.personnel", format: "euro", note: "budgets.note.cost" },
  { field: "communication", heading: "budgets.col.communication", format: "euro", note: "budgets.note.cost" },
  { field: "unassigned", heading: "budgets.col.unassigned", format: "euro", note: "budgets.note.unassigned" },
  { field: "fixed", heading: "budgets.col.fixed", format: "euro", note: "budgets.note.fixed" },
];

/** Twelve months of revenue, costs and result, excluding VAT. */
export const OPERATING_BLOCK = block({
  role: "operating",
  table: "rpExploitatie",
  title: "budgets.months",
  explanation: "budgets.months.explanation",
  widths: OPERATING_WIDTHS,
  blankRows: 12,
  totals: [
    "revenue",
    "costOfSales",
    "grossMargin",
    "purchase",
    "personnel",
    "communication",
    "unassigned",
    "fixed",
    "result",
    "actualResult",
    "variance",
  ],
  columns: [
    { field: "month", heading: "plan.col.month", format: "month" },
    { field: "revenue", heading: "budgets.col.revenue", format: "euro", note: "budgets.note.revenue" },
    { field: "costOfSales", heading: "budgets.col.costOfSales", format: "euro", note: "budgets.note.costOfSales" },
    { field: "grossMargin", heading: "budgets.col.grossMargin", format: "euro" },
    ...COSTS,
    { field: "result", heading: "budgets.col.result", format: "euro" },
    { field: "actualResult", heading: "plan.col.actualResult", format: "euro", note: "budgets.note.actualResult" },
    { field: "variance", heading: "plan.col.variance", format: "euro", note: "budgets.note.resultVariance" },
    {
      field: "varianceExplanation",
      heading: "plan.col.explanation",
      format: "general",
      behindFigures: true,
      filledBy: "user",
      wraps: true,
    },
    { field: "adjustment", heading: "plan.col.adjustment", format: "general", filledBy: "user", wraps: true },
    { field: "signal", heading: "plan.col.signal", format: "general", wraps: true },
  ],
});

/** Rent, insurance, car: the user's own fixed costs a month. */
export const FIXED_COSTS_BLOCK = block({
  role: "fixedCosts",
  table: "rpVasteKosten",
  title: "budgets.fixed",
  explanation: "budgets.fixed.explanation",
  widths: OPERATING_WIDTHS,
  blankRows: 8,
  columns: [
    { field: "costLine", heading: "budgets.col.fixedLine", format: "general", filledBy: "user" },
    { field: "monthly", heading: "budgets.col.monthly", format: "euro", filledBy: "user" },
    {
      field: "startDate",
      heading: "budgets.col.from",
      format: "date",
      filledBy: "user",
      note: "budgets.note.fixedPeriod",
    },
    {
      field: "endDate",
      heading: "budgets.col.until",
      format: "date",
      filledBy: "user",
      note: "budgets.note.fixedPeriod",
    },
    {
      field: "vatRate",
      heading: "budgets.col.vatRate",
      format: "percent",
      filledBy: "user",
      note: "budgets.note.vatRate",
    },
    { field: "vat", heading: "budgets.col.vatMonthly", format: "euro" },
  ],
});
