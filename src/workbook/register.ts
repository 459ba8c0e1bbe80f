import { scalarText } from "./cells";
import { findTable, type Snapshot } from "./snapshot";

/** What a line of the register says is ours, or has been decided by the user. */
export type RegisterEntry = {
  /**
   * `sheet`: a sheet of ours; `column`: a column we added, with formulas; `values`: one we added or fill, with plain
   * values; `filled`: a user's column that we fill with formulas; `match`: a correction by the user.
   */
  readonly kind: "sheet" | "column" | "values" | "filled" | "match";
  /** Language-neutral, e.g. `customers.revenue`. */
  readonly id: string;
  readonly sheet: string;
  /** Heading as it stands; empty for a sheet. */
  readonly heading: string;
  /** Layout version that wrote it. */
  readonly version: number;
};

export const REGISTER_TABLE = "rpRegister";
/** Goes up when a layout changes so that older sheets need migrating. */
export const LAYOUT_VERSION = 1;

const KINDS: ReadonlySet<string> = new Set(["sheet", "column", "values", "filled", "match"]);

/** The register as it stands in the workbook; empty when there is none. Columns: kind, id, sheet, heading, version. */
export function readRegister(snapshot: Snapshot): readonly RegisterEntry[] {
  const found = findTable(snapshot, REGISTER_TABLE);
  if (!found) return [];
  const { range } = found.table;
  const entries: RegisterEntry[] = [];
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const [kind = "", id = "", sheet = "", heading = "", version = ""] = [0, 1, 2, 3, 4].map((offset) =>
      scalarText(found.sheet.cells.value(row, range.left + offset)),
    );
    if (!isKind(kind)) continue; // an empty or damaged line says nothing
    entries.push({ kind, id, sheet, heading, version: Number(version) || LAYOUT_VERSION });
  }
  return entries;
}

function isKind(text: string): text is RegisterEntry["kind"] {
  return KINDS.has(text);
}

export function sameEntry(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.kind === b.kind && a.id === b.id && a.sheet === b.sheet && a.heading === b.heading;
}
