import { type SheetDefinition } from "../sheet-definition";

/** The steps of every activity, with a week planning beside the table. */
export const SUB_ACTIVITIES_SHEET = {
  role: "subActivities",
  table: "rpDeelactiviteiten",
  title: "sheet.subActivities",
  explanation: "sheet.subActivities.explanation",
  columns: [
    { field: "subActivityNo", heading: "plan.col.nr", filledBy: "user", format: "integer", width: 5 },
    { field: "activity", heading: "plan.col.activity", filledBy: "user", format: "general", width: 26 },
    { field: "subActivity", heading: "plan.col.subActivity", filledBy: "user", format: "general", width: 30 },
    { field: "owner", heading: "plan.col.owner", filledBy: "user", format: "general", width: 14 },
    { field: "startDate", heading: "plan.col.start", filledBy: "user", format: "date", width: 11 },
    { field: "endDate", heading: "plan.col.end", filledBy: "user", format: "date", width: 11 },
    {
      field: "days",
      heading: "plan.col.days",
      filledBy: "formula",
      format: "integer",
      width: 7,
      note: "plan.note.days",
    },
    { field: "hours", heading: "plan.col.hours", filledBy: "user", format: "hours", width: 8 },
    { field: "status", heading: "plan.col.status", filledBy: "user", format: "general", width: 11, list: "status" },
    { field: "evidence", heading: "plan.col.evidence", filledBy: "user", format: "general", width: 22 },
    {
      field: "signal",
      heading: "plan.col.signal",
      filledBy: "formula",
      format: "general",
      width: 34,
      note: "plan.note.signal",
    },
  ],
  blankRows: 30,
  totals: [],
  orientation: "landscape",
  tabColor: "2F75B5",
} as const satisfies SheetDefinition;
