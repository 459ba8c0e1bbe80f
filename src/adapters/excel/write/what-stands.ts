import { type CellRef } from "../../../workbook/address";
import { sameScalar } from "../../../workbook/cells";
import { type Change, type ChangeSet, type SetCells } from "../../../workbook/change-set";
import { type Grid } from "../../../workbook/grid";
import { findName, findSheet, findTable, type Snapshot } from "../../../workbook/snapshot";
import { type WhatStands } from "../partly-written";

type States = { readonly before: Snapshot; readonly now: Snapshot };

/** Where the workbook differs from what it was, in all that the changes would have touched. */
export function whatStands(changes: ChangeSet, states: States): WhatStands {
  const cells = changes.flatMap((change) => (change.kind === "setCells" ? changedCells(change, states) : []));
  return { cells, sheets: [...new Set(changes.flatMap((change) => changedThing(change, states) ?? []))] };
}

/** The sheet, table or name that is no longer what it was. */
function changedThing(change: Change, { before, now }: States): string | undefined {
  if (change.kind === "addSheet") {
    const { name } = change.layout;
    return !findSheet(before, name) && findSheet(now, name) ? name : undefined;
  }
  if (change.kind === "setName") {
    return findName(before, change.name)?.refersTo === findName(now, change.name)?.refersTo ? undefined : change.name;
  }
  return changedTable(change, { before, now });
}

/** The sheet of a table that is no longer what it was. */
function changedTable(change: Change, { before, now }: States): string | undefined {
  if (change.kind !== "resizeTable" && change.kind !== "addTable" && change.kind !== "removeTable") return undefined;
  const name = change.kind === "resizeTable" ? change.table : change.table.name;
  const [then, today] = [before, now].map((state) => JSON.stringify(findTable(state, name)?.table));
  return then === today ? undefined : change.sheet;
}

function changedCells({ sheet, top, left, rows }: SetCells, { before, now }: States): CellRef[] {
  const [then, today] = [findSheet(before, sheet)?.cells, findSheet(now, sheet)?.cells];
  return rows.flatMap((inputs, row) =>
    inputs.flatMap((input, column): CellRef[] => {
      const at = { sheet, row: top + row, column: left + column };
      return input && !isSameCell(contents(then, at), contents(today, at)) ? [at] : [];
    }),
  );
}

function contents(cells: Grid | undefined, { row, column }: CellRef) {
  const [value, formula] = [cells?.value(row, column) ?? null, cells?.formula(row, column)];
  return { value, formula, format: cells?.format(row, column) };
}

type Contents = ReturnType<typeof contents>;

/** What a formula shows depends on other cells too, so only what it says counts. */
function isSameCell(a: Contents, b: Contents): boolean {
  if (a.formula !== b.formula || a.format !== b.format) return false;
  return a.formula !== undefined || sameScalar(a.value, b.value);
}
