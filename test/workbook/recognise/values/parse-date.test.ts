import fc from "fast-check";
import { isMonthFirst, isSwappable, parseDate } from "../../../../src/workbook/recognise/values/parse-date";
import { serialOf, serialOfWeek } from "../../../../src/workbook/recognise/values/serial-date";

describe("serialOf", () => {
  it.each`
    year    | month | day   | expected     | because
    ${2025} | ${12} | ${31} | ${46022}     | ${"the spreadsheet's own count"}
    ${2024} | ${2}  | ${29} | ${45351}     | ${"a leap day"}
    ${1900} | ${3}  | ${1}  | ${61}        | ${"the day after 29-2-1900, which never was but is counted"}
    ${1900} | ${2}  | ${28} | ${59}        | ${"the last right day before it"}
    ${1900} | ${1}  | ${1}  | ${1}         | ${"the first day there is"}
    ${1899} | ${12} | ${31} | ${undefined} | ${"before the count begins"}
    ${2025} | ${2}  | ${29} | ${undefined} | ${"2025 is no leap year"}
    ${2025} | ${13} | ${1}  | ${undefined} | ${"no thirteenth month"}
    ${2025} | ${4}  | ${0}  | ${undefined} | ${"no day 0"}
  `("$day-$month-$year is $expected: $because", ({ year, month, day, expected }) => {
    expect(serialOf(year, month, day)).toBe(expected);
  });

  it("has a week 53 only in long years", () => {
    expect(serialOfWeek(2026, 53)).toBe(serialOf(2026, 12, 28));
    expect(serialOfWeek(2025, 53)).toBeUndefined();
    expect(serialOfWeek(2025, 0)).toBeUndefined();
  });
});

describe("parseDate", () => {
  it.each`
    text                           | expected          | because
    ${"31-12-2025"}                | ${[2025, 12, 31]} | ${"day, month, year"}
    ${"31-12-25"}                  | ${[2025, 12, 31]} | ${"a year of two digits"}
    ${"1-3-29"}                    | ${[2029, 3, 1]}   | ${"00–29 are this century"}
    ${"1-3-30"}                    | ${[1930, 3, 1]}   | ${"30–99 are the last one"}
    ${"31/12/2025"}                | ${[2025, 12, 31]} | ${"slashes"}
    ${"31.12.2025"}                | ${[2025, 12, 31]} | ${"points"}
    ${"1-3-2026"}                  | ${[2026, 3, 1]}   | ${"no zeros: the day comes first"}
    ${"31 dec 2025"}               | ${[2025, 12, 31]} | ${"a short month"}
    ${"31 dec. 2025"}              | ${[2025, 12, 31]} | ${"a short month with its point"}
    ${"31-dec-25"}                 | ${[2025, 12, 31]} | ${"as Excel shows it"}
    ${"1 maart 2026"}              | ${[2026, 3, 1]}   | ${"a month in full"}
    ${"vrijdag 6 maart 2026"}      | ${[2026, 3, 6]}   | ${"with its day of the week"}
    ${"Ma 2 mrt 2026"}             | ${[2026, 3, 2]}   | ${"with a short day of the week"}
    ${"2 March 2026"}              | ${[2026, 3, 2]}   | ${"English"}
    ${"Dec 31, 2025"}              | ${[2025, 12, 31]} | ${"the month in letters cannot be mistaken"}
    ${"2025-12-31"}                | ${[2025, 12, 31]} | ${"ISO"}
    ${"20251231"}                  | ${[2025, 12, 31]} | ${"ISO without hyphens"}
    ${"2025-12-31T10:15:00Z"}      | ${[2025, 12, 31]} | ${"ISO with a time"}
    ${"2025-12-31 10:15:00 +0100"} | ${[2025, 12, 31]} | ${"as web shops export it"}
    ${"31-12-2025 10:15"}          | ${[2025, 12, 31]} | ${"with a time"}
    ${"week 12 2026"}              | ${[2026, 3, 16]}  | ${"its Monday"}
    ${"wk 1-2026"}                 | ${[2025, 12, 29]} | ${"week 1 of 2026 begins in 2025"}
    ${"2026-W12"}                  | ${[2026, 3, 16]}  | ${"an ISO week"}
  `("reads “$text”: $because", ({ text, expected: [year, month, day] }) => {
    expect(parseDate(text)).toBe(serialOf(year, month, day));
  });

  it.each([
    "30-02-2026",
    "12-31-2025",
    "12/31/2025",
    "31-11-2025",
    "0-1-2025",
    "week 54 2026",
    "wk 12",
    "maart 2026",
    "1-2",
    "12:30",
    "1,5",
    "1.250",
    "2025",
    "",
    "31 foo 2025",
    "x".repeat(500),
  ])("does not read “%s”", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it("reads back every day as Dutch write it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2029 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const serial = serialOf(year, month, day);
          for (const dateStyle of ["short", "medium", "long", "full"] as const) {
            const written = new Intl.DateTimeFormat("nl-NL", { dateStyle, timeZone: "UTC" }).format(
              Date.UTC(year, month - 1, day),
            );
            expect(parseDate(written)).toBe(serial);
          }
        },
      ),
    );
  });

  it("knows American dates for certain, and those that might be", () => {
    expect(["12/31/2025", "31/12/2025", "3/4/2025", "4/4/2025"].map(isMonthFirst)).toEqual([true, false, false, false]);
    expect(["12/31/2025", "31/12/2025", "3/4/2025", "4/4/2025"].map(isSwappable)).toEqual([false, false, true, false]);
  });
});
