import { type CustomerGroup } from "../customers/customer-group";

/** Why a customer is proposed for a visit. */
export type VisitReason = "former" | "top" | "new" | "existing" | "unknown";

/** A customer as far as a visit is concerned. */
export type Candidate = {
  /** What we know of the group; undefined when nobody worked it out. */
  readonly group: CustomerGroup | undefined;
  /** ABC class; undefined when nobody worked it out. */
  readonly abc: string | undefined;
  /** Value of the customer, for the order within a reason; 0 when unknown. */
  readonly value: number;
};

const ORDER: readonly VisitReason[] = ["former", "top", "new", "existing", "unknown"];

/**
 * The reason to visit a customer: a former customer first, then an important one, a new one and the others. Prospects, who
 * never ordered, are no customers to visit in this round.
 *
 * @see consultancy: the inventory round decides which customers are visited
 */
export function visitReason({ group, abc }: Candidate): VisitReason | undefined {
  if (group === undefined) return "unknown";
  if (group === "prospect") return undefined;
  if (group === "former") return "former";
  if (abc?.toUpperCase() === "A") return "top";
  return group;
}

/** A customer that is proposed, by its place in the list it came from. */
export type Proposal = { readonly index: number; readonly reason: VisitReason };

/**
 * The first so many customers to visit: by reason, and within a reason the most valuable first; then as they stood.
 *
 * @param limit whole number; 0 or less proposes nobody
 */
export function proposeVisits(candidates: readonly (Candidate | undefined)[], limit: number): Proposal[] {
  const ranked = candidates.flatMap((candidate, index) => {
    const reason = candidate && visitReason(candidate);
    return candidate && reason ? [{ index, reason, value: candidate.value }] : [];
  });
  return ranked
    .toSorted((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || b.value - a.value || a.index - b.index)
    .slice(0, Math.max(0, Math.floor(limit)))
    .map(({ index, reason }) => ({ index, reason }));
}
