import { type DocumentBlock } from "../../workbook/document";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { type Workbench } from "../engine/workbench";
import { fieldsOf, heading, tableOf } from "./blocks";
import { type PlanSources } from "./plan-sources";

const GOAL_FIELDS = [
  "goalNo",
  "goal",
  "segment",
  "addedValue",
  "baseline",
  "target",
  "unit",
  "startDate",
  "endDate",
  "owner",
  "reachesGoal",
] as const;

/** The objectives, one on a line. */
export function goalsTable({ t }: Workbench, { goals }: PlanSources): DocumentBlock[] {
  const table = tableOf({
    t,
    altText: t("document.table", { name: t("document.goals") }),
    source: goals,
    fields: fieldsOf(GOALS_SHEET.columns, GOAL_FIELDS),
  });
  const none: DocumentBlock = { kind: "paragraph", text: t("document.none.goals") };
  return [heading(1, t("document.goals")), ...(table.length > 0 ? table : [none])];
}

const ACTIVITY_FIELDS = [
  "activityNo",
  "activity",
  "goal",
  "segment",
  "activityKind",
  "isNew",
  "targetGroup",
  "channel",
  "owner",
  "startDate",
  "endDate",
  "status",
] as const;

/** The activities, one on a line. */
export function activitiesTable({ t }: Workbench, { activities }: PlanSources): DocumentBlock[] {
  const table = tableOf({
    t,
    altText: t("document.table", { name: t("document.activities") }),
    source: activities,
    fields: fieldsOf(ACTIVITIES_SHEET.columns, ACTIVITY_FIELDS),
  });
  const none: DocumentBlock = { kind: "paragraph", text: t("document.none.activities") };
  return [heading(1, t("document.activities")), ...(table.length > 0 ? table : [none])];
}
