/** Pixels a digit of the default font (Calibri 11) takes, and the room left and right of a cell's text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters of the default font, as Excel shows it, in points. */
export function columnPoints(characters: number): number {
  const pixels =
    characters < 1 ? characters * (DIGIT_PIXELS + PADDING_PIXELS) : characters * DIGIT_PIXELS + PADDING_PIXELS;
  // half a pixel is left off, as Excel does with the width that stands in a file
  return Math.ceil(pixels - 0.5) * POINTS_PER_PIXEL;
}
