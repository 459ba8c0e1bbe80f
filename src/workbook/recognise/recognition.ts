import { type Finding } from "../findings";
import { type FieldId, type SheetRole } from "./fields";

/** What the values of a column are, by majority of what can be read. */
export type ValueKind = "empty" | "text" | "number" | "date" | "percentage" | "duration" | "boolean" | "mixed";

/** How a numeric column writes its decimals, decided once per column: `1.250` is 1250 in the first, 1.25 in the second. */
export type DecimalStyle = "comma" | "point";

export type MatchSource = "register" | "corrected" | "alias" | "similar" | "values";

/** A column of the user's sheet that is known to hold a field. */
export type ColumnMatch = {
  readonly field: FieldId;
  /** Zero-based, on the sheet. */
  readonly column: number;
  /** The heading as it stands there (two-row headings joined by a space). */
  readonly heading: string;
  readonly valueKind: ValueKind;
  readonly decimalStyle: DecimalStyle;
  readonly source: MatchSource;
  /** 0…1 */
  readonly confidence: number;
};

/** A sheet, or a table on it, that is known to play a role. */
export type SheetMatch = {
  readonly role: SheetRole;
  readonly sheet: string;
  /** The table's name, when the rows stand in one. */
  readonly table?: string;
  /** Zero-based; the row directly above the data (of a two-row heading the lower one). */
  readonly headerRow: number;
  readonly firstRow: number;
  /** The last row of data; before a totals row. `firstRow - 1` when there is none yet. */
  readonly lastRow: number;
  readonly totalsRow?: number;
  /** Nothing stands under the data (but for a table's own totals row): whole-column references are safe. */
  readonly nothingBelow: boolean;
  readonly columns: readonly ColumnMatch[];
  /** Every heading of the header row, recognised or not: column → text. */
  readonly headings: ReadonlyMap<number, string>;
  /** 0…1 */
  readonly confidence: number;
};

/** What the workbook is made of, by meaning. */
export type Recognition = {
  /** Several of one role may occur (Orders 2024, Orders 2025); best first. */
  readonly sheets: readonly SheetMatch[];
  readonly findings: readonly Finding[];
};

/** A correction by the user: this field is that column. Remembered in the workbook. */
export type MatchCorrection = {
  readonly role: SheetRole;
  readonly field: FieldId;
  readonly sheet: string;
  readonly heading: string;
};

export function sheetsOfRole(recognition: Recognition, role: SheetRole): readonly SheetMatch[] {
  return recognition.sheets.filter((sheet) => sheet.role === role);
}

export function columnOf(match: SheetMatch, field: FieldId): ColumnMatch | undefined {
  return match.columns.find((column) => column.field === field);
}
