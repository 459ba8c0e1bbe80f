import { type Serial } from "../calendar/serial";

/** What wants attention about a visit, most urgent first. */
export type VisitSignal = "blocked" | "order" | "future" | "unvisited" | "missed" | "followUp";

/** The days noted of a visit; undefined where nothing, or no date, was noted. */
export type VisitDays = {
  readonly called: Serial | undefined;
  readonly appointment: Serial | undefined;
  readonly visited: Serial | undefined;
  readonly actionDue: Serial | undefined;
};

export type VisitToJudge = VisitDays & {
  readonly hasVisited: boolean;
  readonly isReported: boolean;
  readonly isActionDone: boolean;
  /** The customer does not want to be approached. */
  readonly isBlocked: boolean;
  /** The reference date. */
  readonly on: Serial;
};

/**
 * What is wrong with a visit on the reference date, or undefined.
 *
 * - order: an appointment or visit before the call. A visit on another day than the appointment is no fault: it was moved.
 * - future: visited after the reference date. unvisited: reported without a visit
 * - missed: the appointment's day has passed without a visit. followUp: its day has passed and it is not done
 *
 * Times of day do not count: an appointment today is not late.
 */
export function visitSignal(visit: VisitToJudge): VisitSignal | undefined {
  const { called, appointment, visited, actionDue, hasVisited, isReported } = visit;
  const today = Math.floor(visit.on);
  const checks: readonly (readonly [VisitSignal, boolean])[] = [
    ["blocked", visit.isBlocked && !hasVisited],
    ["order", isBefore(appointment, called) || isBefore(visited, called)],
    ["future", isBefore(today, visited)],
    ["unvisited", isReported && !hasVisited],
    ["missed", isBefore(appointment, today) && !hasVisited],
    ["followUp", isBefore(actionDue, today) && !visit.isActionDone],
  ];
  return checks.find(([, holds]) => holds)?.[0];
}

function isBefore(day: Serial | undefined, other: Serial | undefined): boolean {
  return day !== undefined && other !== undefined && Math.floor(day) < Math.floor(other);
}
