import { type Rect, rectsOverlap } from "../../workbook/address";
import { type CellRef } from "../../workbook/address";
import { findName, findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type FormulaToken, formulaTokens } from "../explain/formula-tokens";
import { referencePlace } from "../explain/reference-places";

/** A block of cells on a sheet. */
export type Area = { readonly sheet: string; readonly range: Rect };

/** The formulas, in what has been read of the workbook, that read a cell of these areas directly. */
export function readersOf(bench: Workbench, areas: readonly Area[]): CellRef[] {
  if (areas.length === 0) return [];
  return bench.snapshot.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ cell, formula }) =>
      placesIn(bench, { cell, formula }).some((place) => areas.some((area) => isWithin(place, area))) ? [cell] : [],
    ),
  );
}

type FormulaCell = { readonly cell: CellRef; readonly formula: string };

function formulasOf({ name, usedRange, cells }: SheetSnapshot): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let column = usedRange?.left ?? 0; column <= (usedRange?.right ?? -1); column++) {
    for (const [row, formula] of cells.column(column)?.formulas ?? []) {
      found.push({ cell: { sheet: name, row, column }, formula });
    }
  }
  return found;
}

function placesIn(bench: Workbench, { cell, formula }: FormulaCell): Area[] {
  return formulaTokens(formula).flatMap((token) => placesOfToken(bench, cell, token));
}

/** A reference leads to its cells, and the name of a block to those of the block. */
function placesOfToken(bench: Workbench, cell: CellRef, token: FormulaToken): Area[] {
  const { snapshot, recognition, t } = bench;
  const place = referencePlace(token, { snapshot, recognition, t, cell });
  if (place) return [place];
  const named = token.kind === "word" ? findName(snapshot, token.text)?.refersTo : undefined;
  if (named === undefined) return token.kind === "word" ? wholeTable(bench, token.text) : [];
  return formulaTokens(named).flatMap((inner) => {
    const block = inner.kind === "word" ? undefined : referencePlace(inner, { snapshot, recognition, t, cell });
    return block ? [block] : [];
  });
}

/** A table's bare name stands for all its data. */
function wholeTable({ snapshot }: Workbench, name: string): Area[] {
  return snapshot.sheets.flatMap(({ name: sheet, tables }) =>
    tables.filter((table) => table.name.toLowerCase() === name.toLowerCase()).map(({ range }) => ({ sheet, range })),
  );
}

function isWithin(place: Area, area: Area): boolean {
  return place.sheet.toLowerCase() === area.sheet.toLowerCase() && rectsOverlap(place.range, area.range);
}

/** Does this cell belong to a sheet or column of ours, whose formulas follow along? */
export function isOwnCell({ snapshot, register }: Workbench, { sheet: name, row, column }: CellRef): boolean {
  const sheet = findSheet(snapshot, name);
  const isNamed = (entry: { readonly sheet: string }) => entry.sheet.toLowerCase() === name.toLowerCase();
  if (register.some((entry) => entry.kind === "sheet" && isNamed(entry))) return true;
  const headings = new Set(
    register
      .filter((entry) => (entry.kind === "column" || entry.kind === "filled") && isNamed(entry))
      .map(({ heading }) => heading.trim()),
  );
  if (!sheet || headings.size === 0) return false;
  for (let above = row - 1; above >= 0; above--) {
    const value = sheet.cells.value(above, column);
    if (typeof value === "string" && headings.has(value.trim())) return true;
  }
  return false;
}
