import { parseRect, type Rect } from "./address";
import { escapeColumnName } from "./formula";
import { formulaSegments, type FormulaSegment } from "./formula-segments";
import { findName, findTable, type Snapshot, type TableSnapshot } from "./snapshot";

/** A block of cells that a formula looks at. */
export type FormulaArea = {
  /** Undefined for the sheet the formula stands on. */
  readonly sheet: string | undefined;
  readonly rect: Rect;
  /** Only the cells of it in the formula's own row. */
  readonly rows: "all" | "own";
};

/** Names can stand for names; nobody nests them deeper. */
const DEEPEST = 5;

/**
 * The blocks that a formula (canonical dialect) names: cells, whole columns and rows, tables and their columns, and what
 * its defined names stand for. Other workbooks count for nothing, and so do cells that it works out (`INDIRECT`).
 */
export function formulaAreas(formula: string, snapshot: Snapshot, depth = 0): FormulaArea[] {
  if (depth > DEEPEST) return [];
  const segments = formulaSegments(formula);
  return segments.flatMap((segment, index) => {
    if (segment.kind !== "code") return [];
    return codeAreas(segment.text, { before: segments[index - 1], after: segments[index + 1], snapshot, depth });
  });
}

type Context = {
  readonly before: FormulaSegment | undefined;
  readonly after: FormulaSegment | undefined;
  readonly snapshot: Snapshot;
  readonly depth: number;
};

/** A sheet's plain name, a reference to cells or to whole columns or rows; else a name that is no function. */
const TOKEN =
  /(?<![\p{L}\p{N}_.\\$])(?:([\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(!]))/giu;

function codeAreas(text: string, { before, after, snapshot, depth }: Context): FormulaArea[] {
  return [...text.matchAll(TOKEN)].flatMap((match): FormulaArea[] => {
    const [whole, sheet, reference, name] = match;
    const isFirst = match.index === 1 && text.startsWith("!");
    const isLast = match.index + whole.length === text.length;
    if (reference !== undefined) return referenceArea(reference, isFirst ? quotedSheet(before) : sheet);
    const found = name === undefined ? undefined : findTable(snapshot, name);
    if (found) return [tableArea(found.sheet.name, found.table, isLast ? after : undefined)];
    const refersTo = name === undefined ? undefined : findName(snapshot, name)?.refersTo;
    return refersTo === undefined ? [] : formulaAreas(refersTo, snapshot, depth + 1);
  });
}

function referenceArea(reference: string, sheet: string | undefined): FormulaArea[] {
  const rect = parseRect(reference);
  return rect ? [{ sheet, rect, rows: "all" }] : [];
}

/** The text between the apostrophes: a sheet, or one of another workbook, which no sheet here is called. */
function quotedSheet(before: FormulaSegment | undefined): string | undefined {
  return before?.kind === "quoted" ? before.text.slice(1, -1).replaceAll("''", "'") : before?.text;
}

/** The columns that the brackets name, or the whole table. */
function tableArea(sheet: string, { range, columns }: TableSnapshot, after: FormulaSegment | undefined): FormulaArea {
  const bracket = after?.kind === "bracket" ? after.text.toLowerCase() : "";
  const named = columns.flatMap((name, offset) =>
    bracket.includes(`[${escapeColumnName(name).toLowerCase()}]`) ? [range.left + offset] : [],
  );
  const rect = named.length === 0 ? range : { ...range, left: Math.min(...named), right: Math.max(...named) };
  return { sheet, rect, rows: bracket.includes("[#this row]") ? "own" : "all" };
}
