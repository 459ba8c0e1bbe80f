import { formulaSegments, type FormulaSegment } from "../../../workbook/formula-segments";

/**
 * A formula of the file in the canonical dialect: without `=`, newer functions by their plain name
 * (`_xlfn._xlws.FILTER` → `FILTER`), and references to a table's own columns with its name
 * (`SUBTOTAL(109,[Omzet])` in the totals row of Verkoop → `SUBTOTAL(109,Verkoop[Omzet])`).
 *
 * @param ownTable the table in which the formula stands, if any
 */
export function canonicalFormula(formula: string, ownTable?: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  const needsTable = ownTable !== undefined && bare.includes("[");
  if (!needsTable && !bare.includes("_xl")) return bare;
  const segments = formulaSegments(bare);
  return segments.map((segment, i) => canonicalSegment(segment, { i, segments, ownTable })).join("");
}

type Context = {
  readonly i: number;
  readonly segments: readonly FormulaSegment[];
  readonly ownTable: string | undefined;
};

function canonicalSegment({ kind, text }: FormulaSegment, { i, segments, ownTable }: Context): string {
  if (kind === "code") return text.replaceAll(/(?<![\p{L}\p{N}_.\\])(?:_xl(?:fn|ws|pm)\.)+/gu, "");
  if (kind !== "bracket" || ownTable === undefined) return text;
  const before = segments[i - 1];
  const after = segments[i + 1];
  const hasName = before !== undefined && (before.kind !== "code" || /[\p{L}\p{N}_.\\]$/u.test(before.text));
  const isExternal = after !== undefined && (after.kind === "quoted" || /^[\p{L}\p{N}_!.\\]/u.test(after.text));
  return hasName || isExternal ? text : ownTable + text;
}
