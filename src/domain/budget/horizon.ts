import { addMonths } from "../calendar/months";
import { type Period } from "../calendar/working-days";
import { DomainError } from "../domain-error";

/** `budget`: shorter than a year. `budgetPlan` (begroting): longer. `oneYear`: exactly a year, which may be called either. */
export type Horizon = "budget" | "oneYear" | "budgetPlan";

/**
 * Whether a period is that of a budget (at most a year) or of a begroting (a year or longer).
 *
 * Both days count in: 1 January – 31 December is one year.
 *
 * @throws {DomainError} `period.reversed` when it ends before it starts
 * @see course
 */
export function horizonOf({ start, end }: Period): Horizon {
  if (end < start) throw new DomainError("period.reversed", "end");
  const lastDayOfYear = addMonths(start, 12) - 1;
  if (Math.floor(end) < lastDayOfYear) return "budget";
  return Math.floor(end) === lastDayOfYear ? "oneYear" : "budgetPlan";
}
