import { calendarEvents } from "../../jobs/calendar-events/calendar-events";
import { planDocument } from "../../jobs/document/plan-document";
import { upToDate } from "../../jobs/document/up-to-date";
import { type UnderstandInput } from "../../jobs/engine/workbench";
import { dateOf, type Serial } from "../../domain/calendar/serial";

/** What can be kept beside the workbook: the plan in Word as text or as tables, and what has a date as a calendar. */
export type DocumentKind = "text" | "table" | "calendar";

/** A file as it is handed to the user. */
export type DocumentFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes a document of the workbook as it is today; undefined when it has no plan, or nothing with a date. */
export async function documentFile(kind: DocumentKind, input: UnderstandInput): Promise<DocumentFile | undefined> {
  const bench = upToDate(input);
  const { t } = bench;
  if (kind === "calendar") {
    const events = calendarEvents(bench);
    if (events.length === 0) return undefined;
    const { renderCalendar } = await import("../../adapters/calendar/render-calendar");
    const name = t("calendar.name");
    const text = renderCalendar(events, { name, language: t.language, now: noon(input.peildatum) });
    return { name: `${name}.ics`, type: "text/calendar", bytes: new TextEncoder().encode(text) };
  }
  const model = planDocument(bench, kind);
  if (!model) return undefined;
  const { renderDocx } = await import("../../adapters/docx/render-docx");
  return { name: `${model.title}.docx`, type: WORD, bytes: await renderDocx(model) };
}

function noon(serial: Serial): Date {
  const { year, month, day } = dateOf(serial);
  return new Date(Date.UTC(year, month - 1, day, 12));
}
