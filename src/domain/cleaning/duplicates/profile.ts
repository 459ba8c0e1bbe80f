import { type CustomerTraits } from "./customer-traits";
import { nameWords } from "./name-words";
import { emailKey, phoneKey, placeKey, postcodeKey, registrationKey } from "./trait-keys";

/** A customer ready for comparing: every trait in the one way it can be written. */
export type Profile = {
  /** Numbers of the words of the name, in order; the same word has the same number in every profile. */
  readonly words: readonly number[];
  /** The words without the blanks between them. */
  readonly joined: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly chamberNo: string;
  readonly vatNo: string;
};

/** Every customer's profile, the words they use, and how telling each word and address is. */
export type Profiles = {
  readonly all: readonly Profile[];
  readonly words: readonly string[];
  /** By word number: a word that few use weighs more (logarithm of customers ÷ users). */
  readonly weights: readonly number[];
  /** How many customers share a telephone number or e-mail address. */
  readonly users: ReadonlyMap<string, number>;
};

/** A shorter list says little about which words are common. */
const SHORTEST_LIST = 200;

/** Prepares customers for comparing; the work grows with their number. */
export function profilesOf(customers: readonly CustomerTraits[]): Profiles {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    uses.push(0);
    return words.push(word) - 1;
  };
  const users = new Map<string, number>();
  const all = customers.map((customer) => profileOf(customer, numberOf));
  for (const profile of all) {
    for (const word of new Set(profile.words)) uses[word] = (uses[word] ?? 0) + 1;
    for (const key of [profile.phone, profile.email]) if (key !== "") users.set(key, (users.get(key) ?? 0) + 1);
  }
  return {
    all,
    words,
    weights: uses.map((count) => Math.log(1 + Math.max(SHORTEST_LIST, customers.length) / count)),
    users,
  };
}

function profileOf(customer: CustomerTraits, numberOf: (word: string) => number): Profile {
  const words = nameWords(customer.name);
  return {
    words: words.map(numberOf),
    joined: words.join(""),
    street: placeKey(customer.street),
    postcode: postcodeKey(customer.postcode),
    city: placeKey(customer.city),
    phone: phoneKey(customer.phone),
    email: emailKey(customer.email),
    chamberNo: registrationKey(customer.chamberNo),
    vatNo: registrationKey(customer.vatNo),
  };
}
