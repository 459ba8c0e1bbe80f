import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW, type CellAddress } from "../../../workbook/address";
import { formulaSegments } from "../../../workbook/formula-segments";

/** A formula that many cells share, spelled once and cut at its references so that each cell's version is cheap. */
export type SharedFormula = { readonly origin: CellAddress; readonly pieces: readonly Piece[] };

/** Text as it stands, or one row or column number that moves along with the cell. */
type Piece = string | { readonly row: number } | { readonly column: number };

/**
 * Cell, whole column and whole row references. Not part of a longer name (`Q1_2024`), a function (`LOG10(`), a sheet
 * (`Blad1!`), a table (`Tbl1[`) or a number (`1E5`).
 */
const REFERENCE =
  /(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.\\(![$])/giu;

/** Prepares the formula as it stands in `origin` for the other cells that share it. */
export function sharedFormula(formula: string, origin: CellAddress): SharedFormula {
  const pieces: Piece[] = [];
  const segments = formulaSegments(formula);
  segments.forEach(({ kind, text }, i) => {
    if (kind !== "code") pieces.push(text);
    // The bracket belongs to the name before it, so the pattern has to see it.
    else addCode(pieces, { text, lookahead: segments[i + 1]?.kind === "bracket" ? "[" : "" });
  });
  // A copy: the reader has one cell object, which moves on.
  return { origin: { row: origin.row, column: origin.column }, pieces };
}

function addCode(pieces: Piece[], { text, lookahead }: { text: string; lookahead: string }): void {
  let done = 0;
  for (const match of (text + lookahead).matchAll(REFERENCE)) {
    const found = referencePieces(match);
    if (!found) continue;
    pieces.push(text.slice(done, match.index), ...found);
    done = match.index + match[0].length;
  }
  pieces.push(text.slice(done));
}

/** The moving parts of one reference; undefined when it only looks like one (beyond the last row or column). */
function referencePieces(match: RegExpExecArray): Piece[] | undefined {
  const [, cellColumnLock, cellColumn, cellRowLock, cellRow] = match;
  const [, , , , , firstLock, firstColumn, secondLock, secondColumn, topLock, top, bottomLock, bottom] = match;
  if (cellColumn && cellRow) return joined(columnPiece(cellColumnLock, cellColumn), rowPiece(cellRowLock, cellRow));
  if (firstColumn && secondColumn)
    return joined(columnPiece(firstLock, firstColumn), [":"], columnPiece(secondLock, secondColumn));
  if (top && bottom) return joined(rowPiece(topLock, top), [":"], rowPiece(bottomLock, bottom));
  return undefined;
}

function joined(...parts: readonly (readonly Piece[] | undefined)[]): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    pieces.push(...part);
  }
  return pieces;
}

function columnPiece(lock: string | undefined, letters: string): Piece[] | undefined {
  const column = columnIndex(letters);
  if (column > LAST_COLUMN) return undefined;
  return lock ? ["$", letters] : [{ column }];
}

function rowPiece(lock: string | undefined, digits: string): Piece[] | undefined {
  const row = Number(digits) - 1;
  if (row > LAST_ROW) return undefined;
  return lock ? ["$", digits] : [{ row }];
}

/** The formula as `cell` has it: what is not locked with `$` moves along, and wraps round at the sheet's edge. */
export function expandSharedFormula({ origin, pieces }: SharedFormula, cell: CellAddress): string {
  const rows = cell.row - origin.row;
  const columns = cell.column - origin.column;
  const spelled = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    if ("row" in piece) return String(wrapped(piece.row + rows, LAST_ROW + 1) + 1);
    return columnLetters(wrapped(piece.column + columns, LAST_COLUMN + 1));
  });
  // Joined, not added up: a string that is added up keeps a node in memory for each of its pieces.
  return spelled.join("");
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
