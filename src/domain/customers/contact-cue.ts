import { type CustomerGroup } from "./customer-group";
import { roundHalfAway } from "../money";
import { type Serial } from "../calendar/serial";

/** Why one should get in touch with a customer, the most pressing first. */
export const CONTACT_CUES = ["former", "loss", "silentA", "nearlyTier", "new"] as const;

export type ContactCue = (typeof CONTACT_CUES)[number];

export type CueInput = {
  readonly group: CustomerGroup;
  readonly isA: boolean;
  /** NaN without a dated order. */
  readonly lastOrder: Serial;
  /** Revenue − costs of the last twelve months, euros. */
  readonly customerValue: number;
  /** Euros of the last twelve months. */
  readonly recentRevenue: number;
  /** Euros still missing for the next tier; 0 at the top. */
  readonly toNextTier: number;
};

export type CueRules = {
  readonly referenceDate: Serial;
  /** An A customer without an order for more than so many days should be called. */
  readonly silentDays: number;
  /** Nearly there: what is missing is at most this part of the next tier's threshold. */
  readonly nearly: number;
};

/**
 * The most pressing reason to contact a customer; undefined when there is none.
 *
 * former customer; else a loss over the year; else an A customer who has been silent too long; else nearly a tier
 * higher; else new.
 */
export function contactCue(input: CueInput, rules: CueRules): ContactCue | undefined {
  const { group, customerValue } = input;
  if (group === "former") return "former";
  if (customerValue < 0) return "loss";
  if (input.isA && Math.floor(rules.referenceDate) - input.lastOrder > rules.silentDays) return "silentA";
  if (isNearlyThere(input, rules)) return "nearlyTier";
  return group === "new" ? "new" : undefined;
}

/** Something has been bought this year, and little is missing: `missing ≤ ROUND(part · threshold, 2)`. */
function isNearlyThere({ recentRevenue, toNextTier }: CueInput, { nearly }: CueRules): boolean {
  if (!(toNextTier > 0 && recentRevenue > 0)) return false;
  return toNextTier <= roundHalfAway(nearly * (roundHalfAway(recentRevenue, 2) + toNextTier), 2);
}
