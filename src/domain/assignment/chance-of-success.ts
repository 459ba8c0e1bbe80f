import { requireFraction } from "../guards";

/** A goal is best set so that it is about as likely to be reached as not. */
export type Difficulty = "tooHard" | "challenging" | "tooEasy";

/**
 * Whether a goal is hard enough: best just above today's level, with about 50 % chance of success.
 *
 * @param chance fraction; below 30 % too hard, above 70 % too easy
 * @throws {DomainError} `fraction.outOfRange` outside 0…1
 * @see course
 */
export function difficultyOf(chance: number): Difficulty {
  requireFraction(chance, "chance");
  if (chance < 0.3) return "tooHard";
  return chance > 0.7 ? "tooEasy" : "challenging";
}
