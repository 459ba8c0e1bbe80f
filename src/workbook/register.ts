import { type Translator } from "../i18n/translator";
import { scalarText } from "./cells";
import { headingOffsets } from "./heading-offsets";
import { findTable, type Snapshot, type TableSnapshot } from "./snapshot";

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

/** Where a line of the register stands: zero-based row of the sheet. */
export type RegisterLine = { readonly entry: RegisterEntry; readonly row: number };

/** The register as it stands in the workbook; empty when there is none. */
export function readRegister(snapshot: Snapshot, t: Translator): readonly RegisterEntry[] {
  return registerLines(snapshot, t).map(({ entry }) => entry);
}

/** The lines of the register with their rows. Somebody may have inserted empty rows or moved its columns. */
export function registerLines(snapshot: Snapshot, t: Translator): readonly RegisterLine[] {
  const found = findTable(snapshot, REGISTER_TABLE);
  if (!found) return [];
  const { range } = found.table;
  const offsets = registerOffsets(found.table, t);
  const lines: RegisterLine[] = [];
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const [kind = "", id = "", sheet = "", heading = "", version = ""] = offsets.map((offset) =>
      scalarText(found.sheet.cells.value(row, range.left + offset)),
    );
    if (!isKind(kind)) continue; // an empty or damaged line says nothing
    lines.push({ entry: { kind, id, sheet, heading, version: Number(version) || LAYOUT_VERSION }, row });
  }
  return lines;
}

/** In the order in which they are written; their texts are also how a moved column is known. */
export function registerHeadings(t: Translator): string[] {
  return [
    t("settings.register.kind"),
    t("settings.register.id"),
    t("settings.register.sheet"),
    t("settings.register.heading"),
    t("settings.register.version"),
  ];
}

/** Where kind, id, sheet, heading and version stand in the table: by heading, else where they were written. */
export function registerOffsets({ columns }: TableSnapshot, t: Translator): number[] {
  return headingOffsets(columns, registerHeadings(t));
}

function isKind(text: string): text is RegisterEntry["kind"] {
  return KINDS.has(text);
}

export function sameEntry(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.kind === b.kind && a.id === b.id && a.sheet === b.sheet && a.heading === b.heading;
}
