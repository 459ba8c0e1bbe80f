const encoder = new TextEncoder();

/** What a value weighs on its way to or from Excel: the bytes of its JSON. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? "").length;
}
