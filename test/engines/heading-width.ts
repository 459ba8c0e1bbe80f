/** How wide each letter of bold Calibri is, in thousandths of its size; characters not listed are as wide as a digit. */
const LETTERS: ReadonlyMap<string, number> = new Map(
  [
    "a494 b537 c418 d537 e503 f316 g474 h537 i246 j255 k480 l246 m813 n537 o538 p537 q537 r355 s399 t347 u537 v473 w745",
    "x459 y474 z397 A606 B561 C529 D630 E488 F459 G637 H631 I267 J331 K547 L423 M874 N659 O676 P532 Q686 R563 S473 T495",
    "U653 V591 W906 X551 Y520 Z478 (312 )312 /430 -306 .267 %729",
  ]
    .join(" ")
    .split(" ")
    .map((each) => [each.charAt(0), Number(each.slice(1))] as const),
).set(" ", 226);
const DIGIT = 507;

/** The width of a heading's text in digits of the default font: the unit of a column's width. */
export function headingWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (LETTERS.get(letter) ?? DIGIT), 0) / DIGIT;
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
