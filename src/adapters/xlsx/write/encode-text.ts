/** Pieces of text as bytes in one go, so that a sheet of tens of megabytes is not first made into one string. */
export function encodeText(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const characters = pieces.reduce((sum, { length }) => sum + length, 0);
  // Nearly all of XML is ASCII; what is not makes the buffer grow.
  let bytes = new Uint8Array(characters + (characters >> 5) + 16);
  let size = 0;
  for (const piece of pieces) {
    let rest = piece;
    while (rest !== "") {
      const { read, written } = encoder.encodeInto(rest, bytes.subarray(size));
      size += written;
      rest = rest.slice(read);
      if (rest !== "") bytes = grown(bytes, size + 3 * rest.length);
    }
  }
  return bytes.subarray(0, size);
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length + (bytes.length >> 2)));
  larger.set(bytes);
  return larger;
}
