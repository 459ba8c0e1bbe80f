import { type FormatName } from "../../styles";
import { type ColumnDefinition, type SheetDefinition } from "../sheet-definition";

type RollUp = "stepsFrom" | "stepsUntil" | "stepHours" | "stepsReady";

/** What an activity's sub-activities come to together. */
function rollUp(field: RollUp, format: FormatName): ColumnDefinition {
  return { field, heading: `plan.col.${field}`, filledBy: "formula", format, width: 13, note: "plan.note.rollUp" };
}

/** The promotion activities of the plan: one row an activity. */
export const ACTIVITIES_SHEET = {
  role: "activities",
  table: "rpActiviteiten",
  title: "sheet.activities",
  explanation: "sheet.activities.explanation",
  columns: [
    { field: "activityNo", heading: "plan.col.nr", filledBy: "user", format: "integer", width: 5 },
    {
      field: "goal",
      heading: "plan.col.goalOf",
      filledBy: "user",
      format: "general",
      behindFigures: true,
      width: 20,
      wraps: true,
    },
    {
      field: "segment",
      heading: "plan.col.segment",
      filledBy: "user",
      format: "general",
      width: 11,
      list: "klantgroep",
    },
    { field: "activity", heading: "plan.col.activity", filledBy: "user", format: "general", width: 22, wraps: true },
    {
      field: "activityKind",
      heading: "plan.col.kind",
      filledBy: "user",
      format: "general",
      width: 14,
      wraps: true,
      list: "soort",
    },
    { field: "isNew", heading: "plan.col.isNew", filledBy: "user", format: "general", width: 7.5, list: "janee" },
    {
      field: "targetGroup",
      heading: "plan.col.targetGroup",
      filledBy: "user",
      format: "general",
      width: 14.5,
      wraps: true,
    },
    { field: "channel", heading: "plan.col.channel", filledBy: "user", format: "general", width: 13, wraps: true },
    { field: "owner", heading: "plan.col.owner", filledBy: "user", format: "general", width: 10 },
    { field: "startDate", heading: "plan.col.from", filledBy: "user", format: "date", width: 10.5 },
    { field: "endDate", heading: "plan.col.to", filledBy: "user", format: "date", width: 10.5 },
    {
      field: "status",
      heading: "plan.col.status",
      filledBy: "user",
      format: "general",
      behindFigures: true,
      width: 11,
      list: "status",
    },
    {
      field: "signal",
      heading: "plan.col.signal",
      filledBy: "formula",
      format: "general",
      width: 25,
      wraps: true,
      note: "plan.note.signal",
    },
    rollUp("stepsFrom", "date"),
    rollUp("stepsUntil", "date"),
    rollUp("stepHours", "hours"),
    rollUp("stepsReady", "percent"),
  ],
  blankRows: 15,
  totals: [],
  orientation: "landscape",
  printColumns: 13,
  tabColor: "2F75B5",
} as const satisfies SheetDefinition;
