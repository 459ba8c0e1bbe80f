import { LAST_COLUMN } from "../address";
import { type ChangeSet } from "../change-set";
import { type ColumnRef } from "../workbook";

/** The columns whose cells a change set writes; of a sheet that it adds, all of them. */
export function touchedColumns(changes: ChangeSet): ColumnRef[] {
  const bySheet = new Map<string, Set<number>>();
  const whole: ColumnRef[] = [];
  for (const change of changes) {
    if (change.kind === "addSheet") whole.push({ sheet: change.layout.name, firstColumn: 0, lastColumn: LAST_COLUMN });
    if (change.kind !== "setCells") continue;
    const columns = bySheet.get(change.sheet) ?? new Set<number>();
    bySheet.set(change.sheet, columns);
    for (const row of change.rows) row.forEach((input, offset) => input && columns.add(change.left + offset));
  }
  const single = [...bySheet].flatMap(([sheet, columns]) =>
    [...columns].map((column) => ({ sheet, firstColumn: column, lastColumn: column })),
  );
  return [...whole, ...single];
}
