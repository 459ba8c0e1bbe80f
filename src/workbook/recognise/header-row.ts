import { type Rect, rectContains } from "../address";
import { isBlank, isCellError, type Scalar, scalarText } from "../cells";
import { type SheetSnapshot } from "../snapshot";
import { type AliasIndex } from "./alias-index";
import { readHeading } from "./heading";

/** The headings of a block of cells, and where they stand. */
export type HeaderRow = {
  /** Zero-based; of a two-row heading the lower one. */
  readonly row: number;
  /** Column → heading, as it stands there. */
  readonly headings: ReadonlyMap<number, string>;
};

export type HeaderSearch = {
  readonly sheet: SheetSnapshot;
  readonly index: AliasIndex;
  /** Headings that are known for certain: corrected by the user or registered as ours. */
  readonly certain: ReadonlySet<string>;
  /** Where to look; tables inside it are passed over. */
  readonly area: Rect;
};

const ROWS_TO_SEARCH = 20;
const LONGEST_LIKELY_HEADING = 60;

/**
 * The row that holds the headings, anywhere in the first 20 rows, under titles and blank lines; headings of two rows are
 * joined. The row with most known headings wins; without any, the one that looks most like headings above values.
 */
export function findHeaderRow(search: HeaderSearch): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestScore = 2;
  const last = Math.min(ROWS_TO_SEARCH - 1, search.area.bottom);
  for (let row = search.area.top; row <= last; row++) {
    for (const candidate of candidatesAt(search, row)) {
      if (candidate.score <= bestScore) continue;
      bestScore = candidate.score;
      best = candidate.header;
    }
  }
  return best;
}

type Candidate = { readonly header: HeaderRow; readonly score: number };

function candidatesAt(search: HeaderSearch, row: number): readonly Candidate[] {
  const lower = textsOf(search, row);
  if (!lower) return [];
  const single = { row, headings: lower };
  const candidates: Candidate[] = [{ header: single, score: score(search, single) }];
  const upper = row > search.area.top ? textsOf(search, row - 1) : undefined;
  if (upper) {
    const joined = { row, headings: joinRows(search, spread(search, row - 1, upper), lower) };
    candidates.push({ header: joined, score: score(search, joined) - 1.2 });
  }
  return candidates;
}

/** The texts of a row, or undefined when it can be no heading row: fewer than two texts, or figures among them. */
function textsOf({ sheet, area }: HeaderSearch, row: number): ReadonlyMap<number, string> | undefined {
  const texts = new Map<number, string>();
  let figures = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.tables.some((table) => table.hasHeaderRow && rectContains(table.range, { row, column }))) continue;
    const value = sheet.cells.value(row, column);
    if (isBlank(value)) continue;
    if (isHeadingValue(value)) texts.set(column, scalarText(value).replaceAll(/\s+/g, " ").trim());
    else figures++;
  }
  return texts.size >= 2 && figures * 4 <= texts.size ? texts : undefined;
}

function isHeadingValue(value: Scalar): boolean {
  if (isCellError(value) || typeof value === "boolean") return false;
  return typeof value === "number" ? Number.isInteger(value) && value > 1990 && value < 2100 : true;
}

/** A merged heading belongs to every column under it. */
function spread({ sheet }: HeaderSearch, row: number, texts: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const wide = new Map(texts);
  for (const merge of sheet.merges) {
    const text = texts.get(merge.left);
    if (text === undefined || row < merge.top || row > merge.bottom) continue;
    for (let column = merge.left + 1; column <= merge.right; column++) wide.set(column, text);
  }
  return wide;
}

/** `Klant` above `Nummer` is `Klant Nummer`; above a heading that needs no help it is but the name of a group. */
function joinRows(
  { index }: HeaderSearch,
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const columns = [...new Set([...upper.keys(), ...lower.keys()])].toSorted((a, b) => a - b);
  return new Map(
    columns.map((column) => {
      const below = lower.get(column);
      const joined = [upper.get(column), below].filter(Boolean).join(" ");
      return [column, below !== undefined && !isKnown(index, joined) && isKnown(index, below) ? below : joined];
    }),
  );
}

function isKnown(index: AliasIndex, text: string): boolean {
  const { key } = readHeading(text);
  return [...index.values()].some(({ exact }) => exact.has(key));
}

function score(search: HeaderSearch, { row, headings }: HeaderRow): number {
  const texts = [...headings.values()];
  const distinct = new Set(texts.map((text) => text.toLowerCase())).size;
  const unlikely = texts.filter(looksLikeValue).length;
  return (
    2 * knownHeadings(search, texts) +
    0.5 * distinct -
    0.7 * unlikely -
    0.5 * (texts.length - distinct) +
    contrast(search, row, headings)
  );
}

/** How many of the texts are known headings of one and the same role. */
function knownHeadings({ index, certain }: HeaderSearch, texts: readonly string[]): number {
  const headings = texts.map(readHeading);
  const sure = headings.filter(({ text }) => certain.has(text)).length;
  let most = 0;
  for (const { exact } of index.values()) {
    const known = headings.filter(({ key, bareKey }) => exact.has(key) || exact.has(bareKey));
    most = Math.max(most, new Set(known.map(({ key }) => key)).size);
  }
  return most + 2 * sure;
}

function looksLikeValue(text: string): boolean {
  return text.length > LONGEST_LIKELY_HEADING || /@|^[A-Za-z]{0,4}-?\d{3,}$|\d{4,}.*\d|:$/.test(text);
}

/** Headings stand above values of another kind: figures and dates under text speak for this row. */
function contrast({ sheet, area }: HeaderSearch, row: number, headings: ReadonlyMap<number, string>): number {
  let filled = 0;
  let figures = 0;
  for (const column of headings.keys()) {
    for (let below = row + 1; below <= Math.min(row + 3, area.bottom); below++) {
      const value = sheet.cells.value(below, column);
      if (isBlank(value)) continue;
      filled++;
      if (typeof value !== "string" || /\d/.test(value)) figures++;
      break;
    }
  }
  return filled === 0 ? 0 : Math.min(2, figures) * 0.75 + (filled / headings.size) * 0.5;
}
