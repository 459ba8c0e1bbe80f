import { CmpStr } from "cmpstr";
import { type Likeness } from "../../domain/cleaning/duplicates/customer-traits";

const jaroWinkler = CmpStr.create().setMetric("jaroWinkler");

/** Jaro–Winkler likeness of two words (0…1): forgiving for typing mistakes, most of all towards the end. */
export const wordLikeness: Likeness = (a, b) => {
  if (a === b) return 1;
  const { match } = jaroWinkler.test(a, b) as { match: number }; // the result of one pair, not of a list
  return match;
};
