import { type Likeness } from "./customer-traits";
import { type Profile, type Profiles } from "./profile";

/** Below this, two words are different words. */
const ALIKE = 0.88;
const SHORTEST_CUT = 3;
const CUT_SHORT = 0.9;
/** The whole name, for blanks that were put in the wrong place. */
const SPLIT_ALIKE = 0.96;
const SPLIT_SHARE = 0.85;

/** How much two names are alike, and how telling what they share is. */
export type NameLikeness = {
  /** 0…1 */
  readonly share: number;
  /** Weight of the shared words together. */
  readonly weight: number;
};

/**
 * Compares names word by word, in any order; each word counts by how few customers use it, so that `Bakkerij` says little
 * and `Wiarda` a lot. Words may have a typing mistake or be cut short.
 *
 * Remembers what it compared: the same two words come by often.
 */
export function nameComparer({ words, weights }: Profiles, likeness: Likeness) {
  const remembered = new Map<number, number>();
  const wordLikeness = (a: number, b: number): number => {
    if (a === b) return 1;
    const key = Math.min(a, b) * words.length + Math.max(a, b);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const found = compareWords(words[a] ?? "", words[b] ?? "", likeness);
    remembered.set(key, found);
    return found;
  };
  const weightOf = (word: number) => weights[word] ?? 0;

  return (a: Profile, b: Profile): NameLikeness => {
    const total = Math.max(sum(a.words, weightOf), sum(b.words, weightOf));
    if (total === 0) return { share: 0, weight: 0 };
    if (a.joined === b.joined) return { share: 1, weight: total };
    const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
    const left = [...many];
    let weight = 0;
    for (const word of few) {
      const best = bestMatch(word, { left, wordLikeness });
      if (!best) continue;
      weight += (best.value * (weightOf(word) + weightOf(best.word))) / 2;
      left.splice(left.indexOf(best.word), 1);
    }
    if (isSplitOtherwise(a.joined, b.joined) && likeness(a.joined, b.joined) >= SPLIT_ALIKE)
      weight = Math.max(weight, total * SPLIT_SHARE);
    return { share: Math.min(1, weight / total), weight };
  };
}

type Matching = { readonly left: readonly number[]; readonly wordLikeness: (a: number, b: number) => number };

function bestMatch(word: number, { left, wordLikeness }: Matching): { word: number; value: number } | undefined {
  let best: { word: number; value: number } | undefined;
  for (const other of left) {
    const value = wordLikeness(word, other);
    if (value >= ALIKE && value > (best?.value ?? 0)) best = { word: other, value };
  }
  return best;
}

function compareWords(a: string, b: string, likeness: Likeness): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_CUT && long.startsWith(short)) return CUT_SHORT;
  const isComparable = short.length >= 4 && long.length - short.length <= 2 && !/\d/.test(a + b);
  // a typing mistake seldom hits both ends of a word
  if (!isComparable || (short[0] !== long[0] && short.at(-1) !== long.at(-1))) return 0;
  return likeness(a, b);
}

function isSplitOtherwise(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && a.slice(0, 3) === b.slice(0, 3) && a.slice(-2) === b.slice(-2);
}

function sum(words: readonly number[], weightOf: (word: number) => number): number {
  return words.reduce((total, word) => total + weightOf(word), 0);
}
