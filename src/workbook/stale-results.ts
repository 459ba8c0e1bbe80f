import { type CellAddress } from "./address";
import { isBlank, sameScalar } from "./cells";
import { type ChangeSet, type ForgetResults } from "./change-set";
import { formulaAreas, type FormulaArea } from "./formula-areas";
import { findSheet, type SheetSnapshot, type Snapshot } from "./snapshot";
import { type Written } from "./widen-columns";

/**
 * `ours`: the plan has just worked out its result. `input`: a plan reads its result, so that one that is gone would be an
 * empty cell; it stays, and only what looks at it loses its own. `other`: everything else.
 */
export type FormulaOwner = "ours" | "input" | "other";

export type StaleInput = Written & {
  readonly ownerOf: (sheet: string, at: CellAddress) => FormulaOwner;
};

/**
 * The user's own formulas that look at a changed cell, directly or by other formulas: their kept results are those of
 * before. Rows between two changed cells of a column count as changed, so that a long column stays cheap.
 */
export function staleResults(changes: ChangeSet, { before, after, ownerOf }: StaleInput): ForgetResults[] {
  const formulas = formulasOf(before, ownerOf);
  if (formulas.length === 0) return [];
  const { changed, written } = writtenCells(changes, { before, after });
  if (changed.isEmpty) return [];
  const read = withAreas(
    formulas.filter((found) => !written.has(found.sheet, found)),
    after,
  );
  return bySheet(followed(read, changed).filter(({ owner }) => owner === "other"));
}

type Known = CellAddress & {
  readonly sheet: string;
  readonly formula: string;
  readonly owner: Exclude<FormulaOwner, "ours">;
};

/** Formulas with a result that stand in the workbook already, and are not ours. */
function formulasOf({ sheets }: Snapshot, ownerOf: StaleInput["ownerOf"]): Known[] {
  return sheets.flatMap((sheet) => {
    const { left, right } = sheet.usedRange ?? { left: 0, right: -1 };
    const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
    return columns.flatMap((column) => columnFormulas(sheet, { column, ownerOf }));
  });
}

type Column = { readonly column: number; readonly ownerOf: StaleInput["ownerOf"] };

function columnFormulas({ name: sheet, cells }: SheetSnapshot, { column, ownerOf }: Column): Known[] {
  const found: Known[] = [];
  for (const [row, formula] of cells.column(column)?.formulas ?? []) {
    const owner = cells.value(row, column) === null ? "ours" : ownerOf(sheet, { row, column });
    if (owner !== "ours") found.push({ sheet, row, column, formula, owner });
  }
  return found;
}

/** What holds something else than before, and which formulas are written with their result. */
function writtenCells(changes: ChangeSet, { before, after }: Written): { changed: CellSpans; written: CellSet } {
  const changed = new CellSpans();
  const written = new CellSet();
  for (const change of changes) {
    if (change.kind !== "setCells") continue;
    const [then, now] = [findSheet(before, change.sheet), findSheet(after, change.sheet)];
    if (!then || !now) continue;
    change.rows.forEach((inputs, rowOffset) =>
      inputs.forEach((input, offset) => {
        if (!input) return;
        const at = { row: change.top + rowOffset, column: change.left + offset };
        if (input.formula !== undefined) written.add(now.name, at);
        if (!sameCell(then, now, at)) changed.add(now.name, at);
      }),
    );
  }
  return { changed, written };
}

function sameCell(then: SheetSnapshot, now: SheetSnapshot, { row, column }: CellAddress): boolean {
  const [a, b] = [then.cells.value(row, column), now.cells.value(row, column)];
  const isSame = sameScalar(a, b) || (isBlank(a) && isBlank(b));
  return isSame && then.cells.formula(row, column) === now.cells.formula(row, column);
}

type Found = Known & { readonly areas: readonly FormulaArea[] };

const MOST_REMEMBERED = 2_000;

/** The formulas of a table's column are the same text in each row. */
function withAreas(formulas: readonly Known[], after: Snapshot): Found[] {
  const known = new Map<string, readonly FormulaArea[]>();
  return formulas.map((found) => {
    const areas = known.get(found.formula) ?? formulaAreas(found.formula, after);
    if (known.size < MOST_REMEMBERED) known.set(found.formula, areas);
    return { ...found, areas };
  });
}

/** In both directions by turns: a running balance looks up or down. */
function followed(formulas: readonly Found[], changed: CellSpans): Found[] {
  const stale: Found[] = [];
  let rest = formulas;
  for (let isMore = true; isMore;) {
    const left: Found[] = [];
    for (const found of rest) {
      const isStale = found.areas.some((area) => changed.touches(area, found));
      if (isStale) changed.add(found.sheet, found);
      (isStale ? stale : left).push(found);
    }
    isMore = left.length < rest.length;
    rest = left.toReversed();
  }
  return stale;
}

type Rows = { first: number; last: number };

/** By sheet and column, from the first to the last row. */
class CellSpans {
  private readonly sheets = new Map<string, Map<number, Rows>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  add(sheet: string, { row, column }: CellAddress): void {
    const columns = this.sheets.get(sheet.toLowerCase()) ?? new Map<number, Rows>();
    this.sheets.set(sheet.toLowerCase(), columns);
    const known = columns.get(column);
    if (!known) columns.set(column, { first: row, last: row });
    else Object.assign(known, { first: Math.min(known.first, row), last: Math.max(known.last, row) });
  }

  touches({ sheet, rect, rows }: FormulaArea, at: Found): boolean {
    const columns = this.sheets.get((sheet ?? at.sheet).toLowerCase()) ?? new Map<number, Rows>();
    const [top, bottom] = rows === "own" ? [at.row, at.row] : [rect.top, rect.bottom];
    for (const [column, { first, last }] of columns) {
      if (column >= rect.left && column <= rect.right && first <= bottom && last >= top) return true;
    }
    return false;
  }
}

/** By sheet and column, row by row: tens of thousands stay cheap. */
class CellSet {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add(sheet: string, { row, column }: CellAddress): void {
    const columns = this.sheets.get(sheet.toLowerCase()) ?? new Map<number, Set<number>>();
    this.sheets.set(sheet.toLowerCase(), columns);
    columns.set(column, (columns.get(column) ?? new Set<number>()).add(row));
  }

  has(sheet: string, { row, column }: CellAddress): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(column)?.has(row) ?? false;
  }
}

function bySheet(stale: readonly Found[]): ForgetResults[] {
  const sheets = new Map<string, CellAddress[]>();
  for (const { sheet, row, column } of stale) {
    const cells = sheets.get(sheet) ?? [];
    cells.push({ row, column });
    sheets.set(sheet, cells);
  }
  return [...sheets].map(([sheet, cells]) => ({ kind: "forgetResults", sheet, cells }));
}
