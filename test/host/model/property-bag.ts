/** Properties the host keeps and gives back, without a behaviour of their own: `title.text` → value. */
export type PropertyBag = Map<string, unknown>;

export function describeBag(bag: PropertyBag): Record<string, unknown> {
  return Object.fromEntries([...bag].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
