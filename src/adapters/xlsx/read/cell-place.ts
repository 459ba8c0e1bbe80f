import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";

/** Row and column in one number, so that a million cells need no million objects. */
const COLUMNS = LAST_COLUMN + 1;

/** `B7` → its place; -1 when it is no cell of a sheet. The fast twin of `parseAddress`, for the reader's inner loop. */
export function cellPlace(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3 || column > COLUMNS) return -1;
  const row = rowNumber(reference, at);
  return row < 0 ? -1 : row * COLUMNS + column - 1;
}

/** Zero-based row of the digits from `start`; -1 when there are none, or too many. */
export function rowNumber(text: string, start = 0): number {
  let row = 0;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || row > LAST_ROW) return -1;
    row = row * 10 + digit;
  }
  return row > LAST_ROW + 1 ? -1 : row - 1;
}

export function placeRow(place: number): number {
  return Math.floor(place / COLUMNS);
}

export function placeColumn(place: number): number {
  return place % COLUMNS;
}
