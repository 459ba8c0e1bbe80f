import { isCellError, type Scalar, cellError } from "../../workbook/cells";
import { GridBuilder } from "../../workbook/grid";
import { type DefinedName, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";

/** Equal texts in rows that follow each other; formats hardly ever change within a column. */
type Run = { readonly from: number; readonly to: number; readonly text: string };

/** A part of a column that fits in one message. */
type CellsPiece = {
  readonly kind: "cells";
  /** Index of the sheet. */
  readonly sheet: number;
  readonly column: number;
  readonly from: number;
  readonly values: readonly Scalar[];
  readonly formulas: readonly Run[];
  readonly formats: readonly Run[];
};

/** A workbook in messages small enough that neither side stands still: first the outline, then its cells. */
export type SnapshotPiece =
  | { readonly kind: "outline"; readonly sheets: readonly Outline[]; readonly names: readonly DefinedName[] }
  | CellsPiece
  | { readonly kind: "end" };

/** At some 60 bytes for a cell with a formula a piece stays well under a megabyte. */
const CELLS_IN_PIECE = 8_000;

/** Cuts a workbook into pieces, one at a time, so that nothing is copied before it is sent. */
export function* snapshotPieces({ sheets, names }: Snapshot): Generator<SnapshotPiece> {
  yield { kind: "outline", names, sheets: sheets.map(outlineOf) };
  for (const [index, sheet] of sheets.entries()) yield* sheetPieces(sheet, index);
  yield { kind: "end" };
}

type Outline = Omit<SheetSnapshot, "cells">;

/** Everything of a sheet but its cells. */
function outlineOf({
  name,
  visibility,
  isProtected,
  isFiltered,
  usedRange,
  merges,
  tables,
  reserved,
}: SheetSnapshot): Outline {
  return { name, visibility, isProtected, isFiltered, usedRange, merges, tables, reserved };
}

function* sheetPieces({ cells, usedRange }: SheetSnapshot, sheet: number): Generator<CellsPiece> {
  if (!usedRange) return;
  for (let column = usedRange.left; column <= usedRange.right; column++) {
    const read = cells.column(column);
    if (!read) continue;
    const last = Math.max(read.values.length - 1, ...(read.formulas.size > 0 ? [usedRange.bottom] : []));
    for (let from = 0; from <= last; from += CELLS_IN_PIECE) {
      const to = Math.min(last, from + CELLS_IN_PIECE - 1);
      const formulas = runsOf(read.formulas, { from, to });
      const formats = runsOf(read.formats, { from, to });
      yield { kind: "cells", sheet, column, from, values: read.values.slice(from, to + 1), formulas, formats };
    }
  }
}

function runsOf(
  texts: ReadonlyMap<number, string>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Run[] {
  if (texts.size === 0) return [];
  const runs: { from: number; to: number; text: string }[] = [];
  for (let row = from; row <= to; row++) {
    const text = texts.get(row);
    if (text === undefined) continue;
    const last = runs.at(-1);
    if (last && last.text === text && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, text });
  }
  return runs;
}

/** Puts a workbook together again from its pieces. */
export class SnapshotJoiner {
  private outline: Outline[] = [];
  private names: readonly DefinedName[] = [];
  private builders: GridBuilder[] = [];

  /** @returns the workbook once its last piece is there */
  add(piece: SnapshotPiece): Snapshot | undefined {
    if (piece.kind === "outline") this.begin(piece);
    else if (piece.kind === "cells") this.put(piece);
    else return this.join();
    return undefined;
  }

  private begin({ sheets, names }: Extract<SnapshotPiece, { kind: "outline" }>): void {
    this.outline = [...sheets];
    this.names = names;
    this.builders = sheets.map(() => new GridBuilder());
  }

  private put({ sheet, column, from, values, formulas, formats }: CellsPiece): void {
    const cells = this.builders[sheet];
    if (!cells) return;
    // A hole stays one: it was never read. An error is one object for the whole process.
    values.forEach((value, index) =>
      cells.set(from + index, column, isCellError(value) ? cellError(value.error) : value),
    );
    for (const { from: first, to, text } of formulas)
      for (let row = first; row <= to; row++) cells.setFormula(row, column, text);
    for (const { from: first, to, text } of formats)
      for (let row = first; row <= to; row++) cells.setFormat(row, column, text);
  }

  private join(): Snapshot {
    const builders = this.builders;
    return {
      names: this.names,
      sheets: this.outline.map((outline, index) => ({
        ...outline,
        cells: (builders[index] ?? new GridBuilder()).build(),
      })),
    };
  }
}
