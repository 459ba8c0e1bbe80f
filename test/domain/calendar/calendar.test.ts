import fc from "fast-check";
import { dutchHolidays, holidayDates, type HolidayId } from "../../../src/domain/calendar/dutch-holidays";
import { easterSunday } from "../../../src/domain/calendar/easter";
import { isoWeekOf, mondayOf } from "../../../src/domain/calendar/iso-week";
import { addMonths, lastDayOf } from "../../../src/domain/calendar/months";
import { dateOf, isoWeekday, serialOf } from "../../../src/domain/calendar/serial";
import { workingDays } from "../../../src/domain/calendar/working-days";

const day = (text: string): number => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split("-").map(Number);
  return serialOf({ year, month, day: dayOfMonth });
};
const text = (serial: number): string => {
  const { year, month, day: dayOfMonth } = dateOf(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
};

describe("Serial dates", () => {
  it.each`
    date            | serial     | because
    ${"1900-01-01"} | ${1}       | ${"the first day"}
    ${"1900-02-28"} | ${59}      | ${"31 + 28"}
    ${"1900-02-29"} | ${60}      | ${"the day that never was"}
    ${"1900-03-01"} | ${61}      | ${"from here on one too many"}
    ${"2024-02-29"} | ${45351}   | ${"a real leap day"}
    ${"2025-12-31"} | ${46022}   | ${"as a spreadsheet shows it"}
    ${"9999-12-31"} | ${2958465} | ${"the last day"}
  `("$date is $serial: $because", ({ date, serial }) => {
    expect(day(date)).toBe(serial);
    expect(text(serial)).toBe(date);
  });

  it("finds every day back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => serialOf(dateOf(serial)) === serial),
      { numRuns: 2_000 },
    );
  });

  it("leaves the time of day out, and refuses what is no date", () => {
    expect(text(46022.99)).toBe("2025-12-31");
    for (const wrong of [0, -1, 2_958_466, Number.NaN]) expect(() => dateOf(wrong)).toThrow("serial.outOfRange");
    for (const wrong of ["2025-02-29", "2025-13-01", "2025-04-31", "1899-12-31"])
      expect(() => day(wrong)).toThrow("date.impossible");
  });

  it("goes months on and back as EDATE", () => {
    expect(text(addMonths(day("2026-01-31"), 1))).toBe("2026-02-28");
    expect(text(addMonths(day("2024-02-29"), -12))).toBe("2023-02-28");
    expect(text(addMonths(day("2025-12-15"), 1))).toBe("2026-01-15");
    expect(text(lastDayOf({ year: 2028, month: 2 }))).toBe("2028-02-29");
  });
});

describe("Weeks", () => {
  it.each`
    date            | year    | week  | because
    ${"2025-12-29"} | ${2026} | ${1}  | ${"the Monday of the week of Thursday 1 January 2026"}
    ${"2026-12-31"} | ${2026} | ${53} | ${"2026 starts on a Thursday: a long year"}
    ${"2027-01-03"} | ${2026} | ${53} | ${"the Sunday of that week"}
    ${"2026-03-16"} | ${2026} | ${12} | ${"eleven weeks after Monday 29 December"}
  `("$date is week $week of $year: $because", ({ date, year, week }) => {
    expect(isoWeekOf(day(date))).toEqual({ year, week });
  });

  it("starts every week on the Monday it is found back from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 100_000 }), (serial) => {
        const monday = mondayOf(isoWeekOf(serial));
        expect(isoWeekday(monday)).toBe(1);
        expect(serial - monday).toBe(isoWeekday(serial) - 1);
      }),
    );
  });

  it("refuses a week that the year does not have", () => {
    for (const week of [0, 53, 54, 1.5]) expect(() => mondayOf({ year: 2025, week })).toThrow("week.impossible");
    expect(text(mondayOf({ year: 2026, week: 53 }))).toBe("2026-12-28");
  });
});

