import { isBlank, type Scalar } from "../../workbook/cells";
import { type CellInput, type Change, type ChangeSet } from "../../workbook/change-set";
import { type Finding } from "../../workbook/findings";
import { LAYOUT_VERSION, type RegisterEntry } from "../../workbook/register";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { sameCell } from "../../workbook/preview";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Consent } from "../job";
import { addColumnChanges, tableFormulas } from "./add-columns";
import { type ColumnFill } from "./column-fill";
import { columnId, type Located } from "./locate-columns";
import { ownLines } from "./own-lines";
import { type PlanDraft } from "./plan-draft";
import { type Places, placesOf, type RowReferences, rowReferences } from "./references";
import { registerChanges } from "./register-changes";

export type FillInput = {
  readonly match: SheetMatch;
  readonly fills: readonly ColumnFill[];
  readonly consent: Consent;
};

/** Where the columns ended up: usually the sheet itself, else a companion sheet of ours. */
export type Filled = { readonly match: SheetMatch; readonly places: Places };

export type LocatedInput = FillInput & {
  readonly located: readonly Located[];
  /** Other than this-row references: a companion sheet looks its rows up. */
  readonly references?: (row: number, places: Places) => RowReferences;
};

/** Writes columns whose places are known. */
export function fillLocated(draft: PlanDraft, input: LocatedInput): Filled {
  const { match, located } = input;
  draft.change(addColumnChanges(draft.bench, { match, located }));
  const places = placesOf(match, new Map(located.map(({ fill, column }) => [fill.field, column])));
  const written = located.map((each) => columnCells(draft, { ...input, each, places }));
  draft.change(written.flatMap(({ changes }) => changes));
  draft.change(tableFormulas(draft.bench, { match, formulas: wholeFormulas(written) }));
  draft.find(...written.flatMap(({ findings }) => findings));
  draft.change(
    registerChanges(
      draft.bench,
      located.flatMap((each) => registerEntries(match, each)),
    ),
  );
  return { match, places };
}

type Written = {
  readonly changes: ChangeSet;
  readonly findings: readonly Finding[];
  readonly column: number;
  readonly isWhole: boolean;
};

/** Columns whose every cell is ours: a new row of the table should get the formula too. */
function wholeFormulas(written: readonly Written[]): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  for (const { changes, column, isWhole } of written) {
    const [change] = changes;
    const formula = change?.kind === "setCells" ? change.rows[0]?.[0]?.formula : undefined;
    if (isWhole && formula !== undefined) formulas.set(column, formula);
  }
  return formulas;
}

type ColumnInput = LocatedInput & { readonly each: Located; readonly places: Places };

function columnCells(draft: PlanDraft, input: ColumnInput): Written {
  const { match, each } = input;
  const { content } = each.fill;
  const sheet = findSheet(draft.bench.snapshot, match.sheet);
  if (content.kind === "input" || !sheet) return { changes: [], findings: [], column: each.column, isWhole: false };
  const rows: (CellInput | undefined)[][] = [];
  const kept: number[] = [];
  const wantedCell = wantedCells(draft, input);
  const isTyped = typedCells(draft, input);
  for (let row = match.firstRow; row <= match.lastRow; row++) {
    const cell = wantedCell(row);
    const now = cellAt(sheet, row, each.column);
    const differs = cell !== undefined && !sameCell(now, cell);
    const stays = differs && isTyped(now);
    if (stays) kept.push(row);
    rows.push([differs && !stays ? cell : undefined]);
  }
  return {
    changes: blockOf(match, each, rows),
    findings: keptFindings(input, kept),
    column: each.column,
    isWhole: kept.length === 0 && content.kind !== "lines",
  };
}

/** What each cell of the column should hold. In a table every row has the same formula, so it is made once. */
function wantedCells(
  { bench }: PlanDraft,
  { match, each, places, references }: ColumnInput,
): (row: number) => CellInput | undefined {
  const { content, format } = each.fill;
  if (content.kind === "input") return () => undefined;
  const style = { numberFormat: NUMBER_FORMATS[format] };
  if (content.kind === "lines") {
    const sheet = findSheet(bench.snapshot, match.sheet);
    const lineAt = sheet ? ownLines(sheet, { match, column: each.column, formula: content.formula }) : () => undefined;
    return (row) => {
      const line = lineAt(row);
      return line === undefined ? undefined : { value: content.value(line), formula: content.formula(line), style };
    };
  }
  let shared: string | undefined;
  const formulaAt = (row: number): string => {
    if (shared !== undefined || content.kind === "values") return shared ?? "";
    const refs = references?.(row, places) ?? rowReferences({ match, places, row, snapshot: bench.snapshot });
    const formula = content.formula(refs);
    if (match.table && !references) shared = formula;
    return formula;
  };
  return (row) => {
    const value = content.value(row - match.firstRow);
    if (value === undefined) return undefined;
    return content.kind === "values" ? { value, style } : { value, formula: formulaAt(row), style };
  };
}

/** Somebody typed here (or made a formula of their own) and has not agreed to replacing it. */
function typedCells({ bench }: PlanDraft, { match, each, consent }: ColumnInput): (now: CellNow) => boolean {
  const known = bench.register.find(
    ({ id, sheet: on }) => id === columnId(match, each.fill.field) && on === match.sheet,
  );
  return (now) => {
    if (consent.typedCells === "replace") return false;
    if (isBlank(now.before) && now.formulaBefore === undefined) return false;
    if (now.formulaBefore !== undefined) return each.owner === "user" && known === undefined;
    return known?.kind !== "values";
  };
}

type CellNow = { readonly before: Scalar; readonly formulaBefore: string | undefined };

function cellAt(sheet: SheetSnapshot, row: number, column: number): CellNow {
  return { before: sheet.cells.value(row, column), formulaBefore: sheet.cells.formula(row, column) };
}

function blockOf(match: SheetMatch, { column }: Located, rows: (CellInput | undefined)[][]): Change[] {
  const first = rows.findIndex(([cell]) => cell !== undefined);
  if (first < 0) return [];
  const last = rows.findLastIndex(([cell]) => cell !== undefined);
  return [
    {
      kind: "setCells",
      sheet: match.sheet,
      top: match.firstRow + first,
      left: column,
      rows: rows.slice(first, last + 1),
    },
  ];
}

function keptFindings({ match, each }: ColumnInput, kept: readonly number[]): Finding[] {
  const [row] = kept;
  if (row === undefined) return [];
  const where = { sheet: match.sheet, row, column: each.column };
  return [{ code: "typed.kept", severity: "hint", where, params: { count: kept.length, heading: each.heading } }];
}

function registerEntries(match: SheetMatch, { fill, heading, owner }: Located): RegisterEntry[] {
  if (match.table?.startsWith("rp") && fill.content.kind !== "values") return [];
  const kind = fill.content.kind === "values" ? "values" : owner === "user" ? "filled" : "column";
  if (owner === "user" && fill.content.kind === "input") return [];
  return [{ kind, id: columnId(match, fill.field), sheet: match.sheet, heading, version: LAYOUT_VERSION }];
}
