/** Points of one line of text at the default size. */
const LINE = 15;
/** The highest a row may be (ECMA-376, and Excel). */
const MAX_HEIGHT = 409;

/** The height in points that a text needs when it wraps in a column of so many characters: an estimate. */
export function textHeight(text: string, width: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0);
  return Math.min(lines * LINE, MAX_HEIGHT);
}

/** Higher than a row is by itself. */
export function isHigh(height: number): boolean {
  return height > LINE;
}
