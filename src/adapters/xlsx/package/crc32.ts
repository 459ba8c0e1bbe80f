/** Four tables, so that four bytes go in one step: sheets are tens of megabytes. */
const TABLES = crcTables();

function crcTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder;
  });
  const next = (table: Uint32Array) => table.map((entry) => (entry >>> 8) ^ (first[entry & 255] ?? 0));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/**
 * The checksum a zip keeps of each part; `previous` continues one over the next chunk.
 *
 * @see PKWARE APPNOTE 4.4.7
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [one, two, three, four] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~previous;
  let at = 0;
  // Every index below lies within its array; asking would cost a fifth of the speed in the hottest loop there is.
  for (; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = one[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
