import { periodName } from "../../../src/domain/calendar/period-name";
import { serialOf } from "../../../src/domain/calendar/serial";

const day = (year: number, month: number, of: number) => serialOf({ year, month, day: of });

describe("what a period is called", () => {
  it.each`
    start                | end                       | expected                                                            | because
    ${day(2026, 3, 16)}  | ${day(2026, 3, 22)}       | ${{ kind: "week", week: { year: 2026, week: 12 } }}                 | ${"Monday to Sunday"}
    ${day(2025, 12, 29)} | ${day(2026, 1, 4)}        | ${{ kind: "week", week: { year: 2026, week: 1 } }}                  | ${"the week holds the first Thursday of 2026"}
    ${day(2024, 2, 1)}   | ${day(2024, 2, 29) + 0.5} | ${{ kind: "month", month: { year: 2024, month: 2 } }}               | ${"a leap February; times of day do not count"}
    ${day(2026, 3, 17)}  | ${day(2026, 3, 23)}       | ${{ kind: "days", start: day(2026, 3, 17), end: day(2026, 3, 23) }} | ${"seven days from a Tuesday are no week"}
  `("is $expected: $because", ({ start, end, expected }) => {
    expect(periodName({ start, end })).toEqual(expected);
  });
});
