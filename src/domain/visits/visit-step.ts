/** How far a visit is, in the order in which it comes about. */
export const VISIT_STEPS = ["selected", "called", "appointment", "visited", "reported"] as const;

export type VisitStep = (typeof VISIT_STEPS)[number];

/** What has been noted about a visit; true when something stands in the cell. */
export type VisitProgress = {
  readonly called: boolean;
  readonly appointment: boolean;
  readonly visited: boolean;
  readonly reported: boolean;
};

/**
 * The furthest step that has been noted. A report of a visit that was not made is no step: it is reported apart.
 *
 * @see consultancy: selected, called, appointment, visited, reported
 */
export function visitStep({ called, appointment, visited, reported }: VisitProgress): VisitStep {
  if (visited) return reported ? "reported" : "visited";
  if (appointment) return "appointment";
  return called ? "called" : "selected";
}
