import { type CellInput, type Change, type ChangeSet } from "../../workbook/change-set";

type Row = readonly (CellInput | undefined)[];

/** A change with the first of its rows, or more rows for the change before. */
export type ChangePiece =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "rows"; readonly rows: readonly Row[] };

/** So many cells travel at once. */
const CELLS_IN_PIECE = 4_000;

/** Cuts changes into pieces, so that the pane takes in a large plan bit by bit. */
export function* changePieces(changes: ChangeSet): Generator<ChangePiece> {
  for (const change of changes) {
    const [first = [], ...rest] = [...rowPieces(rowsOf(change))];
    yield { kind: "change", change: withRows(change, first) };
    for (const rows of rest) yield { kind: "rows", rows };
  }
}

function* rowPieces(rows: readonly Row[]): Generator<readonly Row[]> {
  let from = 0;
  let cells = 0;
  for (const [index, row] of rows.entries()) {
    cells += row.length;
    if (cells < CELLS_IN_PIECE) continue;
    yield rows.slice(from, index + 1);
    from = index + 1;
    cells = 0;
  }
  if (from < rows.length) yield rows.slice(from);
}

/** Puts the changes together again. */
export function joinChanges(pieces: readonly ChangePiece[]): ChangeSet {
  const joined: { change: Change; rows: Row[] }[] = [];
  for (const piece of pieces) {
    if (piece.kind === "change") joined.push({ change: piece.change, rows: [...rowsOf(piece.change)] });
    else for (const row of piece.rows) joined.at(-1)?.rows.push(row);
  }
  return joined.map(({ change, rows }) => withRows(change, rows));
}

function rowsOf(change: Change): readonly Row[] {
  if (change.kind === "setCells") return change.rows;
  return change.kind === "addSheet" ? change.layout.rows : [];
}

function withRows(change: Change, rows: readonly Row[]): Change {
  if (change.kind === "setCells") return { ...change, rows };
  return change.kind === "addSheet" ? { ...change, layout: { ...change.layout, rows } } : change;
}
