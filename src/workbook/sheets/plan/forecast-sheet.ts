import { type SheetDefinition } from "../sheet-definition";

/** Revenue by month of the plan's year, with bounds and what became of it. */
export const FORECAST_SHEET = {
  role: "forecast",
  table: "rpPrognose",
  title: "sheet.forecast",
  explanation: "sheet.forecast.explanation",
  columns: [
    { field: "month", heading: "plan.col.month", filledBy: "formula", format: "month", width: 11 },
    { field: "yearBefore", heading: "plan.col.yearBefore", filledBy: "user", format: "euro", width: 13 },
    { field: "lastYear", heading: "plan.col.lastYear", filledBy: "user", format: "euro", width: 13, note: "plan.note.lastYear" },
    { field: "base", heading: "plan.col.base", filledBy: "formula", format: "euro", width: 13, note: "plan.note.base" },
    { field: "extra", heading: "plan.col.extra", filledBy: "user", format: "euro", width: 12, note: "plan.note.extra" },
    { field: "effectNew", heading: "plan.col.effectNew", filledBy: "formula", format: "euro", width: 12 },
    { field: "effectExisting", heading: "plan.col.effectExisting", filledBy: "formula", format: "euro", width: 13 },
    { field: "effectFormer", heading: "plan.col.effectFormer", filledBy: "formula", format: "euro", width: 12 },
    { field: "total", heading: "plan.col.total", filledBy: "formula", format: "euro", width: 13, note: "plan.note.total" },
    { field: "lower", heading: "plan.col.lower", filledBy: "formula", format: "euro", width: 13, note: "plan.note.lower" },
    { field: "upper", heading: "plan.col.upper", filledBy: "formula", format: "euro", width: 13, note: "plan.note.upper" },
    { field: "actual", heading: "plan.col.realised", filledBy: "user", format: "euro", width: 13, note: "plan.note.realised" },
    { field: "deviation", heading: "plan.col.deviation", filledBy: "formula", format: "euro", width: 13, note: "plan.note.deviation" },
  ],
  blankRows: 12,
  totals: ["lastYear", "base", "extra", "effectNew", "effectExisting", "effectFormer", "total", "actual"],
  orientation: "landscape",
  tabColor: "548235",
} as const satisfies SheetDefinition;
