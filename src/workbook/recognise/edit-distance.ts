/**
 * How many typing mistakes lie between two words: a letter too many, too few, wrong, or two swapped.
 *
 * Only the cells near the diagonal are worked out: further away lie more mistakes than the limit.
 *
 * @returns the distance, or `limit + 1` as soon as it must be more than the limit
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooMany;
  let beforeLast = new Uint16Array(b.length + 1).fill(tooMany);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, tooMany));
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    row.fill(tooMany);
    row[0] = Math.min(i, tooMany);
    let best = at(row, 0);
    for (let j = from; j <= to; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) value = Math.min(value, at(beforeLast, j - 2) + 1);
      row[j] = Math.min(value, tooMany);
      best = Math.min(best, value);
    }
    if (best > limit) return tooMany;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(at(last, b.length), tooMany);
}

function at(row: Uint16Array, index: number): number {
  return row[index] ?? 0; // within its bounds there is always a number
}
