import { monthNumber, monthOf } from "../../domain/calendar/months";
import { hasSpendingPeak } from "../../domain/budget/spending-peak";
import { type Cents, eurosToCents } from "../../domain/money";
import { numberIn } from "./cell-rules";
import { type View } from "./view";

/**
 * Whether the budget's last month takes far more than the months before (use it or lose it). Looks at what was really
 * spent, and as long as nothing was, at what is budgeted; only at lines that name a month as a date.
 */
export function endsWithPeak(view: View): boolean {
  const actual = byMonth(view, "actualCost");
  return hasSpendingPeak(actual.length > 0 ? actual : byMonth(view, "budgetedCost"));
}

/** Cents a month from the first month to the last, 0 where there is nothing; empty without dated amounts. */
function byMonth(view: View, field: string): Cents[] {
  const months = new Map<number, number>();
  view.column("month").forEach((cell, row) => {
    const [day, amount] = [numberIn(cell), numberIn(view.value(field, row))];
    if (day === undefined || day < FIRST_DATE || day > LAST_DATE || amount === undefined) return;
    const month = monthNumber(monthOf(day));
    months.set(month, (months.get(month) ?? 0) + amount);
  });
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  return Array.from({ length: Math.max(...months.keys()) - first + 1 }, (_, index) =>
    eurosToCents(months.get(first + index) ?? 0),
  );
}

/** A month as a number from 1 to 12 or a year is no date: only days from 1990 to 2100 are. */
const FIRST_DATE = 32_874;
const LAST_DATE = 73_415;
