import { type CustomerTraits } from "../../../src/domain/cleaning/duplicates/customer-traits";
import { wordLikeness } from "../../../src/jobs/cleaning/word-likeness";

type Pair = { readonly first: number; readonly second: number };

/** The way one would write it first: the same e-mail, the same telephone, or the same name and postcode as typed. */
export function exactKeys(customers: readonly CustomerTraits[]): Pair[] {
  const seen = new Map<string, number[]>();
  const pairs = new Map<string, Pair>();
  customers.forEach(({ email, phone, name, postcode }, second) => {
    for (const key of [email, phone, name && postcode && `${name}|${postcode}`]) {
      if (!key) continue;
      const plain = key.trim().toLowerCase();
      const earlier = seen.get(plain) ?? [];
      for (const first of earlier) pairs.set(`${first}-${second}`, { first, second });
      seen.set(plain, [...earlier, second]);
    }
  });
  return [...pairs.values()];
}

const ALIKE = 0.93;

/** Every name with every other by Jaro–Winkler: quadratic, so only for a short list. */
export function allPairs(customers: readonly CustomerTraits[]): Pair[] {
  const names = customers.map(({ name }) => name.trim().toLowerCase());
  return names.flatMap((name, first) =>
    names.slice(first + 1).flatMap((other, offset) => {
      const second = first + 1 + offset;
      return wordLikeness(name, other) >= ALIKE ? [{ first, second }] : [];
    }),
  );
}
