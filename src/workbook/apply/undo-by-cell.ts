import { rectContains, type CellAddress, type CellRef } from "../address";
import { sameScalar } from "../cells";
import {
  type AddTable,
  type CellInput,
  type Change,
  type ChangeSet,
  type ResizeTable,
  type SetCells,
  type SetName,
} from "../change-set";
import { findName, findSheet, findTable, type SheetSnapshot, type Snapshot } from "../snapshot";

/** What can still be taken back, and what somebody changed since. */
export type CellUndo = {
  readonly changes: ChangeSet;
  readonly refused: readonly CellRef[];
  /** Cells that hold what we wrote: none at all means that this is another workbook. */
  readonly recognised: number;
  /** Something without a cell (a name) was changed since. */
  readonly skippedOthers: boolean;
};

type Write = { readonly written: ChangeSet; readonly inverse: ChangeSet };

/**
 * The inverse of a write, without the cells that no longer hold what was written. A formula counts as ours by its
 * formula: its value may have been calculated anew. A sheet of ours on which anything was changed stays; so do the
 * headings of a table whose columns were changed. What is as it was before the write already needs nothing: an undo that
 * stopped half-way can be done again.
 *
 * @param current every touched column read, the sheets of ours whole
 */
export function undoByCell({ written, inverse }: Write, current: Snapshot): CellUndo {
  const judge = new CellJudge({ written, inverse }, current);
  const originals = written.toReversed();
  const changes = inverse.flatMap((change, index) => judge.standing(change, originals[index]) ?? []);
  return { changes, refused: judge.refused(), recognised: judge.recognised, skippedOthers: judge.skippedOthers };
}

/** A table as a write left it. */
type TablePlace = Omit<ResizeTable, "kind">;

function placeOf({ sheet, table }: Pick<AddTable, "sheet" | "table">): TablePlace {
  return { sheet, table: table.name, range: table.range, columns: table.columns };
}

type Expected = ReadonlyMap<string, ReadonlyMap<string, CellInput>>;

/** Sheet in small letters → cell → what it was last given. */
function expectedCells(written: ChangeSet): Expected {
  const sheets = new Map<string, Map<string, CellInput>>();
  for (const change of written) {
    if (change.kind !== "setCells" && change.kind !== "addSheet") continue;
    const block =
      change.kind === "setCells" ? change : { sheet: change.layout.name, top: 0, left: 0, rows: change.layout.rows };
    const cells = sheets.get(block.sheet.toLowerCase()) ?? new Map<string, CellInput>();
    sheets.set(block.sheet.toLowerCase(), cells);
    block.rows.forEach((row, rowOffset) => {
      row.forEach((input, offset) => input && cells.set(cellKey(block.top + rowOffset, block.left + offset), input));
    });
  }
  return sheets;
}

class CellJudge {
  recognised = 0;
  skippedOthers = false;
  private readonly expected: Expected;
  /** Tables whose columns somebody changed: their headings have to stay. */
  private readonly lockedTables: readonly TablePlace[];
  private readonly found = new Map<string, CellRef>();

  constructor(
    { written, inverse }: Write,
    private readonly current: Snapshot,
  ) {
    this.expected = expectedCells(written);
    const isOpen = (table: string) =>
      [...written, ...inverse].some((change) => isResizeOf(change, table) && this.tableStands(change));
    this.lockedTables = written.flatMap((change): TablePlace[] => {
      if (change.kind === "resizeTable") return isOpen(change.table) ? [] : [change];
      if (change.kind !== "addTable") return [];
      const place = placeOf(change);
      return !findTable(current, place.table) || this.tableStands(place) ? [] : [place];
    });
  }

  /** What of one inverse change can still be done; `undefined` for nothing. */
  standing(change: Change, original: Change | undefined): Change | undefined {
    switch (change.kind) {
      case "setCells":
        return this.standingCells(change);
      case "resizeTable":
        return this.standingTable(change, change);
      case "removeTable":
        return findTable(this.current, change.table.name) && this.standingTable(change, placeOf(change));
      case "removeSheet":
        return this.sheetStands(change.sheet) ? change : undefined;
      case "setName":
        return this.standingName(change, original);
      case "addSheet":
      case "addTable":
        return undefined;
      default:
        return findSheet(this.current, change.sheet) ? change : undefined;
    }
  }

