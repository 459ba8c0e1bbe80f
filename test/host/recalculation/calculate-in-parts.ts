import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { HostError } from "../interpreter/host-error";
import { type EngineCell, type EngineResult, type engineWorkbook } from "./engine-workbook";

/** The engine remembers 10,000 different formulas, and says nothing of those it has forgotten. */
const MOST_FORMULAS = 9_000;
/** Each part sees what the others gave the time before; chains through more parts than this are no chains of ours. */
const MOST_ROUNDS = 20;

/**
 * Calculates a workbook, also one with more different formulas than the engine can hold: part by part, again and again
 * until nothing changes any more.
 *
 * @throws {HostError} when it does not come to rest
 */
export function calculateInParts(workbook: ReturnType<typeof engineWorkbook>): void {
  const cells = workbook.worksheets.flatMap((sheet) => sheet.formulaCells());
  const parts = partsOf(cells);
  if (parts.length < 2) return calculateFormulas(workbook);
  for (const cell of cells) cell.showResult();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let hasChanged = false;
    for (const part of parts) {
      const before = part.map(({ result }) => result);
      for (const cell of part) cell.showFormula();
      calculateFormulas(workbook);
      for (const cell of part) cell.showResult();
      hasChanged ||= part.some(({ result }, index) => !isSame(result, before[index]));
    }
    if (!hasChanged) return;
  }
  throw new HostError("GeneralException", "The simulated host cannot bring these formulas to rest.");
}

/** Cells that stand near each other together, so that most of what a formula needs is in its own part. */
function partsOf(cells: readonly EngineCell[]): EngineCell[][] {
  const parts: EngineCell[][] = [];
  let known = new Set<string>();
  for (const cell of cells) {
    const { ownFormula = "" } = cell;
    if (parts.length === 0 || (known.size >= MOST_FORMULAS && !known.has(ownFormula))) {
      parts.push([]);
      known = new Set();
    }
    known.add(ownFormula);
    parts.at(-1)?.push(cell);
  }
  return parts;
}

function isSame(a: EngineResult, b: EngineResult): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
