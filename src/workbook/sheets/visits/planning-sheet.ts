import { type SheetDefinition } from "../sheet-definition";
import { type StackInput, stackedSheet } from "../stacked-sheet";

const PART = {
  title: "sheet.planning",
  explanation: "planning.explanation",
  totals: [],
  orientation: "portrait",
  tabColor: "7A5195",
} as const;

/** What was agreed at the kick-off: what, who, when. */
export const KICKOFF: SheetDefinition = {
  ...PART,
  role: "kickoff",
  table: "rpStartafspraken",
  columns: [
    { field: "subject", heading: "planning.subject", filledBy: "user", format: "general", width: 28 },
    { field: "agreement", heading: "planning.agreement", filledBy: "user", format: "general", width: 38 },
    { field: "owner", heading: "planning.owner", filledBy: "user", format: "general", width: 14 },
    { field: "due", heading: "planning.due", filledBy: "user", format: "date", width: 12 },
    {
      field: "done",
      heading: "planning.done",
      filledBy: "user",
      format: "general",
      behindFigures: true,
      width: 12,
      list: "janee",
    },
  ],
  blankRows: 10,
};

/** Appointments by week, from the week of the reference date on. */
export const WEEK_PLANNING: SheetDefinition = {
  ...PART,
  role: "weekPlanning",
  table: "rpWeekplanning",
  columns: [
    { field: "week", heading: "planning.week", filledBy: "formula", format: "general", width: 28 },
    { field: "bar", heading: "planning.bar", filledBy: "formula", format: "general", width: 38 },
    { field: "planned", heading: "planning.planned", filledBy: "formula", format: "integer", width: 14 },
    { field: "monday", heading: "planning.monday", filledBy: "formula", format: "date", width: 12 },
    { field: "hours", heading: "planning.hours", filledBy: "formula", format: "hours", width: 12 },
  ],
  blankRows: 13,
};

/** The appointments to come, soonest first. */
export const VISIT_PLANNING: SheetDefinition = {
  ...PART,
  role: "visitPlanning",
  table: "rpBezoekplanning",
  columns: [
    { field: "customer", heading: "planning.customer", filledBy: "formula", format: "general", width: 28 },
    { field: "approach", heading: "planning.approach", filledBy: "formula", format: "general", width: 38 },
    { field: "appointment", heading: "planning.appointment", filledBy: "formula", format: "date", width: 14 },
    { field: "week", heading: "planning.inWeek", filledBy: "formula", format: "integer", width: 12 },
    {
      field: "problem",
      heading: "planning.problem",
      filledBy: "formula",
      format: "general",
      behindFigures: true,
      width: 12,
    },
    { field: "pointer", heading: "planning.pointer", filledBy: "formula", format: "integer", width: 8 },
  ],
  blankRows: 20,
};

export const PLANNING_TABLES = [KICKOFF, WEEK_PLANNING, VISIT_PLANNING] as const;

type PlanningSheetInput = Pick<StackInput, "name" | "t">;

const TOPICS = [
  "planning.topic.goal",
  "planning.topic.customers",
  "planning.topic.contact",
  "planning.topic.count",
  "planning.topic.report",
  "planning.topic.price",
  "planning.topic.evaluation",
] as const;

/** Afspraken en planning: the kick-off's agreements, the weeks ahead and the visits in them. */
export function planningSheet({ name, t }: PlanningSheetInput) {
  const start = TOPICS.map((topic) => new Map([["subject", { value: t(topic) }]]));
  return stackedSheet({
    ...PART,
    name,
    t,
    columnWidths: VISIT_PLANNING.columns.map(({ width }) => width),
    head: "period",
    blocks: [
      { definition: KICKOFF, subtitle: "planning.kickoff", left: 0, start },
      { definition: WEEK_PLANNING, subtitle: "planning.weeks", note: "planning.weeks.note", left: 0 },
      { definition: VISIT_PLANNING, subtitle: "planning.visits", note: "planning.visits.note", left: 0 },
    ],
    printColumns: 5,
  });
}
