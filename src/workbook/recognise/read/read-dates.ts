import { type FindingCode } from "../../../i18n/finding-codes";
import { type Scalar } from "../../cells";
import { type Finding } from "../../findings";
import { type Grid } from "../../grid";
import { formatKind } from "../values/format-kind";
import { isMonthFirst, isSwappable, parseDate } from "../values/parse-date";
import { LAST_SERIAL, type Serial } from "../values/serial-date";
import { type ColumnReading, type ColumnSpan } from "./column-reading";
import { isAbsent } from "./read-numbers";
import { shownText, unreadableFindings } from "./unreadable-cells";

/** Days that a bare number without a date format may be: 4 October 1954 – 10 January 2119. */
const FIRST_BARE_DAY = 20_000;
const LAST_BARE_DAY = 80_000;
const FIRST_COMPACT_DATE = 19_000_101;

/**
 * Serial days, from cells that hold a date and from texts such as `31-12-2025`. The time of day is left off.
 *
 * One text in American order (`12/31/2025`) casts doubt on its whole column: texts whose day and month could be swapped
 * are then refused too, never guessed at.
 */
export function readDates(cells: Grid, span: ColumnSpan): ColumnReading<Serial> {
  const american = firstAmerican(cells, span);
  const values: (Serial | null)[] = [];
  const [unreadable, doubtful, textual]: [number[], number[], number[]] = [[], [], []];
  for (let row = span.firstRow; row <= span.lastRow; row++) {
    const value = cells.value(row, span.column);
    const isDoubtful = american !== undefined && isInDoubt(value);
    const read = isDoubtful || isAbsent(value) ? undefined : dateOf(value, cells.format(row, span.column));
    values.push(read ?? null);
    const remarks = read === undefined ? (isDoubtful ? doubtful : unreadable) : textual;
    if (isRemarkable(value, read)) remarks.push(row);
  }
  const findings = [
    ...unreadableFindings(cells, span, { code: "date.unreadable", rows: unreadable }),
    ...doubtfulFindings({ cells, span, rows: doubtful, example: american ?? "" }),
  ];
  return { values, unreadable: [...unreadable, ...doubtful].toSorted((a, b) => a - b), textual, findings };
}

/** Text that was read, and whatever is there but was not. */
function isRemarkable(value: Scalar, read: Serial | undefined): boolean {
  return read === undefined ? !isAbsent(value) : typeof value === "string";
}

function isInDoubt(value: Scalar): boolean {
  return typeof value === "string" && (isMonthFirst(value) || isSwappable(value));
}

function dateOf(value: Scalar, format: string | undefined): Serial | undefined {
  if (typeof value === "string")
    return parseDate(value) ?? (/^\d{5}$/.test(value.trim()) ? bareDay(Number(value)) : undefined);
  if (typeof value !== "number") return undefined;
  if (formatKind(format) === "date") return value >= 1 && value < LAST_SERIAL + 1 ? Math.floor(value) : undefined;
  return bareDay(value);
}

/** A number that does not show as a date: a serial day (pasted as text, too), or 20251231 as bookkeeping packages export it. */
function bareDay(value: number): Serial | undefined {
  if (value >= FIRST_COMPACT_DATE) return parseDate(String(value));
  return value >= FIRST_BARE_DAY && value <= LAST_BARE_DAY ? Math.floor(value) : undefined;
}

function firstAmerican(cells: Grid, { column, firstRow, lastRow }: ColumnSpan): string | undefined {
  for (let row = firstRow; row <= lastRow; row++) {
    const value = cells.value(row, column);
    if (typeof value === "string" && isMonthFirst(value)) return value;
  }
  return undefined;
}

type Doubt = {
  readonly cells: Grid;
  readonly span: ColumnSpan;
  readonly rows: readonly number[];
  readonly example: string;
};

function doubtfulFindings({ cells, span, rows, example }: Doubt): readonly Finding[] {
  const code: FindingCode = "date.monthFirst";
  return unreadableFindings(cells, span, { code, rows }).map((finding) =>
    finding.code === code ? { ...finding, params: { ...finding.params, example: shownText(example) } } : finding,
  );
}
