/**
 * Where the columns of a table of ours stand, also after somebody moved them: by heading. When a heading is not there (it
 * was changed, or is in the other language) all are where they were written.
 */
export function headingOffsets(columns: readonly string[], headings: readonly string[]): number[] {
  const offsets = headings.map((heading) => columns.indexOf(heading));
  return offsets.includes(-1) ? offsets.map((_, index) => index) : offsets;
}
