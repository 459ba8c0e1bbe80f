/** Part of the letter size that a bold letter takes on average, and the space around the words of a cell, in twips. */
const LETTER = 0.56;
const AROUND = 160;
/** A longer word is broken all the same. */
const LONGEST_WORD = 18;

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

function leastWidth(texts: readonly string[], size: number): number {
  const letters = texts.flatMap((text) => text.split(/[\s/-]+/)).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.min(letters, LONGEST_WORD) * LETTER * size * 10 + AROUND;
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
