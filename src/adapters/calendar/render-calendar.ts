import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { type CalendarEvent } from "../../workbook/calendar-event";
import { type Language } from "../../i18n/translator";

export type CalendarInput = {
  /** What the calendar is called where it is imported. */
  readonly name: string;
  readonly language: Language;
  /** When it is made; the file says so for each event. */
  readonly now: Date;
};

/**
 * Events as an iCalendar file (.ics), for any calendar program.
 *
 * Times are those of the wall clock, without a time zone, as a sheet has them. All-day events end the day after their
 * last day, as the standard counts. Texts are escaped and lines folded.
 *
 * @see RFC 5545
 */
export function renderCalendar(events: readonly CalendarEvent[], { name, language, now }: CalendarInput): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Relatieplan", product: "Relatieplan", language: language.toUpperCase() },
  });
  for (const { uid, title, start, end, allDay, description, location } of events) {
    calendar.createEvent({
      id: uid,
      summary: plain(title),
      start: momentOf(start),
      end: momentOf(allDay ? Math.floor(end) + 1 : end),
      allDay,
      floating: !allDay,
      stamp: now,
      ...(description === "" ? {} : { description: plain(description) }),
      ...(location === "" ? {} : { location: plain(location) }),
      transparency: allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, "\r\n");
}

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** Serial 61 is 1 March 1900; from there on every day counts one. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The date whose UTC fields are those of the sheet, to the minute. */
function momentOf(serial: number): Date {
  const minutes = Math.round((serial * MS_PER_DAY) / MS_PER_MINUTE);
  return new Date(EPOCH + minutes * MS_PER_MINUTE);
}

/** Control characters have no place in a calendar; a line break stays one. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to leave out
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ");
}
