import { type CellRef } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/cell-input";
import { isCellError, type Scalar, scalarText } from "../../../workbook/cells";
import { type Change, type ChangeSet } from "../../../workbook/change-set";
import { type Finding } from "../../../workbook/findings";
import { isDateFormat } from "../../../workbook/number-format";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { writtenDate } from "../../../workbook/written-date";
import { letPageBreathe } from "../session/let-page-breathe";
import { type CellBlock, cellBlock } from "./cell-block";

/** What Excel made of a write. */
export type ReadBack = {
  /** The changes with formulas spelled as Excel spells them, so that an undo knows them again. */
  readonly written: ChangeSet;
  readonly findings: readonly Finding[];
};

/** More differences than this are counted, not listed. */
const MOST_LISTED = 10;

/**
 * Compares what stands in the workbook with what was written: Excel recalculates every formula itself, so each figure has
 * then been computed twice.
 *
 * @param after the workbook now, with every written column read
 */
export async function readBack(changes: ChangeSet, after: Snapshot): Promise<ReadBack> {
  const findings: Finding[] = [];
  const written: Change[] = [];
  for (const [index, change] of changes.entries()) {
    const block = cellBlock(change);
    const later = changes.slice(index + 1).flatMap((other) => cellBlock(other) ?? []);
    written.push(block ? withRows(change, compareBlock(block, { later, after, findings })) : change);
    await letPageBreathe();
  }
  const more = findings.length - MOST_LISTED;
  if (more <= 0) return { written, findings };
  const rest: Finding = { code: "excel.moreDifferences", severity: "warning", params: { count: more } };
  return { written, findings: [...findings.slice(0, MOST_LISTED), rest] };
}

type Comparing = {
  /** What was written after this block: its cells are no longer this block's. */
  readonly later: readonly CellBlock[];
  readonly after: Snapshot;
  readonly findings: Finding[];
};

/** @returns the rows of the block with formulas as Excel spells them */
function compareBlock(block: CellBlock, { later, after, findings }: Comparing): CellBlock["rows"] {
  const { sheet, top, left, rows } = block;
  const cells = findSheet(after, sheet)?.cells;
  const over = later.filter((other) => other.sheet.toLowerCase() === sheet.toLowerCase());
  return rows.map((inputs, rowOffset) =>
    inputs.map((input, offset) => {
      const at = { sheet, row: top + rowOffset, column: left + offset };
      if (!input || over.some((other) => isWrittenBy(other, at))) return input;
      const now = nowAt(cells, at);
      const finding = difference(input, { now, at });
      if (finding) findings.push(finding);
      const isSpelledSo = input.formula === undefined || now.formula === undefined || input.formula === now.formula;
      return isSpelledSo ? input : { ...input, formula: now.formula };
    }),
  );
}

function isWrittenBy({ top, left, rows }: CellBlock, { row, column }: CellRef): boolean {
  return rows[row - top]?.[column - left] !== undefined;
}

type Cells = Snapshot["sheets"][number]["cells"];

function nowAt(cells: Cells | undefined, { row, column }: CellRef): Now {
  return {
    value: cells?.value(row, column) ?? null,
    formula: cells?.formula(row, column),
    format: cells?.format(row, column),
  };
}

type Now = { readonly value: Scalar; readonly formula: string | undefined; readonly format: string | undefined };

function difference(input: CellInput, { now, at }: { now: Now; at: CellRef }): Finding | undefined {
  const differs = (code: "excel.notAsWritten" | "excel.otherResult"): Finding => {
    const params = { expected: shown(input.value, now.format), found: shown(now.value, now.format) };
    return { code, severity: "warning", where: at, params };
  };
  if (input.formula === undefined || now.formula === undefined) {
    const isAsWritten = input.formula === now.formula && isSameFigure(input.value, now.value);
    return isAsWritten ? undefined : differs("excel.notAsWritten");
  }
  return isSameFigure(input.value, now.value) ? undefined : differs("excel.otherResult");
}

/** Numbers stay numbers: each reader sees them as his language writes them. A day reads as `05-03-2025`. */
function shown(value: Scalar, format = "General"): string | number {
  if (typeof value !== "number") return scalarText(value);
  return isDateFormat(format) && Number.isInteger(value) && value >= 1 ? writtenDate(value) : value;
}

/** Equal but for what two engines may round differently in the last digits; empty, nothing and empty text are alike. */
function isSameFigure(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

function withRows(change: Change, rows: CellBlock["rows"]): Change {
  if (change.kind === "setCells") return { ...change, rows };
  return change.kind === "addSheet" ? { ...change, layout: { ...change.layout, rows } } : change;
}
