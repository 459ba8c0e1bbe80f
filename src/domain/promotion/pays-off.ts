import { type Proceeds, activityResult } from "./activity-result";

/** Earns more than it costs; a loss (or nothing) that another added value stands against; or one that nothing does. */
export type Judgement = "pays" | "otherAddedValue" | "needsOtherAddedValue";

/**
 * Whether an activity is worth doing: it must earn more than it costs, and a loss needs another added value, such as
 * loyalty or image.
 *
 * @param otherAddedValue as the plan states it; blank counts as not stated
 * @see course: advertise only when the yield is above the cost; yield in money and in another added value
 */
export function paysOff(proceeds: Proceeds, otherAddedValue = ""): Judgement {
  if (activityResult(proceeds) > 0) return "pays";
  return otherAddedValue.trim() === "" ? "needsOtherAddedValue" : "otherAddedValue";
}

/**
 * Whether a yield is stated both ways the assignment asks for: in money and in another added value.
 *
 * @param yieldAmount undefined when nothing is filled in
 * @see course
 */
export function isYieldComplete(yieldAmount: number | undefined, otherAddedValue: string): boolean {
  return yieldAmount !== undefined && otherAddedValue.trim() !== "";
}
