/** What a value weighs on its way to or from Excel: the bytes of its JSON. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value) ?? "";
  let bytes = json.length;
  // Counting what is not plain ASCII is much faster than encoding it all.
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && !isSurrogate(code) ? 2 : 1;
  }
  return bytes;
}

/** Two of these make one character of four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
