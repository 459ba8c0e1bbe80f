/** How wide each letter of bold Calibri is, in thousandths of its size; characters not listed are as wide as a digit. */
const LETTERS: Readonly<Record<string, number>> = {
  ...{ a: 494, b: 537, c: 418, d: 537, e: 503, f: 316, g: 474, h: 537, i: 246, j: 255, k: 480, l: 246, m: 813 },
  ...{ n: 537, o: 538, p: 537, q: 537, r: 355, s: 399, t: 347, u: 537, v: 473, w: 745, x: 459, y: 474, z: 397 },
  ...{ A: 606, B: 561, C: 529, D: 630, E: 488, F: 459, G: 637, H: 631, I: 267, J: 331, K: 547, L: 423, M: 874 },
  ...{ N: 659, O: 676, P: 532, Q: 686, R: 563, S: 473, T: 495, U: 653, V: 591, W: 906, X: 551, Y: 520, Z: 478 },
  ...{ " ": 226, "(": 312, ")": 312, "/": 430, "-": 306, ".": 267, "%": 729 },
};
const DIGIT = 507;

/** The width of a heading's text in digits of the default font: the unit of a column's width. */
export function headingWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (LETTERS[letter] ?? DIGIT), 0) / DIGIT;
}

/** The lines that a heading takes in a column so wide, when no word is broken. */
export function headingLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const wide = headingWidth(word);
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide + headingWidth(" ");
  }
  return lines;
}
