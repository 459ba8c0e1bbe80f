import { NUMBER_WORDS, TIME_PATTERNS, VAGUE_WORDS, WHAT_WORDS, WHO_WORDS } from "./smart-words";
import { comparable, hasAnyWord } from "./words";

/** An objective as the plan has it; columns that are left empty are undefined or blank. */
export type Goal = {
  readonly sentence: string;
  readonly who?: string;
  /** Baseline and target figure are no text: a target alone makes it measurable. */
  readonly target?: number;
  /** Serial of the end date. */
  readonly end?: number;
};

/**
 * Why a letter holds or not. A and R are never judged by words: "look at it yourself".
 * - S: `who` or `what` is named, or `subjectMissing`
 * - M: `target` filled in, `number` in the sentence, `vague` words without one, or `numberMissing`
 * - T: `endDate` filled in, `time` in the sentence, or `timeMissing`
 */
export type SpecificReason = "who" | "what" | "subjectMissing";
export type MeasurableReason = "target" | "number" | "vague" | "numberMissing";
export type TimeBoundReason = "endDate" | "time" | "timeMissing";

export type Verdict<Reason extends string> = { readonly holds: boolean; readonly reason: Reason };

export type SmartCheck = {
  readonly specific: Verdict<SpecificReason>;
  readonly measurable: Verdict<MeasurableReason>;
  readonly timeBound: Verdict<TimeBoundReason>;
  /** S, M and T hold. Says nothing about A and R. */
  readonly holds: boolean;
};

/**
 * Checks the letters of SMART that words can show: specific, measurable and bound in time. A and R are for a person.
 *
 * @see course, assignment 1: a number, percentage or amount (M); an end (T); who or what (S)
 */
export function checkSmart(goal: Goal): SmartCheck {
  const specific = checkSpecific(goal);
  const measurable = checkMeasurable(goal);
  const timeBound = checkTimeBound(goal);
  return { specific, measurable, timeBound, holds: specific.holds && measurable.holds && timeBound.holds };
}

/** S: it says who does it, or what it is about. */
export function checkSpecific({ sentence, who = "" }: Goal): Verdict<SpecificReason> {
  const words = comparable(sentence);
  if (who.trim() !== "" || hasAnyWord(words, WHO_WORDS)) return { holds: true, reason: "who" };
  return hasAnyWord(words, WHAT_WORDS) ? { holds: true, reason: "what" } : { holds: false, reason: "subjectMissing" };
}

/** M: a target, or a number, percentage or amount in the sentence; a year or a date is none. */
export function checkMeasurable({ sentence, target }: Goal): Verdict<MeasurableReason> {
  if (target !== undefined && Number.isFinite(target)) return { holds: true, reason: "target" };
  const rest = withoutTime(sentence);
  if (/\d/.test(rest) || hasAnyWord(comparable(rest), NUMBER_WORDS)) return { holds: true, reason: "number" };
  return { holds: false, reason: hasAnyWord(comparable(rest), VAGUE_WORDS) ? "vague" : "numberMissing" };
}

/** T: an end date, or a moment or term in the sentence. */
export function checkTimeBound({ sentence, end }: Goal): Verdict<TimeBoundReason> {
  if (end !== undefined && Number.isFinite(end)) return { holds: true, reason: "endDate" };
  return withoutTime(sentence) === lowered(sentence)
    ? { holds: false, reason: "timeMissing" }
    : { holds: true, reason: "time" };
}

function withoutTime(sentence: string): string {
  return TIME_PATTERNS.reduce((rest, pattern) => rest.replace(pattern, " "), lowered(sentence));
}

function lowered(sentence: string): string {
  return sentence.toLowerCase().replace(/\s+/g, " ").trim();
}
