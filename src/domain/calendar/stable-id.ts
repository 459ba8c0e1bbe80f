const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for something by what it is: the same words always give the same sixteen hexadecimal digits, and the
 * words cannot be read from it. FNV-1a, 64 bits, over the UTF-16 units.
 */
export function stableId(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  let hash = OFFSET;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
