import { candidatePairs } from "./candidate-pairs";
import { type CustomerTraits, type Likeness } from "./customer-traits";
import { judgePair, type Judgement } from "./judge-pair";
import { nameComparer } from "./name-likeness";
import { profilesOf } from "./profile";

/** Two customers that may be one; positions in the list, the lower one first. */
export type Duplicate = Judgement & { readonly first: number; readonly second: number };

/**
 * The customers that are probably on the list twice, most certain first.
 *
 * First what identifies exactly (e-mail, telephone, chamber of commerce, VAT), then likeness of name together with
 * address and contact; what should agree but does not counts against. Cost grows with the list, not with its square.
 */
export function findDuplicates(customers: readonly CustomerTraits[], likeness: Likeness): readonly Duplicate[] {
  const profiles = profilesOf(customers);
  const compareNames = nameComparer(profiles, likeness);
  const found: Duplicate[] = [];
  for (const [first, second] of candidatePairs(profiles)) {
    const [a, b] = [profiles.all[first], profiles.all[second]];
    if (!a || !b) continue;
    const judgement = judgePair(a, b, { compareNames, users: profiles.users });
    if (judgement) found.push({ ...judgement, first, second });
  }
  return found.toSorted((x, y) => y.certainty - x.certainty || x.first - y.first || x.second - y.second);
}
