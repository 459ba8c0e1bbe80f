import { stableId } from "../../domain/calendar/stable-id";
import { type CalendarEvent } from "../../workbook/calendar-event";
import { type Workbench } from "../engine/workbench";
import { actionEvents } from "./action-events";
import { type Happening } from "./happening";
import { stepEvents } from "./step-events";
import { visitEvents } from "./visit-events";

/**
 * Everything of the workbook that belongs in a calendar, the earliest first: open actions with a date, the steps of the
 * plan that are not done, visits that are agreed on and their follow-ups. Pure: what it is written to comes later.
 */
export function calendarEvents(bench: Workbench): CalendarEvent[] {
  const happenings = [...actionEvents(bench), ...stepEvents(bench), ...visitEvents(bench)];
  const seen = new Map<string, number>();
  return happenings
    .map(({ key, ...event }: Happening): CalendarEvent => {
      const words = key.map((word) => word.trim().toLowerCase());
      const place = JSON.stringify(words);
      // two rows about the same are told apart by their order
      const time = (seen.get(place) ?? 0) + 1;
      seen.set(place, time);
      return { uid: `${stableId([...words, String(time)])}@relatieplan`, ...event };
    })
    .toSorted((a, b) => a.start - b.start);
}
