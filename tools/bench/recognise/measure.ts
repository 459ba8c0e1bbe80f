import { type Finding } from "../../../src/workbook/findings";
import { fieldLabel } from "../../../src/workbook/recognise/alias-table";
import {
  type ColumnMatch,
  columnOf,
  type Recognition,
  type SheetMatch,
} from "../../../src/workbook/recognise/recognition";
import { recognise } from "../../../src/workbook/recognise/recognise";
import { type Layout } from "../../layouts/layouts";
import { type TrueColumn } from "../../layouts/make-sheet";

export type Outcome = "right" | "reported" | "silent";

export type Measurement = {
  readonly layouts: number;
  readonly columns: number;
  readonly right: number;
  /** Wrong or missing, and a finding says so. */
  readonly reported: number;
  /** Wrong or missing without a word. */
  readonly silent: number;
  /** Sheets whose first and last row of data are right, and all sheets that were recognised. */
  readonly rowsRight: number;
  readonly sheets: number;
  readonly mistakes: readonly string[];
};

/** Recognises every layout and holds the needed columns against the truth. */
export function measure(layouts: readonly Layout[]): Measurement {
  const counts = { right: 0, reported: 0, silent: 0 };
  const mistakes: string[] = [];
  const rows = { right: 0, sheets: 0 };
  for (const layout of layouts) {
    const recognition = recognise(layout.snapshot, { aliases: layout.aliases });
    for (const truth of layout.truth) {
      const outcome = judge(truth, recognition);
      counts[outcome]++;
      if (outcome !== "right") mistakes.push(`${layout.seed} ${outcome}: ${describe(truth, recognition)}`);
    }
    countRows(layout, recognition, rows);
  }
  const columns = counts.right + counts.reported + counts.silent;
  return { layouts: layouts.length, columns, ...counts, rowsRight: rows.right, sheets: rows.sheets, mistakes };
}

function judge(truth: TrueColumn, recognition: Recognition): Outcome {
  const sheet = sheetOf(truth, recognition);
  const match = sheet && (columnOf(sheet, truth.field) ?? undecidedAmount(sheet, truth));
  if (match?.column === truth.column) return "right";
  return recognition.findings.some((finding) => speaksOf(finding, truth, match?.column)) ? "reported" : "silent";
}

/** A heading that was never seen cannot say whether VAT is in it: the right column as plain `amount` is right. */
function undecidedAmount(sheet: SheetMatch, { field }: TrueColumn): ColumnMatch | undefined {
  return field.startsWith("amount") ? columnOf(sheet, "amount") : undefined;
}

/** About the field, the column that was taken for it, the column it really is, or the sheet as a whole. */
function speaksOf({ where, params, code }: Finding, truth: TrueColumn, taken: number | undefined): boolean {
  if (where?.sheet !== truth.sheet) return false;
  if (code.startsWith("sheet.")) return true;
  return (
    where.column === truth.column || where.column === taken || params["field"] === fieldLabel(truth.role, truth.field)
  );
}

function sheetOf({ sheet, role }: TrueColumn, { sheets }: Recognition): SheetMatch | undefined {
  return sheets.find((match) => match.sheet === sheet && match.role === role);
}

function countRows(layout: Layout, { sheets }: Recognition, rows: { right: number; sheets: number }): void {
  for (const { sheet, firstRow, lastRow } of sheets) {
    const truth = layout.rows.get(sheet);
    if (!truth) continue;
    rows.sheets++;
    if (truth.first === firstRow && truth.last === lastRow) rows.right++;
  }
}

function describe(truth: TrueColumn, recognition: Recognition): string {
  const sheet = sheetOf(truth, recognition);
  const taken = sheet && columnOf(sheet, truth.field);
  const role = recognition.sheets.find((match) => match.sheet === truth.sheet)?.role ?? "nothing";
  const found = sheet ? (taken ? `“${taken.heading}” (${taken.source})` : "no column") : `the sheet read as ${role}`;
  return `${truth.role}.${truth.field} is “${truth.heading}”, got ${found}`;
}
