import { requireCount, requireNotNegative, requirePositive } from "../guards";

export type UnitId = "unit1" | "unit2" | "unit3" | "unitFlex";

/** A bundle of hours that a relationship-management agency sells. */
export type Unit = {
  readonly id: UnitId;
  readonly hours: number;
  /** An indication of the visits it is good for. */
  readonly visits: number;
};

/**
 * The Units, smallest first.
 *
 * @see consultancy: all four satisfy `hours = 5 + 2.5 · visits`
 */
export const UNITS: readonly Unit[] = [
  { id: "unit1", hours: 40, visits: 14 },
  { id: "unit2", hours: 80, visits: 30 },
  { id: "unit3", hours: 120, visits: 46 },
  { id: "unitFlex", hours: 200, visits: 78 },
];

/** How hours turn into visits; settings of the user. */
export type VisitPace = {
  /** Hours that the start of a contract takes, once. */
  readonly intakeHours: number;
  readonly hoursPerVisit: number;
};

/** Five hours of intake and two and a half a visit: our reading of the Units. */
export const DEFAULT_PACE: VisitPace = { intakeHours: 5, hoursPerVisit: 2.5 };

/**
 * The hours that so many visits take, intake included.
 *
 * `intake + visits · hours per visit`; no visits take no hours
 *
 * @returns hours, unrounded
 * @throws {DomainError} `figure.notCount`, `figure.negative`, `figure.notPositive`
 * @see consultancy: 14 visits = 40 h, 78 visits = 200 h
 */
export function hoursForVisits(visits: number, pace: VisitPace = DEFAULT_PACE): number {
  requireCount(visits, "visits");
  requirePace(pace);
  return visits === 0 ? 0 : pace.intakeHours + visits * pace.hoursPerVisit;
}

/**
 * The smallest Unit that covers so many visits.
 *
 * @returns undefined when even the largest is too small
 * @throws {DomainError} as `hoursForVisits`
 * @see consultancy: 14 → Unit 1, 15 → Unit 2, 47 → Unit Flex, 79 → none
 */
export function smallestUnitFor(visits: number, pace: VisitPace = DEFAULT_PACE): Unit | undefined {
  const hours = hoursForVisits(visits, pace);
  return UNITS.find((unit) => unit.hours >= hours);
}

/**
 * The hours of visits that do not all take the same: a far customer, extra attention, a problem in the cooperation.
 *
 * `intake + Σ weight · hours per visit`, weight 1 for an ordinary visit; no visits take no hours
 *
 * @throws {DomainError} `figure.negative` for a weight below 0
 * @see consultancy
 */
export function hoursForWeightedVisits(weights: readonly number[], pace: VisitPace = DEFAULT_PACE): number {
  requirePace(pace);
  for (const weight of weights) requireNotNegative(weight, "weight");
  const visits = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.length === 0 ? 0 : pace.intakeHours + visits * pace.hoursPerVisit;
}

/** @throws {DomainError} `figure.negative` for the intake, `figure.notPositive` for the hours a visit */
export function requirePace({ intakeHours, hoursPerVisit }: VisitPace): void {
  requireNotNegative(intakeHours, "intakeHours");
  requirePositive(hoursPerVisit, "hoursPerVisit");
}
