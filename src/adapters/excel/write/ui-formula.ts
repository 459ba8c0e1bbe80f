import { formulaSegments } from "../../../workbook/formula-segments";

/**
 * A canonical formula as Excel itself shows and takes it: with `=`, and this row of a table as `Klanten[@Omzet]` or
 * `Klanten[@[Omzet 2025]]`.
 */
export function uiFormula(canonical: string): string {
  if (!canonical.includes("[#This Row]")) return `=${canonical}`;
  const segments = formulaSegments(canonical);
  return `=${segments.map(({ kind, text }) => (kind === "bracket" ? shortReference(text) : text)).join("")}`;
}

function shortReference(bracket: string): string {
  if (bracket === "[#This Row]") return "[@]";
  const columns = /^\[\[#This Row\],(.+)\]$/s.exec(bracket)?.[1];
  if (columns === undefined) return bracket;
  const single = /^\[([\p{L}_][\p{L}\p{N}_]*)\]$/u.exec(columns)?.[1];
  return single === undefined ? `[@${columns}]` : `[@${single}]`;
}