describe("Dutch public holidays", () => {
  it.each([
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
  ])("has Easter on %s", (date) => {
    expect(text(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  it("are these in 2026", () => {
    expect(dutchHolidays(2026).map(({ id, date }) => [id, text(date)])).toEqual([
      ["newYear", "2026-01-01"],
      ["easterSunday", "2026-04-05"],
      ["easterMonday", "2026-04-06"],
      ["kingsDay", "2026-04-27"],
      ["ascension", "2026-05-14"],
      ["whitSunday", "2026-05-24"],
      ["whitMonday", "2026-05-25"],
      ["christmasDay", "2026-12-25"],
      ["boxingDay", "2026-12-26"],
    ]);
  });

  it.each`
    year    | id                 | choice                            | expected        | because
    ${2025} | ${"kingsDay"}      | ${{}}                             | ${"2025-04-26"} | ${"27 April 2025 is a Sunday"}
    ${2025} | ${"liberationDay"} | ${{}}                             | ${"2025-05-05"} | ${"once in five years"}
    ${2026} | ${"liberationDay"} | ${{}}                             | ${undefined}    | ${"not in between"}
    ${2026} | ${"liberationDay"} | ${{ liberationDay: "everyYear" }} | ${"2026-05-05"} | ${"chosen"}
    ${2025} | ${"liberationDay"} | ${{ liberationDay: "never" }}     | ${undefined}    | ${"chosen"}
    ${2026} | ${"goodFriday"}    | ${{ goodFriday: "holiday" }}      | ${"2026-04-03"} | ${"two days before Easter"}
    ${2013} | ${"kingsDay"}      | ${{}}                             | ${"2013-04-30"} | ${"Queen's Day"}
  `("$id $year is $expected: $because", ({ year, id, choice, expected }) => {
    const found = dutchHolidays(year, choice).find((holiday) => holiday.id === (id as HolidayId)); // the table's words
    expect(found && text(found.date)).toBe(expected);
  });

  it("lists every date once over several years", () => {
    // ten in 2025, Liberation Day among them, and nine in 2026
    expect(holidayDates({ from: 2025, to: 2026 })).toHaveLength(19);
  });
});

describe("Working days", () => {
  const holidays = holidayDates({ from: 2025, to: 2027 });

  it.each`
    start           | end             | expected | because
    ${"2026-01-01"} | ${"2026-01-31"} | ${21}    | ${"22 weekdays, without New Year's Day"}
    ${"2026-04-01"} | ${"2026-04-30"} | ${20}    | ${"22 weekdays, without Easter Monday and King's Day"}
    ${"2026-12-24"} | ${"2026-12-28"} | ${2}     | ${"Thursday and Monday; Friday is Christmas, the 26th a Saturday"}
    ${"2026-03-14"} | ${"2026-03-15"} | ${0}     | ${"a weekend"}
    ${"2026-03-16"} | ${"2026-03-16"} | ${1}     | ${"both ends count"}
    ${"2026-03-20"} | ${"2026-03-16"} | ${-5}    | ${"the wrong way round, as NETWORKDAYS"}
  `("$start – $end has $expected: $because", ({ start, end, expected }) => {
    expect(workingDays({ start: day(start), end: day(end) }, holidays)).toBe(expected);
  });

  it("agrees with counting them one by one", () => {
    const dates = fc.array(fc.integer({ min: 46_000, max: 46_400 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 46_000, max: 46_400 }),
        fc.integer({ min: 0, max: 400 }),
        dates,
        (start, length, off) => {
          let expected = 0;
          for (let date = start; date <= start + length; date++) {
            const weekday = new Date(Date.UTC(1899, 11, 30 + date)).getUTCDay();
            if (weekday !== 0 && weekday !== 6 && !off.includes(date)) expected++;
          }
          expect(workingDays({ start, end: start + length }, off)).toBe(expected);
        },
      ),
    );
  });
});
