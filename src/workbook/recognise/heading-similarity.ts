import { editDistance } from "./edit-distance";

/** How sure a heading with typing mistakes is the other one: 0.86 for one mistake, less for more; 0 when they are other words. */
export function typoSimilarity(key: string, alias: string): number {
  const shorter = Math.min(key.length, alias.length);
  const allowed = shorter < 5 ? 0 : shorter < 12 ? 1 : 2;
  if (allowed === 0) return 0;
  const distance = editDistance(key, alias, allowed);
  return distance > allowed ? 0 : 0.92 - 0.06 * distance;
}

/**
 * How much two headings share, 0…1: equal runs of three letters (Dice), or one standing whole inside the other
 * (`datumbestelling` and `besteldatum` share most; `klantcode` stands inside `externeklantcode`).
 */
export function partSimilarity(key: string, alias: string): number {
  const shared = sharedTrigrams(key, alias);
  const [short, long] = key.length < alias.length ? [key, alias] : [alias, key];
  const contained = short.length >= 4 && long.includes(short) ? 0.45 + 0.5 * (short.length / long.length) : 0;
  return Math.max(shared, contained);
}

function sharedTrigrams(a: string, b: string): number {
  const ofA = trigrams(a);
  const ofB = trigrams(b);
  let shared = 0;
  for (const part of ofA) if (ofB.has(part)) shared++;
  return ofA.size + ofB.size === 0 ? 0 : (2 * shared) / (ofA.size + ofB.size);
}

const kept = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 5000;

function trigrams(key: string): ReadonlySet<string> {
  const known = kept.get(key);
  if (known) return known;
  const padded = `^${key}$`;
  const parts = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) parts.add(padded.slice(start, start + 3));
  if (kept.size < MOST_KEPT) kept.set(key, parts);
  return parts;
}
