import { type FindingCode } from "../../../i18n/finding-codes";
import { isBlank, type Scalar } from "../../cells";
import { type Finding } from "../../findings";
import { type Grid } from "../../grid";
import { type DecimalStyle } from "../recognition";
import { DecimalStyleVote, type DecimalStyleReading } from "../values/decimal-style";
import { isNoValue } from "../values/no-value";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { shownText, unreadableFindings } from "./unreadable-cells";

/** What a column of numbers is made of. Functions get the cell as it is and give undefined for what they cannot read. */
export type NumberCells = {
  readonly unreadable: FindingCode;
  number(value: number, format: string | undefined): number | undefined;
  text(text: string, style: DecimalStyle): number | undefined;
};

/**
 * Reads a column of numbers cell by cell. Empty cells, `-` and `n.v.t.` are null; errors, TRUE and what is no number are
 * unreadable. How decimals are written is decided once, from the whole column.
 */
export function readNumberCells(cells: Grid, span: ColumnSpan, kind: NumberCells): ColumnReading<number> {
  const decimals = decimalStyle(cells, span);
  const values: (number | null)[] = [];
  const unreadable: number[] = [];
  const textual: number[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const value = cells.value(row, span.column);
    if (isAbsent(value)) {
      values.push(null);
      continue;
    }
    const read = readCell(value, { kind, style: decimals.style, format: cells.format(row, span.column) });
    if (read === undefined) unreadable.push(row);
    else if (typeof value === "string") textual.push(row);
    values.push(read ?? null);
  }
  const findings = [
    ...unreadableFindings(cells, span, { code: kind.unreadable, rows: unreadable }),
    ...unclearFinding(cells, span, { kind, decimals }),
  ];
  return { values, unreadable, textual, findings };
}

/** Nothing filled in: empty, blanks, `-`, `n.v.t.` */
export function isAbsent(value: Scalar): boolean {
  return isBlank(value) || (typeof value === "string" && isNoValue(value));
}

type CellReader = { readonly kind: NumberCells; readonly style: DecimalStyle; readonly format: string | undefined };

function readCell(value: Scalar, { kind, style, format }: CellReader): number | undefined {
  if (typeof value === "number") return kind.number(value, format);
  return typeof value === "string" ? kind.text(value, style) : undefined;
}

function decimalStyle(cells: Grid, { column, firstRow, lastRow }: ColumnSpan): DecimalStyleReading {
  const vote = new DecimalStyleVote();
  for (let row = firstRow; row <= lastRow; row++) {
    const value = cells.value(row, column);
    if (typeof value === "string") vote.add(value, row);
  }
  return vote.result();
}

/** `1.250` without anything in the column that says which way: shown with what was made of it. */
function unclearFinding(
  cells: Grid,
  { sheet, column }: ColumnSpan,
  { kind, decimals }: { kind: NumberCells; decimals: DecimalStyleReading },
): Finding[] {
  const row = decimals.unclearRow;
  const text = row === undefined ? null : cells.value(row, column);
  if (row === undefined || typeof text !== "string") return [];
  const value = kind.text(text, decimals.style);
  if (value === undefined) return [];
  return [
    {
      code: "number.unclear",
      severity: "warning",
      where: { sheet, row, column },
      params: { text: shownText(text), value },
    },
  ];
}
