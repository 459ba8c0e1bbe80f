import { renderCalendar } from "../../../src/adapters/calendar/render-calendar";
import { type CalendarEvent } from "../../../src/workbook/calendar-event";

const EVENT: CalendarEvent = {
  uid: "0123456789abcdef@relatieplan",
  title: "Bakker Bos – ex-klant",
  start: 45_667, // 10 January 2025
  end: 45_667,
  allDay: true,
  description: "",
  location: "",
};
const input = { name: "Relatieplan", language: "nl", now: new Date(Date.UTC(2025, 0, 2, 9, 30)) } as const;

/** The lines of the event as a reader unfolds them: RFC 5545 §3.1. */
function lines(event: Partial<CalendarEvent>): string[] {
  const text = renderCalendar([{ ...EVENT, ...event }], input);
  return text.replaceAll("\r\n ", "").split("\r\n");
}

describe("a calendar file", () => {
  it("has the parts that RFC 5545 asks for, in their order", () => {
    const all = lines({});
    expect([all[0], all[1], all.at(-2), all.at(-1)]).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR", ""]);
    expect(all).toContain("METHOD:PUBLISH");
    expect(all).toContain("BEGIN:VEVENT");
    expect(all).toContain("UID:0123456789abcdef@relatieplan");
    expect(all).toContain("DTSTAMP:20250102T093000Z");
  });

  it.each`
    event                                                               | expected                                                        | because
    ${{}}                                                               | ${["DTSTART;VALUE=DATE:20250110", "DTEND;VALUE=DATE:20250111"]} | ${"the end is the day after the last day"}
    ${{ end: 45_669 }}                                                  | ${["DTSTART;VALUE=DATE:20250110", "DTEND;VALUE=DATE:20250113"]} | ${"three days, 10, 11 and 12 January"}
    ${{ start: 45_667.4375, end: 45_667.4375 + 1 / 24, allDay: false }} | ${["DTSTART:20250110T103000", "DTEND:20250110T113000"]}         | ${"0.4375 of a day is 10:30; no zone, as the clock on the wall"}
    ${{ start: 45_745, end: 45_747 }}                                   | ${["DTSTART;VALUE=DATE:20250329", "DTEND;VALUE=DATE:20250401"]} | ${"the clock goes forward on 30 March; days do not mind"}
  `("says when: $expected, because $because", ({ event, expected }) => {
    expect(lines(event).filter((line) => /^DT(START|END)/.test(line))).toEqual(expected);
  });

  it("escapes what means something in a calendar, and keeps line breaks", () => {
    const found = lines({
      title: "Bos; Smit, & Zn \\ 1",
      description: "Bel\r\nSUMMARY:anders\nEND:VEVENT",
      location: "a,b",
    });
    expect(found).toContain("SUMMARY:Bos\\; Smit\\, & Zn \\\\ 1");
    expect(found).toContain("DESCRIPTION:Bel\\nSUMMARY:anders\\nEND:VEVENT");
    expect(found).toContain("LOCATION:a\\,b");
    expect(found.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  });

  it("leaves out control characters", () => {
    expect(lines({ title: "Bos\u0000\u0007\tSmit" })).toContain("SUMMARY:Bos   Smit");
  });

  it("has no line of more than 75 bytes, however long a text is", () => {
    const text = renderCalendar([{ ...EVENT, title: "Café é€😀 ".repeat(60) }], input);
    const longest = Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain("Café é€😀 ".repeat(59));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is a calendar without events when there is nothing to tell", () => {
    const text = renderCalendar([], input);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).not.toContain("VEVENT");
  });
});
