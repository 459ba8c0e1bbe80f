const MEGABYTE = 1024 * 1024;

/**
 * What a package may cost us at most. Sizes in a zip are written by whoever made the file, so everything is bounded
 * before it is unpacked. 100,000 orders of 12 columns are about 60 MB of sheet XML and 1.2 million cells.
 */
export const LIMITS = {
  /** All parts together, unpacked. */
  totalBytes: 250 * MEGABYTE,
  /** One part, unpacked. */
  partBytes: 160 * MEGABYTE,
  parts: 10_000,
  filledCells: 3_000_000,
  /** Empty cells whose number format is remembered; further ones are taken for General. */
  formattedEmptyCells: 1_000_000,
  /** Formulas spelled out for each cell: a short file can share one long formula among a million cells. */
  formulaCharacters: 128 * MEGABYTE,
  xmlDepth: 100,
  /** Above this size, a part that packs better than `maxRatio` to 1 is a bomb; sheets of people stay far below. */
  ratioCheckFrom: 10 * MEGABYTE,
  maxRatio: 400,
} as const;

/** Bytes as the whole megabytes that a sentence shows, rounded up. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
