/** A customer of a second list: who it is, as far as the list says. */
export type ListedCustomer = {
  /** Customer number as a key; undefined when it has none. */
  readonly number: string | undefined;
  readonly name: string;
  /** In one way of writing; "" when unknown. */
  readonly email: string;
  /** Name and postcode in one way of writing; "" when either is unknown. */
  readonly place: string;
};

/** The customers there are already, to be looked up; what two of them share identifies nobody. */
export type KnownCustomers = {
  readonly byNumber: ReadonlyMap<string, number>;
  readonly byEmail: ReadonlyMap<string, number>;
  readonly byPlace: ReadonlyMap<string, number>;
  /** Does the second list have customer numbers at all? */
  readonly numbered: "yes" | "no";
};

/** Whom a listed customer stands for: positions of known customers in `at`. */
export type Comparison =
  | { readonly kind: "new" }
  | { readonly kind: "same"; readonly at: number }
  | { readonly kind: "conflict"; readonly because: "sameEmail" | "samePlace"; readonly at: number }
  | { readonly kind: "invalid"; readonly because: "noNumber" | "noName" };

/**
 * Finds out whether a listed customer is one we have. The customer number decides; without a match on it, the same e-mail
 * address or the same name and postcode is a conflict that a person settles. A list without numbers (a web shop's) is
 * matched by those two instead.
 */
export function compareCustomer(listed: ListedCustomer, known: KnownCustomers): Comparison {
  if (listed.name === "") return { kind: "invalid", because: "noName" };
  const alike = alikeCustomer(listed, known);
  if (known.numbered === "no") return alike ? { kind: "same", at: alike.at } : { kind: "new" };
  if (listed.number === undefined) return { kind: "invalid", because: "noNumber" };
  const at = known.byNumber.get(listed.number);
  if (at !== undefined) return { kind: "same", at };
  return alike ? { kind: "conflict", ...alike } : { kind: "new" };
}

type Alike = { readonly because: "sameEmail" | "samePlace"; readonly at: number };

function alikeCustomer({ email, place }: ListedCustomer, { byEmail, byPlace }: KnownCustomers): Alike | undefined {
  const [sameEmail, samePlace] = [byEmail.get(email), byPlace.get(place)];
  if (sameEmail !== undefined) return { because: "sameEmail", at: sameEmail };
  return samePlace === undefined ? undefined : { because: "samePlace", at: samePlace };
}

/** Key → the first position that has it; "" and undefined are no keys. */
export function firstPositions(keys: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  keys.forEach((key, position) => {
    if (key !== undefined && key !== "" && !positions.has(key)) positions.set(key, position);
  });
  return positions;
}

/** Key → position, of the keys that exactly one customer has; "" and undefined are no keys. */
export function uniquePositions(keys: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const shared = new Set<string>();
  keys.forEach((key, position) => {
    if (key === undefined || key === "") return;
    if (positions.has(key)) shared.add(key);
    positions.set(key, position);
  });
  for (const key of shared) positions.delete(key);
  return positions;
}
