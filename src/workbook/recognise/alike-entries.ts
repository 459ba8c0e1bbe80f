import { type AliasEntry, type RoleIndex } from "./alias-index";
import { partSimilarity, typoSimilarity } from "./heading-similarity";

/** A known heading that another one is like. */
export type AlikeEntry = Pick<AliasEntry, "field"> & {
  /** How sure it is that one with typing mistakes, 0…1. */
  readonly typo: number;
  /** How much the two share, 0…1. */
  readonly part: number;
};

/** Sharing less than this says nothing. */
const LEAST_SHARED = 0.25;
/** Headings to remember per role: many more than one workbook has. */
const MOST_KEPT = 2000;

const kept = new WeakMap<RoleIndex, Map<string, readonly AlikeEntry[]>>();

/**
 * The known headings of a role that a heading is like at all. Remembered: every job looks at the workbook anew, and its
 * headings stay the same.
 */
export function alikeEntries(index: RoleIndex, heading: string): readonly AlikeEntry[] {
  const known = kept.get(index) ?? new Map<string, readonly AlikeEntry[]>();
  kept.set(index, known);
  const found = known.get(heading) ?? compared(index, heading);
  if (known.size < MOST_KEPT) known.set(heading, found);
  return found;
}

function compared({ entries }: RoleIndex, heading: string): readonly AlikeEntry[] {
  return entries
    .map(({ key, field }) => ({ field, typo: typoSimilarity(heading, key), part: partSimilarity(heading, key) }))
    .filter(({ typo, part }) => typo > 0 || part >= LEAST_SHARED);
}
