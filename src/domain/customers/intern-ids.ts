import { matchKey } from "./match-key";

/** Ids replaced by small numbers, in order of first appearance, so that all that follows can use arrays. */
export type InternedIds = {
  /** A number per row; -1 where the cell holds no id. */
  readonly index: Int32Array;
  /** The match key behind each number. */
  readonly keys: readonly string[];
  /** Match keys, and ids as written, to their number. */
  readonly numbers: ReadonlyMap<unknown, number>;
};

export const NO_ID = -1;

/** Gives every distinct id a number; ids that differ in outer blanks or case share one. See `matchKey`. */
export function internIds(ids: ArrayLike<unknown>): InternedIds {
  const index = new Int32Array(ids.length);
  const keys: string[] = [];
  const numbers = new Map<unknown, number>();
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row];
    // the id as written is looked up first: trimming a million ids costs more than counting them
    index[row] = numbers.get(id) ?? addId(id, { keys, numbers });
  }
  return { index, keys, numbers };
}

/** The number of an id however it is written; undefined when it does not occur. */
export function numberOfId({ numbers }: InternedIds, id: unknown): number | undefined {
  const key = matchKey(id);
  return key === undefined ? undefined : numbers.get(key);
}

function addId(id: unknown, { keys, numbers }: { readonly keys: string[]; readonly numbers: Map<unknown, number> }): number {
  const key = matchKey(id);
  if (key === undefined) return NO_ID;
  let number = numbers.get(key);
  if (number === undefined) {
    number = keys.length;
    keys.push(key);
    numbers.set(key, number);
  }
  if (id !== key) numbers.set(id, number);
  return number;
}
