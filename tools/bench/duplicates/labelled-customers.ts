import { type CustomerTraits } from "../../../src/domain/cleaning/duplicates/customer-traits";
import { Random } from "../../generate/random";
import { companyOf, type Company } from "./companies";
import { lookalikeOf } from "./lookalikes";
import { retyped } from "./retyping";

/** A generated list with what is true of it: which rows are the same customer. */
export type LabelledList = {
  readonly customers: readonly CustomerTraits[];
  /** Pairs of positions that are one customer, as `low-high`. */
  readonly truth: ReadonlySet<string>;
};

/** Of the rows, about these shares are a second (or third) entry of a customer, or somebody who only looks like one. */
const SECOND_ENTRY = 0.12;
const THIRD_ENTRY = 0.15;
const LOOKALIKE = 0.15;

/** An invented customer list of about the given length; the same for the same seed. */
export function labelledCustomers({ count, seed }: { count: number; seed: number }): LabelledList {
  const random = new Random(seed);
  const entries: { readonly who: number; readonly company: Company }[] = [];
  for (let who = 0; entries.length < count; who++) {
    const company = companyOf(random);
    entries.push({ who, company });
    if (random.chance(SECOND_ENTRY)) {
      entries.push({ who, company: retyped(company, random) });
      if (random.chance(THIRD_ENTRY)) entries.push({ who, company: retyped(company, random) });
    }
    if (random.chance(LOOKALIKE)) entries.push({ who: -entries.length, company: lookalikeOf(company, random) });
  }
  const shuffled = random.shuffle(entries);
  return { customers: shuffled.map(({ company }) => company), truth: truthOf(shuffled) };
}

function truthOf(entries: readonly { readonly who: number }[]): Set<string> {
  const places = new Map<number, number[]>();
  entries.forEach(({ who }, place) => places.set(who, [...(places.get(who) ?? []), place]));
  const truth = new Set<string>();
  for (const rows of places.values()) {
    rows.forEach((row, index) => rows.slice(index + 1).forEach((other) => truth.add(pairKey(row, other))));
  }
  return truth;
}

/** The name of a pair in `truth`. */
export function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}
