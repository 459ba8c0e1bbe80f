import { scalarText } from "../../cells";
import { type Finding } from "../../findings";
import { type Grid } from "../../grid";
import { type DecimalStyle } from "../recognition";
import { formatKind } from "../values/format-kind";
import { parsePercentage } from "../values/parse-percentage";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { type NumberCells, readNumberCells } from "./read-numbers";

/**
 * Shares as fractions: 45 % is 0.45. Numbers without a percent sign are whole percents as soon as one of them is above 1
 * (a response of 5 is 5 %), and fractions otherwise; whole percents are reported once.
 */
export function readPercentages(cells: Grid, span: ColumnSpan): ColumnReading<number> {
  const wholeRow = firstWholePercent(cells, span);
  const divisor = wholeRow === undefined ? 1 : 100;
  const kind: NumberCells = {
    unreadable: "percentage.unreadable",
    number(value, format) {
      const shown = formatKind(format);
      if (shown === "date" || shown === "time" || !Number.isFinite(value)) return undefined;
      return shown === "percentage" ? value : value / divisor;
    },
    text(text, style) {
      const value = parsePercentage(text, style);
      return value === undefined || isMarked(text) ? value : value / divisor;
    },
  };
  const reading = readNumberCells(cells, span, kind);
  return wholeRow === undefined
    ? reading
    : { ...reading, findings: [...reading.findings, wholeFinding(cells, span, wholeRow)] };
}

function firstWholePercent(cells: Grid, { column, firstRow, lastRow }: ColumnSpan): number | undefined {
  for (let row = firstRow; row <= lastRow; row++) {
    const value = cells.value(row, column);
    if (typeof value === "number" && Math.abs(value) > 1 && formatKind(cells.format(row, column)) !== "percentage")
      return row;
    if (typeof value === "string" && !isMarked(value) && Math.abs(unmarked(value)) > 1) return row;
  }
  return undefined;
}

const STYLE: DecimalStyle = "comma";

function unmarked(text: string): number {
  return parsePercentage(text, STYLE) ?? 0;
}

function isMarked(text: string): boolean {
  return /%|procent|percent|pct/i.test(text);
}

function wholeFinding(cells: Grid, { sheet, column }: ColumnSpan, row: number): Finding {
  return {
    code: "percentage.whole",
    severity: "hint",
    where: { sheet, row, column },
    params: { text: scalarText(cells.value(row, column)) },
  };
}
