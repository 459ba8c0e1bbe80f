import { type CellInput, type Change, type ChangeSet } from "../../workbook/change-set";
import { REGISTER_TABLE, type RegisterEntry, registerLines, registerOffsets, sameEntry } from "../../workbook/register";
import { registerRow } from "../../workbook/sheets/settings-sheet";
import { findTable } from "../../workbook/snapshot";
import { type Workbench } from "./workbench";

/** The changes that put these lines in the register; lines that are there already change nothing. */
export function registerChanges(
  { snapshot, t }: Pick<Workbench, "snapshot" | "t">,
  wanted: readonly RegisterEntry[],
): ChangeSet {
  const lines = registerLines(snapshot, t);
  const missing = wanted.filter((entry) => !lines.some((known) => sameEntry(known.entry, entry)));
  const found = findTable(snapshot, REGISTER_TABLE);
  if (missing.length === 0 || !found) return [];
  const { sheet, table } = found;
  const { left, top } = table.range;
  const offsets = registerOffsets(table, t);
  const write = (row: number, entries: readonly RegisterEntry[]): Change => ({
    kind: "setCells",
    sheet: sheet.name,
    top: row,
    left,
    rows: entries.map((entry) => inPlace(registerRow(entry), offsets)),
  });
  const replaced = missing.flatMap((entry) => {
    const line = lines.find((known) => replaces(known.entry, entry));
    return line ? [{ entry, row: line.row }] : [];
  });
  const added = missing.filter((entry) => !lines.some((known) => replaces(known.entry, entry)));
  const next = (lines.at(-1)?.row ?? top) + 1;
  const bottom = Math.max(table.range.bottom, next + added.length - 1);
  const columns = table.columns.map((name) => ({ name }));
  const range = { ...table.range, bottom };
  return [
    ...replaced.map(({ entry, row }) => write(row, [entry])),
    ...(added.length > 0 ? [write(next, added)] : []),
    ...(bottom > table.range.bottom
      ? [{ kind: "resizeTable" as const, sheet: sheet.name, table: table.name, range, columns }]
      : []),
  ];
}

/** The cells of a line, each below its own heading; a column that is not ours stays as it is. */
function inPlace(cells: readonly CellInput[], offsets: readonly number[]): (CellInput | undefined)[] {
  return Array.from({ length: Math.max(...offsets) + 1 }, (_, offset) => cells[offsets.indexOf(offset)]);
}

/** Says something else about the same column or correction. */
function replaces(known: RegisterEntry, { kind, id, sheet }: RegisterEntry): boolean {
  return (
    known.id === id &&
    known.sheet === sheet &&
    (known.kind === "sheet") === (kind === "sheet") &&
    (known.kind === "match") === (kind === "match")
  );
}
