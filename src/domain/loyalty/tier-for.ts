import { requireFraction } from "../guards";
import { type Cents, cents, roundCents } from "../money";

/** A step of the loyalty programme; the user edits the table. */
export type Tier = {
  /** As the user calls it. */
  readonly name: string;
  /** Yearly revenue from which it is reached. */
  readonly from: Cents;
  /** The highest bonus, as a fraction of the year's revenue. */
  readonly maxBonus: number;
};

export type TierStanding = {
  /** Undefined below the lowest step. */
  readonly tier: Tier | undefined;
  /** The next step up; undefined at the top. */
  readonly next: Tier | undefined;
  /** Revenue still missing for the next step; 0 at the top. */
  readonly toNext: Cents;
  /** The highest bonus on this revenue; 0 without a step. */
  readonly maxBonus: Cents;
};

/** The textbook's card: gold from €12,000 a year, with a bonus of up to 3.5 %. */
export const DEFAULT_TIERS: readonly Tier[] = [{ name: "Gold", from: cents(12_000_00), maxBonus: 0.035 }];

/**
 * Which step of the loyalty programme a year's revenue reaches, and how much the next one still takes.
 *
 * A step is reached at its threshold, not only above it. Steps may stand in any order; of two with one threshold the
 * later one in the table holds.
 *
 * @returns the bonus rounded half away from zero
 * @throws {DomainError} `fraction.outOfRange` when a step's bonus is outside 0…1
 * @see Relatiebeheer (2016) §1.3: €12,000 → gold, bonus up to €420
 */
export function tierFor(revenue: Cents, tiers: readonly Tier[] = DEFAULT_TIERS): TierStanding {
  for (const { maxBonus } of tiers) requireFraction(maxBonus, "maxBonus");
  const rising = [...tiers].sort((a, b) => a.from - b.from);
  const tier = rising.filter(({ from }) => from <= revenue).at(-1);
  const next = rising.find(({ from }) => from > revenue);
  return {
    tier,
    next,
    toNext: cents(next === undefined ? 0 : next.from - revenue),
    maxBonus: tier === undefined ? cents(0) : roundCents(revenue * tier.maxBonus),
  };
}
