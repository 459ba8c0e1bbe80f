import { type CellRef } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/cell-input";
import { isCellError, type Scalar, scalarText } from "../../../workbook/cells";
import { type Change, type ChangeSet } from "../../../workbook/change-set";
import { type Finding } from "../../../workbook/findings";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";

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
export function readBack(changes: ChangeSet, after: Snapshot): ReadBack {
  const findings: Finding[] = [];
  const last = lastWriters(changes);
  const written = changes.map((change, index) =>
    withCells(change, (input, at) => {
      const cells = findSheet(after, at.sheet)?.cells;
      const now = { value: cells?.value(at.row, at.column) ?? null, formula: cells?.formula(at.row, at.column) };
      if (last.get(cellKey(at)) !== index) return input;
      const finding = difference(input, { now, at });
      if (finding) findings.push(finding);
      return input.formula !== undefined && now.formula !== undefined ? { ...input, formula: now.formula } : input;
    }),
  );
  const more = findings.length - MOST_LISTED;
  if (more <= 0) return { written, findings };
  const rest: Finding = { code: "excel.moreDifferences", severity: "warning", params: { count: more } };
  return { written, findings: [...findings.slice(0, MOST_LISTED), rest] };
}

type Now = { readonly value: Scalar; readonly formula: string | undefined };

function difference(input: CellInput, { now, at }: { now: Now; at: CellRef }): Finding | undefined {
  const params = { expected: shown(input.value), found: shown(now.value) };
  if (input.formula === undefined || now.formula === undefined) {
    const isAsWritten = input.formula === now.formula && isSameFigure(input.value, now.value);
    return isAsWritten ? undefined : { code: "excel.notAsWritten", severity: "warning", where: at, params };
  }
  if (isSameFigure(input.value, now.value)) return undefined;
  return { code: "excel.otherResult", severity: "warning", where: at, params };
}

/** Numbers stay numbers: each reader sees them as his language writes them. */
function shown(value: Scalar): string | number {
  return typeof value === "number" ? value : scalarText(value);
}

/** Equal but for what two engines may round differently in the last digits; empty, nothing and empty text are alike. */
function isSameFigure(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** Cell → index of the change that wrote it last. */
function lastWriters(changes: ChangeSet): Map<string, number> {
  const last = new Map<string, number>();
  changes.forEach((change, index) => {
    withCells(change, (input, at) => {
      last.set(cellKey(at), index);
      return input;
    });
  });
  return last;
}

function withCells(change: Change, replace: (input: CellInput, at: CellRef) => CellInput): Change {
  if (change.kind === "setCells") {
    const { sheet, top, left } = change;
    return {
      ...change,
      rows: replaced(change.rows, (input, row, column) =>
        replace(input, { sheet, row: top + row, column: left + column }),
      ),
    };
  }
  if (change.kind !== "addSheet") return change;
  const sheet = change.layout.name;
  const rows = replaced(change.layout.rows, (input, row, column) => replace(input, { sheet, row, column }));
  return { ...change, layout: { ...change.layout, rows } };
}

type Rows = readonly (readonly (CellInput | undefined)[])[];

function replaced(rows: Rows, replace: (input: CellInput, row: number, column: number) => CellInput): Rows {
  return rows.map((inputs, row) => inputs.map((input, column) => input && replace(input, row, column)));
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet.toLowerCase()} ${row}:${column}`;
}
