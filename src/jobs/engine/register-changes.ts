import { type ChangeSet } from "../../workbook/change-set";
import { findTable } from "../../workbook/snapshot";
import { REGISTER_TABLE, type RegisterEntry, sameEntry } from "../../workbook/register";
import { registerRow } from "../../workbook/sheets/settings-sheet";
import { type Workbench } from "./workbench";

/** The changes that put these lines in the register; lines that are there already change nothing. */
export function registerChanges(
  { snapshot, register }: Pick<Workbench, "snapshot" | "register">,
  wanted: readonly RegisterEntry[],
): ChangeSet {
  const missing = wanted.filter((entry) => !register.some((known) => sameEntry(known, entry)));
  const found = findTable(snapshot, REGISTER_TABLE);
  if (missing.length === 0 || !found) return [];
  const { sheet, table } = found;
  const replaced = missing.filter((entry) => replaces(register, entry) >= 0);
  const added = missing.filter((entry) => !replaced.includes(entry));
  const first = table.range.top + 1;
  const next = first + register.length;
  const bottom = Math.max(table.range.bottom, next + added.length - 1);
  return [
    ...replaced.map((entry) => ({
      kind: "setCells" as const,
      sheet: sheet.name,
      top: first + replaces(register, entry),
      left: table.range.left,
      rows: [registerRow(entry)],
    })),
    ...(added.length > 0
      ? [
          {
            kind: "setCells" as const,
            sheet: sheet.name,
            top: next,
            left: table.range.left,
            rows: added.map(registerRow),
          },
        ]
      : []),
    ...(bottom > table.range.bottom
      ? [
          {
            kind: "resizeTable" as const,
            sheet: sheet.name,
            table: table.name,
            range: { ...table.range, bottom },
            columns: table.columns.map((name) => ({ name })),
          },
        ]
      : []),
  ];
}

/** The line that says something else about the same column or correction; -1 when there is none. */
function replaces(register: readonly RegisterEntry[], { kind, id, sheet }: RegisterEntry): number {
  return register.findIndex(
    (known) =>
      known.id === id &&
      known.sheet === sheet &&
      (known.kind === "sheet") === (kind === "sheet") &&
      (known.kind === "match") === (kind === "match"),
  );
}
