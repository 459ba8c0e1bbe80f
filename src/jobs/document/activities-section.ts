import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type DocumentBlock } from "../../workbook/document";
import { type Workbench } from "../engine/workbench";
import { type Source } from "./source";
import { facts, fieldsOf, heading, tableOf } from "./blocks";
import { numbered } from "./goals-section";
import { looseSteps, type PlanSources, rowsOfActivity } from "./plan-sources";
import { periodText } from "./premises-section";

/** Every activity, with its steps in a table below it. */
export function activitiesSection(bench: Workbench, sources: PlanSources): DocumentBlock[] {
  const { t } = bench;
  const { activities, steps } = sources;
  const each = activities.rows.flatMap((row) => activityBlocks(bench, sources, row));
  const none: DocumentBlock = { kind: "paragraph", text: t("document.none.activities") };
  const loose = looseSteps(sources);
  return [
    heading(1, t("document.activities")),
    ...(each.length > 0 ? each : [none]),
    ...(loose.length > 0
      ? [
          heading(2, t("document.looseSteps")),
          ...stepTable(bench, { steps, rows: loose, of: t("document.looseSteps") }),
        ]
      : []),
  ];
}

function activityBlocks(bench: Workbench, sources: PlanSources, row: number): DocumentBlock[] {
  const { t } = bench;
  const { activities, steps } = sources;
  const name = activities.text("activity", row);
  const rows = rowsOfActivity(sources, steps, row);
  const none: DocumentBlock = { kind: "note", text: t("document.none.steps") };
  return [
    heading(2, numbered(activities.text("activityNo", row), name)),
    ...facts(name, [
      ...labelled(bench, sources, row),
      [t("document.period"), periodText(bench, activities.text("startDate", row), activities.text("endDate", row))],
      ...proceedsOf(bench, sources, row),
      [t("plan.col.signal"), activities.text("signal", row)],
    ]),
    ...(rows.length > 0 ? stepTable(bench, { steps, rows, of: name }) : [none]),
  ];
}

const LABELLED = ["goal", "segment", "activityKind", "isNew", "targetGroup", "channel", "owner", "status"] as const;

function labelled({ t }: Workbench, { activities }: PlanSources, row: number) {
  return LABELLED.flatMap((field) => {
    const column = ACTIVITIES_SHEET.columns.find((candidate) => candidate.field === field);
    return column ? [[t(column.heading), activities.text(field, row)] as const] : [];
  });
}

/** What the activity costs and brings in, in money and otherwise. */
function proceedsOf({ t }: Workbench, sources: PlanSources, row: number) {
  const [found] = rowsOfActivity(sources, sources.proceeds, row);
  if (found === undefined) return [];
  const { proceeds } = sources;
  return [
    [t("plan.col.costs"), proceeds.text("costs", found)],
    [t("plan.col.forecastRevenue"), proceeds.text("forecastRevenue", found)],
    [t("plan.col.result"), proceeds.text("result", found)],
    [t("plan.col.otherValue"), proceeds.text("otherValue", found)],
  ] as const;
}

const STEP_FIELDS = ["subActivity", "owner", "startDate", "endDate", "days", "hours", "status", "evidence"] as const;

type StepTable = { readonly steps: Source; readonly rows: readonly number[]; readonly of: string };

function stepTable({ t }: Workbench, { steps, rows, of }: StepTable): DocumentBlock[] {
  const altText = t("document.table", { name: `${t("document.steps")}, ${of}` });
  return tableOf({ t, altText, source: steps, fields: fieldsOf(SUB_ACTIVITIES_SHEET.columns, STEP_FIELDS), rows });
}
