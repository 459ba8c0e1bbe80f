import { isoWeekday, type Serial } from "../../domain/calendar/serial";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "../plan/cell-rules";
import { numbered } from "./goals-section";
import { looseSteps, type PlanSources, rowsOfActivity } from "./plan-sources";
import { type Source } from "./source";

/** A line of the planning: an activity, or a step below it. */
export type WeekRow = {
  readonly tone: "group" | "body";
  readonly name: string;
  readonly owner: string;
  /** Undefined without a date. */
  readonly days: { readonly start: Serial; readonly end: Serial } | undefined;
};

/** An activity with its steps; the steps that belong to none come last, under a heading of their own. */
export type WeekGroup = { readonly head: WeekRow; readonly steps: readonly WeekRow[] };

export function weekGroups({ t }: Workbench, sources: PlanSources): WeekGroup[] {
  const { activities, steps } = sources;
  const stepRow = (row: number): WeekRow => ({
    tone: "body",
    name: steps.text("subActivity", row),
    owner: steps.text("owner", row),
    days: daysOf(steps, row),
  });
  const groups = activities.rows.map((row): WeekGroup => ({
    head: {
      tone: "group",
      name: numbered(activities.text("activityNo", row), activities.text("activity", row)),
      owner: activities.text("owner", row),
      days: daysOf(activities, row),
    },
    steps: rowsOfActivity(sources, steps, row).map(stepRow),
  }));
  const loose = looseSteps(sources).map(stepRow);
  const head: WeekRow = { tone: "group", name: t("document.looseSteps"), owner: "", days: undefined };
  return loose.length > 0 ? [...groups, { head, steps: loose }] : groups;
}

/** The first Monday that a date is counted from, and the last day there is. */
const [FIRST_DAY, LAST_DAY] = [7, 2_958_465];

/** From the earlier of its dates to the later; one date stands for both. */
function daysOf(source: Source, row: number): WeekRow["days"] {
  const days = ["startDate", "endDate"].flatMap((field) => {
    const day = numberIn(source.value(field, row));
    return day !== undefined && day >= FIRST_DAY && day < LAST_DAY ? [Math.floor(day)] : [];
  });
  return days.length === 0 ? undefined : { start: Math.min(...days), end: Math.max(...days) };
}

export function mondayBefore(day: Serial): Serial {
  return day - isoWeekday(day) + 1;
}
