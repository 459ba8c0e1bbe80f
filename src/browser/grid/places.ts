import { type Rect } from "../../workbook/address";
import { type ShownSheet } from "../worker/desk";

/** Heights and widths of the grid, in pixels. */
export const ROW_HEIGHT = 24;
export const ROW_NAMES_WIDTH = 56;
const CHARACTER_WIDTH = 6.6;
const CELL_PADDING = 24;
const USUAL_WIDTH = 9;

/** Room below and beside what is in use, as in any spreadsheet. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
/** So much beyond what is in view is drawn too, so that scrolling does not show blanks. */
const MARGIN_ROWS = 8;
const MARGIN_COLUMNS = 2;

/** Where every column of a sheet begins; the last is where the sheet ends. */
export type Places = { readonly rowCount: number; readonly columnCount: number; readonly lefts: readonly number[] };

export function placesOf({ rowCount, columnCount, widths }: ShownSheet): Places {
  const columns = columnCount + SPARE_COLUMNS;
  const lefts = [0];
  for (let column = 0; column < columns; column++) {
    lefts.push((lefts[column] ?? 0) + Math.round((widths[column] ?? USUAL_WIDTH) * CHARACTER_WIDTH + CELL_PADDING));
  }
  return { rowCount: rowCount + SPARE_ROWS, columnCount: columns, lefts };
}

export function widthOf({ lefts }: Places, column: number): number {
  return (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
}

export type Viewport = { readonly top: number; readonly left: number; readonly width: number; readonly height: number };

/** The cells that are to be drawn for what is in view. */
export function blockInView(places: Places, { top, left, width, height }: Viewport): Rect {
  const { rowCount, columnCount } = places;
  return {
    top: Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN_ROWS),
    bottom: Math.min(rowCount - 1, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN_ROWS),
    left: Math.max(0, columnAt(places, left) - MARGIN_COLUMNS),
    right: Math.min(columnCount - 1, columnAt(places, left + width) + MARGIN_COLUMNS),
  };
}

/** The column at a distance from the left edge of the first one. */
function columnAt({ lefts, columnCount }: Places, distance: number): number {
  let low = 0;
  let high = columnCount - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lefts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far to scroll so that a cell is in view; as it is when it is there already. */
export function scrolledTo(
  places: Places,
  at: { readonly row: number; readonly column: number },
  { top, left, width, height }: Viewport,
) {
  const cellTop = at.row * ROW_HEIGHT;
  const cellLeft = places.lefts[at.column] ?? 0;
  return {
    top: nearest(top, { from: cellTop, size: ROW_HEIGHT, room: height - ROW_HEIGHT }),
    left: nearest(left, { from: cellLeft, size: widthOf(places, at.column), room: width - ROW_NAMES_WIDTH }),
  };
}

type Stretch = { readonly from: number; readonly size: number; readonly room: number };

/** Just far enough; what does not fit shows its beginning. */
function nearest(now: number, { from, size, room }: Stretch): number {
  if (from < now || size > room) return from;
  return Math.max(now, from + size - room);
}
