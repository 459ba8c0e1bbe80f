import { type Profile, type Profiles } from "./profile";
import { soundOf } from "./sound-of";

/** A larger group is not compared all with all, but each with its neighbours in the alphabet. */
const LARGEST_GROUP = 6;
const NEIGHBOURS = 3;

/**
 * The pairs that are worth comparing: customers that share an e-mail address, a telephone number, a registration, a
 * postcode, or a telling word of their name in one place. Each customer gets a bounded number of partners, so the work
 * grows with the list and not with its square.
 *
 * @returns pairs of positions, the lower one first, each pair once
 */
export function candidatePairs(profiles: Profiles): readonly (readonly [number, number])[] {
  const count = profiles.all.length;
  const codes: number[] = [];
  for (const group of groups(profiles).values()) {
    if (group.length > 1) pairUp(group, { profiles, add: (a, b) => codes.push(a * count + b) });
  }
  // a pair as one number: sorting those finds the ones that came by before, in little memory
  const sorted = Float64Array.from(codes).sort();
  const pairs: [number, number][] = [];
  sorted.forEach((code, index) => {
    if (code !== sorted[index - 1]) pairs.push([Math.floor(code / count), code % count]);
  });
  return pairs;
}

function groups(profiles: Profiles): Map<string, number[]> {
  const members = new Map<string, number[]>();
  profiles.all.forEach((profile, index) => {
    for (const key of new Set(keysOf(profile, profiles))) {
      const group = members.get(key);
      if (group) group.push(index);
      else members.set(key, [index]);
    }
  });
  return members;
}

function keysOf(profile: Profile, { words, weights }: Profiles): string[] {
  const { email, phone, chamberNo, vatNo, postcode, city, joined } = profile;
  const telling = [...new Set(profile.words)].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)).slice(0, 2);
  const sounds = telling.map((word) => soundOf(words[word] ?? ""));
  const area = postcode.slice(0, 4);
  return [
    ...named("email", email),
    ...named("phone", phone),
    ...named("chamber", chamberNo),
    ...named("vat", vatNo),
    ...named("postcode", postcode),
    ...named("name", joined),
    ...sounds.flatMap((sound) => named(`area ${area}`, sound)),
    ...named(`city ${city}`, sounds[0] ?? ""),
    ...named("sounds", sounds.toSorted().join(" ")),
  ];
}

function named(kind: string, key: string): string[] {
  return key === "" ? [] : [`${kind}:${key}`];
}

type Pairing = { readonly profiles: Profiles; readonly add: (a: number, b: number) => void };

function pairUp(group: readonly number[], { profiles, add }: Pairing): void {
  const reach = group.length > LARGEST_GROUP ? NEIGHBOURS : group.length;
  const inOrder = group.length > LARGEST_GROUP ? byName(group, profiles) : group;
  inOrder.forEach((one, place) => {
    for (const other of inOrder.slice(place + 1, place + 1 + reach)) add(Math.min(one, other), Math.max(one, other));
  });
}

function byName(group: readonly number[], { all }: Profiles): number[] {
  const nameOf = (index: number) => all[index]?.joined ?? "";
  return group.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
