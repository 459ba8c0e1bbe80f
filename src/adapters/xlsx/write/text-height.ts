/** Points of one line of text at the default size. */
const LINE = 15;
/** Letters in a column are narrower than the digits in which its width is counted: a cautious mean of running text. */
const LETTERS = 1.1;
/** What a step of indentation takes of a column: three spaces, in digits. */
const STEP = 1.3;
/** The highest a row may be (ECMA-376, and Excel). */
const MAX_HEIGHT = 409;

/** The height in points that a text needs when it wraps in a column of so many characters, so far indented: an estimate. */
export function textHeight(text: string, { width, indent = 0 }: { width: number; indent?: number }): number {
  const room = (width - indent * STEP) * LETTERS;
  const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
  return Math.min(lines * LINE, MAX_HEIGHT);
}

/** Word by word, as a program breaks them; a word that is longer than the column is cut. */
function linesOf(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of line.split(" ")) {
    if (used > 0 && used + length > room) [lines, used] = [lines + 1, 0];
    used += length;
    while (used > Math.max(1, room)) [lines, used] = [lines + 1, used - Math.max(1, room)];
    used += 1;
  }
  return lines;
}

/** Higher than a row is by itself. */
export function isHigh(height: number): boolean {
  return height > LINE;
}
