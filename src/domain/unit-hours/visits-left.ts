import { DEFAULT_PACE, requirePace, type VisitPace } from "./units";

export type Balance = Partial<VisitPace> & {
  /** Hours bought − hours spent. */
  readonly balance: number;
  /** Hours of intake spent so far; what is left of the intake is not for visits. */
  readonly intakeSpent?: number;
};

/**
 * How many visits the hours that are left are still good for.
 *
 * `INT((balance − MAX(0, intake − intake spent)) / hours per visit)`
 *
 * @returns whole visits, at least 0
 * @throws {DomainError} `figure.negative`, `figure.notPositive`
 * @see consultancy: a fresh Unit 1 of 40 h gives INT((40 − 5) / 2.5) = 14
 */
export function visitsLeft({ balance, intakeSpent = 0, ...pace }: Balance): number {
  const { intakeHours, hoursPerVisit } = { ...DEFAULT_PACE, ...pace };
  requirePace({ intakeHours, hoursPerVisit });
  const forVisits = balance - Math.max(0, intakeHours - intakeSpent);
  // twelve digits: 0.1-hour entries must not make 14 visits 13.999999999999998
  return Math.max(0, Math.floor(Number((forVisits / hoursPerVisit).toPrecision(12))));
}
