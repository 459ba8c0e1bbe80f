/** Sheet rows: the customer that goes → the one that stays. */
export type Merges = ReadonlyMap<number, number>;

/** Who stays in the end, when one merge follows on another. */
export function rootOf(merges: Merges, row: number): number {
  let root = row;
  for (let next = merges.get(root); next !== undefined; next = merges.get(root)) root = next;
  return root;
}

/**
 * Adds a merge; both ends are followed to who stays.
 * @returns false when the two are one customer already
 */
export function addMerge(merges: Map<number, number>, { kept, other }: { kept: number; other: number }): boolean {
  const [root, gone] = [rootOf(merges, kept), rootOf(merges, other)];
  if (root === gone) return false;
  merges.set(gone, root);
  return true;
}
