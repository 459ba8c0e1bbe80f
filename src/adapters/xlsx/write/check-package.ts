import { type XlsxPackage } from "../package/xlsx-package";
import { checkCells } from "./check-cells";
import { checkLinks } from "./check-links";
import { checkTables } from "./check-tables";
import { checkWorkbook } from "./check-workbook";
import { type Replacements } from "./package-draft";

/**
 * What is wrong with a package in ways that make Excel repair it and that schema validation does not see: dangling
 * relationships and content types, tables at odds with their cells, impossible or double names, rows and cells out of
 * order, indices out of range.
 *
 * @returns a sentence for each problem, for developers; none when all is well
 */
export function checkPackage(pkg: XlsxPackage): string[] {
  return [...checkStructure(pkg), ...checkCells(pkg)];
}

/**
 * The problems that a write would bring in. What was wrong before is not ours to refuse. The cells of untouched rows are
 * not gone through again.
 */
export function newProblems(before: XlsxPackage, after: XlsxPackage, replacements: Replacements): string[] {
  if (replacements.size === 0) return [];
  const problems = checkStructure(after);
  if (problems.length === 0) return [];
  const known = new Set(checkStructure(before));
  return problems.filter((problem) => !known.has(problem));
}

function checkStructure(pkg: XlsxPackage): string[] {
  return [...checkLinks(pkg), ...checkWorkbook(pkg), ...checkTables(pkg)];
}