  refused(): CellRef[] {
    return [...this.found.values()];
  }

  private refuse(cell: CellRef): void {
    this.found.set(`${cell.sheet.toLowerCase()} ${cellKey(cell.row, cell.column)}`, cell);
  }

  /** The block with only the cells that still hold what was written. */
  private standingCells(change: SetCells): SetCells {
    const sheet = findSheet(this.current, change.sheet);
    const rows = change.rows.map((inputs, rowOffset) =>
      inputs.map((input, offset) => {
        const at = { sheet: change.sheet, row: change.top + rowOffset, column: change.left + offset };
        if (!input) return undefined;
        const isOurs = sheet !== undefined && !this.isLockedHeading(at) && this.holdsExpected(sheet, at);
        if (isOurs || (sheet && holds(sheet, at, input))) return input;
        this.refuse(at);
        return undefined;
      }),
    );
    return { ...change, rows };
  }

  private isLockedHeading(at: CellRef): boolean {
    return this.lockedTables.some(
      ({ sheet, range }) => sameText(sheet, at.sheet) && range.top === at.row && rectContains(range, at),
    );
  }

  private standingTable<TableChange extends Change>(change: TableChange, place: TablePlace): TableChange | undefined {
    if (!this.lockedTables.some(({ table }) => sameText(table, place.table))) return change;
    this.refuse({ sheet: place.sheet, row: place.range.top, column: place.range.left });
    return undefined;
  }

  private standingName(change: SetName, original: Change | undefined): SetName | undefined {
    const given = original?.kind === "setName" ? original.refersTo : undefined;
    const now = findName(this.current, change.name)?.refersTo;
    if (now === given) return change;
    if (now !== change.refersTo) this.skippedOthers = true;
    return undefined;
  }

  private tableStands({ table, range, columns }: TablePlace): boolean {
    const now = findTable(this.current, table)?.table;
    const names = columns.map(({ name }) => name);
    return now !== undefined && JSON.stringify([now.range, now.columns]) === JSON.stringify([range, names]);
  }

  /** Nobody wrote on our sheet. One that is gone needs no removing. */
  private sheetStands(name: string): boolean {
    const sheet = findSheet(this.current, name);
    if (!sheet) return false;
    const cells = this.expected.get(name.toLowerCase()) ?? new Map<string, CellInput>();
    const { bottom, right } = sheet.usedRange ?? { bottom: -1, right: -1 };
    const before = this.found.size;
    for (let row = 0; row <= bottom; row++) {
      for (let column = 0; column <= right; column++) {
        const isFilled = sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== undefined;
        const isOurs = hasContent(cells.get(cellKey(row, column)));
        if ((isFilled || isOurs) && !this.holdsExpected(sheet, { row, column }))
          this.refuse({ sheet: name, row, column });
      }
    }
    return this.found.size === before;
  }

  private holdsExpected(sheet: SheetSnapshot, { row, column }: { row: number; column: number }): boolean {
    const expected = this.expected.get(sheet.name.toLowerCase())?.get(cellKey(row, column));
    if (!expected) return false;
    const isSame = holds(sheet, { row, column }, expected);
    if (isSame) this.recognised++;
    return isSame;
  }
}

function isResizeOf(change: Change, table: string): change is ResizeTable {
  return change.kind === "resizeTable" && sameText(change.table, table);
}

/** A formula counts by what it says, a typed value by what it is. */
function holds({ cells }: SheetSnapshot, { row, column }: CellAddress, { value, formula }: CellInput): boolean {
  const now = cells.formula(row, column);
  return now === undefined ? formula === undefined && sameScalar(value, cells.value(row, column)) : now === formula;
}

function hasContent(input: CellInput | undefined): boolean {
  return input !== undefined && (input.formula !== undefined || input.value !== null);
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
