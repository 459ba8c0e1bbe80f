import { type CellRef } from "../../../workbook/address";
import { sameScalar } from "../../../workbook/cells";
import { type ChangeSet } from "../../../workbook/change-set";
import { findName, findSheet, findTable, type Snapshot } from "../../../workbook/snapshot";
import { type WhatStands } from "../partly-written";

/** Where the workbook differs from what it was, in all that the changes would have touched. */
export function whatStands(changes: ChangeSet, before: Snapshot, now: Snapshot): WhatStands {
  const cells: CellRef[] = [];
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.kind === "addSheet") {
      if (!findSheet(before, change.layout.name) && findSheet(now, change.layout.name)) sheets.add(change.layout.name);
    } else if (change.kind === "setName") {
      const isSame = findName(before, change.name)?.refersTo === findName(now, change.name)?.refersTo;
      if (!isSame) sheets.add(change.name);
    } else if (change.kind === "resizeTable") {
      const [then, today] = [findTable(before, change.table), findTable(now, change.table)];
      if (JSON.stringify(then?.table) !== JSON.stringify(today?.table)) sheets.add(change.sheet);
    } else if (change.kind === "setCells") {
      change.rows.forEach((inputs, row) =>
        inputs.forEach((input, column) => {
          const at = { sheet: change.sheet, row: change.top + row, column: change.left + column };
          if (input && !isSameCell(at, before, now)) cells.push(at);
        }),
      );
    }
  }
  return { cells, sheets: [...sheets] };
}

function isSameCell({ sheet, row, column }: CellRef, before: Snapshot, now: Snapshot): boolean {
  const [a, b] = [findSheet(before, sheet)?.cells, findSheet(now, sheet)?.cells];
  const formula = a?.formula(row, column);
  if (formula !== b?.formula(row, column) || (a?.format(row, column) ?? "") !== (b?.format(row, column) ?? "")) return false;
  // What a formula shows depends on other cells too.
  return formula !== undefined || sameScalar(a?.value(row, column) ?? null, b?.value(row, column) ?? null);
}
