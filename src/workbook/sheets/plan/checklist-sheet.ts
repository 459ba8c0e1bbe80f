import { type SheetDefinition } from "../sheet-definition";

/** The requirements of assignment 1, with what was found in this plan. */
export const CHECKLIST_SHEET = {
  role: "checklist",
  table: "rpChecklist",
  title: "sheet.checklist",
  explanation: "sheet.checklist.explanation",
  columns: [
    { field: "code", heading: "plan.col.code", filledBy: "user", format: "general", width: 8 },
    { field: "requirement", heading: "plan.col.requirement", filledBy: "user", format: "general", width: 70 },
    { field: "found", heading: "plan.col.found", filledBy: "formula", format: "general", width: 11 },
    { field: "needed", heading: "plan.col.needed", filledBy: "formula", format: "general", width: 9 },
    {
      field: "verdict",
      heading: "plan.col.verdict",
      filledBy: "formula",
      format: "general",
      behindFigures: true,
      width: 16,
    },
  ],
  blankRows: 12,
  totals: [],
  orientation: "landscape",
  tabColor: "7030A0",
} as const satisfies SheetDefinition;
