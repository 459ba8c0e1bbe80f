import { isWeekend, type Serial } from "../calendar/serial";
import { type Period } from "../calendar/working-days";
import { type StepTemplate } from "./activity-template";

export type StepDatesInput = {
  readonly template: StepTemplate;
  readonly activity: Period;
  readonly holidays: ReadonlySet<Serial>;
  /** First and last day of the plan, as far as they are known. */
  readonly plan: Partial<Period>;
};

/**
 * When a step of the library falls: as many days before or after the activity as is usual, moved to a working day
 * (preparation earlier, follow-up later) and kept inside the plan's period. The activity itself keeps its own days, a
 * Saturday included; what takes some days only has the first ones of a long activity.
 *
 * @returns serial days; the end never before the start
 */
export function stepDates({ template, activity, holidays, plan }: StepDatesInput): Period {
  if (template.phase === "during") return firstDays(activity, template.most ?? Infinity);
  const isBefore = template.phase === "before";
  const day = (distance: number) =>
    isBefore ? Math.floor(activity.start) - distance : Math.floor(activity.end) + distance;
  const direction = isBefore ? -1 : 1;
  const start = within(workingDay(day(template.from), direction, holidays), { plan, holidays });
  const end = within(workingDay(day(template.until), direction, holidays), { plan, holidays });
  return { start, end: Math.max(start, end) };
}

function firstDays({ start, end }: Period, most: number): Period {
  return { start, end: Math.min(end, start + most - 1) };
}

/** The day itself when it is a working day, else the nearest one in this direction. */
function workingDay(day: Serial, direction: 1 | -1, holidays: ReadonlySet<Serial>): Serial {
  let found = day;
  while (isWeekend(found) || holidays.has(found)) found += direction;
  return found;
}

function within(day: Serial, { plan, holidays }: Pick<StepDatesInput, "plan" | "holidays">): Serial {
  if (plan.start !== undefined && day < plan.start) return workingDay(Math.ceil(plan.start), 1, holidays);
  if (plan.end !== undefined && day > plan.end) return workingDay(Math.floor(plan.end), -1, holidays);
  return day;
}
