import { type NameLikeness } from "./name-likeness";
import { type Profile } from "./profile";

/** What two customers have in common, for the reason a person reads. */
export type SharedTrait =
  | "name"
  | "nameAlike"
  | "email"
  | "phone"
  | "chamberNo"
  | "vatNo"
  | "postcode"
  | "street"
  | "city";

export type Judgement = {
  /** 0…1 */
  readonly certainty: number;
  readonly shared: readonly SharedTrait[];
};

/** More customers than this with one address or number: an accountant's or a family's, it says little. */
const MANY_USERS = 3;

/**
 * Points for and against two customers being one, as log-odds: what rarely agrees by chance weighs most, and what should
 * agree but does not counts against. Chosen on generated lists; held-out lists measure what they are worth.
 */
const POINTS = {
  start: -6.3,
  name: { low: 0.45, lowPoints: -6, slope: 17, most: 4.5 },
  rareName: 0.45,
  mostRareName: 2.5,
  email: { same: 6, sameOfMany: 1.5, other: -1.2 },
  phone: { same: 5, sameOfMany: 1.5, other: -1.2 },
  chamberNo: { same: 5.5, other: -6 },
  vatNo: { same: 5.5, other: -6 },
  postcode: { same: 3.5, near: 1, other: -2.2 },
  street: { same: 1.5, otherInPostcode: -2.5 },
  city: { same: 0.8, other: -1.5 },
} as const;

/** The most that names can add. */
const MOST_NAME_POINTS = POINTS.name.most + POINTS.mostRareName;

type JudgeInput = {
  /** Asked for only when the rest leaves it open: comparing names is the costly part. */
  readonly compareNames: (a: Profile, b: Profile) => NameLikeness;
  readonly users: ReadonlyMap<string, number>;
};

/** How certain it is that two customers are one and the same, and by what; undefined when they are more likely not. */
export function judgePair(a: Profile, b: Profile, { compareNames, users }: JudgeInput): Judgement | undefined {
  const rest =
    POINTS.start +
    contactPoints("email", { a, b, users }) +
    contactPoints("phone", { a, b, users }) +
    registrationPoints(a, b) +
    addressPoints(a, b);
  if (rest + MOST_NAME_POINTS < 0) return undefined;
  const name = compareNames(a, b);
  const points = rest + namePoints(name);
  return points < 0 ? undefined : { certainty: 1 / (1 + Math.exp(-points)), shared: sharedTraits(a, b, name) };
}

function namePoints({ share, weight }: NameLikeness): number {
  const { low, lowPoints, slope, most } = POINTS.name;
  const alike = Math.min(most, lowPoints + Math.max(0, share - low) * slope);
  return alike > 0 ? alike + Math.min(POINTS.mostRareName, POINTS.rareName * Math.max(0, weight - 6)) : alike;
}

type ContactInput = { readonly a: Profile; readonly b: Profile; readonly users: ReadonlyMap<string, number> };

function contactPoints(kind: "email" | "phone", { a, b, users }: ContactInput): number {
  if (a[kind] === "" || b[kind] === "") return 0;
  const points = POINTS[kind];
  if (a[kind] !== b[kind]) return points.other;
  return (users.get(a[kind]) ?? 0) > MANY_USERS ? points.sameOfMany : points.same;
}

/** The two registrations tell the same: the stronger one counts. */
function registrationPoints(a: Profile, b: Profile): number {
  const found = (["chamberNo", "vatNo"] as const).flatMap((kind) => {
    if (a[kind] === "" || b[kind] === "") return [];
    return [a[kind] === b[kind] ? POINTS[kind].same : POINTS[kind].other];
  });
  return found.length === 0 ? 0 : Math.max(...found);
}

function addressPoints(a: Profile, b: Profile): number {
  if (a.postcode === "" || b.postcode === "") return placePoints(a, b) + sameStreet(a, b);
  if (a.postcode === b.postcode) {
    const isOther = a.street !== "" && b.street !== "" && !isSameStreet(a.street, b.street);
    return POINTS.postcode.same + (isOther ? POINTS.street.otherInPostcode : sameStreet(a, b));
  }
  const isNear = isMistyped(a.postcode, b.postcode);
  return isNear ? POINTS.postcode.near + sameStreet(a, b) : POINTS.postcode.other + placePoints(a, b) / 2;
}

function sameStreet(a: Profile, b: Profile): number {
  return isSameStreet(a.street, b.street) ? POINTS.street.same : 0;
}

function placePoints(a: Profile, b: Profile): number {
  if (a.city === "" || b.city === "") return 0;
  return a.city === b.city ? POINTS.city.same : POINTS.city.other;
}

/** One character another, or two next to each other swapped. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places = Array.from(a, (character, index) => (character === b[index] ? -1 : index)).filter(
    (place) => place >= 0,
  );
  const [first = 0, second = first] = places;
  if (places.length === 1) return true;
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** The same number, and a name that begins alike: `Stationsweg 12`, `Statinsweg 12`. */
function isSameStreet(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const numberOf = (street: string) => street.replaceAll(/\D/g, "");
  return numberOf(a) !== "" && numberOf(a) === numberOf(b) && a.slice(0, 3) === b.slice(0, 3);
}

const SAME_NAME = 0.999;
const ALIKE_NAME = 0.6;

function sharedTraits(a: Profile, b: Profile, name: NameLikeness): SharedTrait[] {
  const same = (["email", "phone", "chamberNo", "vatNo", "postcode", "street", "city"] as const).filter(
    (trait) => a[trait] !== "" && a[trait] === b[trait],
  );
  if (name.share < ALIKE_NAME) return same;
  return [name.share >= SAME_NAME ? "name" : "nameAlike", ...same];
}
