import { isBlank, type Scalar, scalarText } from "../../cells";
import { type Grid } from "../../grid";
import { isNoValue } from "../values/no-value";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { unreadableFindings } from "./unreadable-cells";

const YES = new Set(["ja", "j", "yes", "y", "x", "true", "waar", "1", "✓", "✔", "v", "nieuw", "new"]);
const NO = new Set(["nee", "n", "no", "false", "onwaar", "0", "bestaand", "existing"]);

/** Yes or no, from `ja`, `nee`, `x`, TRUE, 1 and the like; empty is null. */
export function readFlags(cells: Grid, span: ColumnSpan): ColumnReading<boolean> {
  const values: (boolean | null)[] = [];
  const unreadable: number[] = [];
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const value = cells.value(row, span.column);
    const flag = flagOf(value);
    if (flag === undefined) unreadable.push(row);
    values.push(flag ?? null);
  }
  return {
    values,
    unreadable,
    textual: [],
    findings: unreadableFindings(cells, span, { code: "flag.unreadable", rows: unreadable }),
  };
}

function flagOf(value: Scalar): boolean | null | undefined {
  if (typeof value === "boolean") return value;
  if (isBlank(value)) return null;
  const text = scalarText(value).trim().toLowerCase();
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  return isNoValue(text) ? null : undefined;
}
