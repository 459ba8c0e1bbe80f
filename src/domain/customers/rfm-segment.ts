/** What a customer's three scores say in one word, the best first. */
export const RFM_SEGMENTS = ["champion", "loyal", "promising", "attention", "atRisk", "dormant", "lost"] as const;

export type RfmSegment = (typeof RFM_SEGMENTS)[number];

/** Scores 1…5: how recent, how often, for how much. */
export type RfmScore = { readonly recency: number; readonly frequency: number; readonly monetary: number };

/**
 * The named segment of a customer who has ordered.
 *
 * champion: R, F and M at least 4; loyal: F at least 4 and R at least 3; promising: R at least 4; attention: R = 3;
 * of those with R at most 2: at risk with F or M at least 4, else dormant (R = 2) or lost (R = 1). The first that
 * holds counts.
 */
export function rfmSegment({ recency, frequency, monetary }: RfmScore): RfmSegment {
  if (recency >= 4) return recentSegment({ frequency, monetary });
  if (recency === 3) return frequency >= 4 ? "loyal" : "attention";
  if (frequency >= 4 || monetary >= 4) return "atRisk";
  return recency === 2 ? "dormant" : "lost";
}

function recentSegment({ frequency, monetary }: Omit<RfmScore, "recency">): RfmSegment {
  if (frequency < 4) return "promising";
  return monetary >= 4 ? "champion" : "loyal";
}
