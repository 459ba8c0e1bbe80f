import { matchKey } from "./match-key";
import { ShortIdTable } from "./short-id-table";

/** Ids replaced by small numbers, in order of first appearance, so that all that follows can use arrays. */
export type InternedIds = {
  /** A number per row; -1 where the cell holds no id. */
  readonly index: Int32Array;
  /** The match key behind each number. */
  readonly keys: readonly string[];
};

export const NO_ID = -1;

/** Gives every distinct id a number; ids that differ in outer blanks or case share one. See `matchKey`. */
export function internIds(ids: ArrayLike<unknown>): InternedIds {
  const index = new Int32Array(ids.length);
  const interner = new Interner();
  for (let row = 0; row < ids.length; row++) index[row] = interner.numberOf(ids[row]);
  return { index, keys: interner.keys };
}

/** From match key to number, to look customers up in. */
export function numbersByKey({ keys }: InternedIds): Map<string, number> {
  return new Map(keys.map((key, number) => [key, number]));
}

/** Hands out the numbers, for who walks the rows anyway. */
export class Interner {
  readonly keys: string[] = [];
  readonly #short = new ShortIdTable();
  /** Ids the short table has no room for, by match key. */
  readonly #long = new Map<string, number>();
  /** Numbers as ids, so that each is written out once. */
  readonly #numeric = new Map<number, number>();

  /** The number of this id, a new one when it is new; `NO_ID` when the cell holds none. */
  numberOf(id: unknown): number {
    if (typeof id === "number") return this.#numberOfNumeric(id);
    const fresh = this.keys.length;
    const known = typeof id === "string" ? this.#short.numberOf(id, fresh) : undefined;
    if (known === undefined) return this.#numberOfKey(matchKey(id));
    // most ids are short and seen before: no key has to be made for them
    if (known === fresh) this.keys.push(String(id).toLowerCase());
    return known;
  }

  #numberOfNumeric(id: number): number {
    const known = this.#numeric.get(id);
    if (known !== undefined) return known;
    const number = this.#numberOfKey(matchKey(id));
    this.#numeric.set(id, number);
    return number;
  }

  #numberOfKey(key: string | undefined): number {
    if (key === undefined) return NO_ID;
    const fresh = this.keys.length;
    const short = this.#short.numberOf(key, fresh);
    const known = short ?? this.#long.get(key) ?? fresh;
    if (known !== fresh) return known;
    this.keys.push(key);
    if (short === undefined) this.#long.set(key, fresh);
    return fresh;
  }
}
