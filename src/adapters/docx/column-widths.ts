/** Parts of the letter size that signs of Arial take: a bold letter on average, a digit, and points, commas and spaces. */
const LETTER = 0.6;
const DIGIT = 0.56;
const POINT = 0.28;
/** The space around the words of a cell, in twips. */
const AROUND = 160;
/** In parts of the letter size: a longer word is broken all the same. */
const LONGEST_WORD = 18 * LETTER;
/** Half points; what is smaller cannot be read on paper. */
const SMALLEST = 14;

/** What a column holds, as far as its width goes. */
export type ColumnNeed = {
  /** Part of the whole, relative to the other columns. */
  readonly part: number;
  /** Everything that stands in it; its longest word should not be broken. */
  readonly texts: readonly string[];
};

type Page = {
  /** Twips. */
  readonly width: number;
  /** Half points. */
  readonly size: number;
};

/** Widths in twips that add up to the page's: by their parts, but wide enough for their longest word where that can be. */
export function columnWidths(columns: readonly ColumnNeed[], { width, size }: Page): number[] {
  const least = columns.map(({ texts }) => leastWidth(texts, size));
  const tooNarrow = new Set<number>();
  for (;;) {
    const fixed = [...tooNarrow].reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const parts = columns.reduce((sum, { part }, index) => sum + (tooNarrow.has(index) ? 0 : part), 0);
    if (fixed >= width || parts === 0) return shares(least, width);
    const share = (index: number) => ((columns[index]?.part ?? 0) / parts) * (width - fixed);
    const more = columns.flatMap((_, index) =>
      !tooNarrow.has(index) && share(index) < (least[index] ?? 0) ? [index] : [],
    );
    if (more.length === 0) {
      return shares(
        columns.map((_, index) => (tooNarrow.has(index) ? (least[index] ?? 0) : share(index))),
        width,
      );
    }
    for (const index of more) tooNarrow.add(index);
  }
}

/** The largest letter, in half points, that lets every word stand whole; no smaller than can be read. */
export function fittingSize(columns: readonly ColumnNeed[], { width, size }: Page): number {
  const needed = columns.reduce((sum, { texts }) => sum + leastWidth(texts, size), 0);
  return needed <= width || size <= SMALLEST ? size : fittingSize(columns, { width, size: size - 1 });
}

function leastWidth(texts: readonly string[], size: number): number {
  const longest = texts.flatMap(unbroken).reduce((most, word) => Math.max(most, lengthOf(word)), 0);
  return Math.min(longest, LONGEST_WORD) * size * 10 + AROUND;
}

/** Lines are broken at spaces, slashes and hyphens; a hard space, as in an amount, keeps a word together. */
function unbroken(text: string): string[] {
  return text.split(/[ \t\n/-]+/);
}

function lengthOf(word: string): number {
  return Array.from(word).reduce((sum, sign) => sum + partOf(sign), 0);
}

function partOf(sign: string): number {
  if (/[\d€]/.test(sign)) return DIGIT;
  return /[.,:;\s]/.test(sign) ? POINT : LETTER;
}

/** Whole twips that add up to the whole. */
export function shares(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let before = 0;
  return parts.map((part) => {
    const from = Math.round((before / total) * width);
    before += part;
    return Math.round((before / total) * width) - from;
  });
}
