import { formulaSegments, type FormulaSegment } from "./formula-segments";

/**
 * A formula of a file or of Excel in the canonical dialect: without `=`, newer functions by their plain name
 * (`_xlfn._xlws.FILTER` → `FILTER`), this row as `Verkoop[[#This Row],[Omzet]]` (Excel shows `[@Omzet]`), and references
 * to a table's own columns with its name (`SUBTOTAL(109,[Omzet])` in the totals row of Verkoop →
 * `SUBTOTAL(109,Verkoop[Omzet])`).
 *
 * @param ownTable the table in which the formula stands, if any
 */
export function canonicalFormula(formula: string, ownTable?: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  const hasReference = bare.includes("[") && (ownTable !== undefined || bare.includes("[@"));
  if (!hasReference && !bare.includes("_xl")) return bare;
  const segments = formulaSegments(bare);
  return segments.map((segment, i) => canonicalSegment(segment, { i, segments, ownTable })).join("");
}

type Context = {
  readonly i: number;
  readonly segments: readonly FormulaSegment[];
  readonly ownTable: string | undefined;
};

function canonicalSegment(segment: FormulaSegment, { i, segments, ownTable }: Context): string {
  const { kind, text } = segment;
  if (kind === "code") return text.replaceAll(/(?<![\p{L}\p{N}_.\\])(?:_xl(?:fn|ws|pm)\.)+/gu, "");
  if (kind !== "bracket" || isExternal(segments[i + 1])) return text;
  return (hasTableName(segments[i - 1]) ? "" : (ownTable ?? "")) + thisRowSpelledOut(text);
}

function hasTableName(before: FormulaSegment | undefined): boolean {
  return before !== undefined && (before.kind !== "code" || /[\p{L}\p{N}_.\\]$/u.test(before.text));
}

/** `[1]Blad1!A1`: the brackets hold the number of another workbook. */
function isExternal(after: FormulaSegment | undefined): boolean {
  return after !== undefined && (after.kind === "quoted" || /^[\p{L}\p{N}_!.\\]/u.test(after.text));
}

/** `[@Omzet]`, `[@[Omzet 2025]]` and `[@]` → `[[#This Row],[Omzet]]`, … and `[#This Row]`. */
function thisRowSpelledOut(bracket: string): string {
  if (!bracket.startsWith("[@")) return bracket;
  const columns = bracket.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return columns.startsWith("[") ? `[[#This Row],${columns}]` : `[[#This Row],[${columns}]]`;
}
