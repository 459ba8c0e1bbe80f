import { DomainError } from "../domain-error";
import { type Serial, dateOf, isoWeekday, serialOf } from "./serial";

export type IsoWeek = {
  /** The year the week belongs to, which near New Year may differ from the date's. */
  readonly year: number;
  /** 1…53 */
  readonly week: number;
};

/**
 * The week number as the Netherlands counts: weeks start on Monday, week 1 holds the first Thursday.
 *
 * As the spreadsheet's `ISOWEEKNUM`; 29 December 2025 is week 1 of 2026.
 */
export function isoWeekOf(serial: Serial): IsoWeek {
  const thursday = Math.floor(serial) - isoWeekday(serial) + 4;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - serialOf({ year, month: 1, day: 1 })) / 7) + 1 };
}

/**
 * The Monday a week starts on.
 *
 * @throws {DomainError} `week.impossible` when the year has no such week (53 is only in long years)
 */
export function mondayOf({ year, week }: IsoWeek): Serial {
  const fourth = serialOf({ year, month: 1, day: 4 });
  const monday = fourth - isoWeekday(fourth) + 1 + (week - 1) * 7;
  const found = Number.isInteger(week) && week >= 1 ? isoWeekOf(monday) : undefined;
  if (found?.year !== year || found.week !== week) throw new DomainError("week.impossible", "week");
  return monday;
}
