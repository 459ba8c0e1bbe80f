import { isCellError, type Scalar } from "../../src/workbook/cells";
import { readCells } from "./read-cells";

/** A formula whose cached value is not what an independent engine computes. */
export type Mismatch = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly cached: Scalar;
  readonly recalculated: Scalar;
};

/**
 * Compares the cached value of every formula with what LibreOffice made of it. Text, booleans, errors and emptiness
 * must be the same; numbers may differ by less than half a cent, and small ones (shares, averages) by a millionth of
 * themselves at most, so that a wrong percentage is not taken for a rounding difference.
 * @returns the formulas that differ; one without any cached value differs
 */
export function compareWithCached(original: Uint8Array, recalculated: Uint8Array): Mismatch[] {
  const computed = readCells(recalculated);
  const mismatches: Mismatch[] = [];
  for (const [sheet, cells] of readCells(original)) {
    for (const [address, { value: cached, formula }] of cells) {
      if (formula === undefined) continue;
      const result = computed.get(sheet)?.get(address)?.value ?? null;
      if (!agrees(cached, result)) mismatches.push({ sheet, address, formula, cached, recalculated: result });
    }
  }
  return mismatches;
}

/** How many formulas a file has, so that a test can tell "all agree" from "there were none". */
export function countFormulas(bytes: Uint8Array): number {
  let count = 0;
  for (const cells of readCells(bytes).values()) {
    for (const { formula } of cells.values()) if (formula !== undefined) count++;
  }
  return count;
}

function agrees(cached: Scalar, recalculated: Scalar): boolean {
  if (typeof cached === "number" && typeof recalculated === "number") {
    return Math.abs(cached - recalculated) < tolerance(recalculated);
  }
  if (isCellError(cached) && isCellError(recalculated)) return cached.error === recalculated.error;
  return cached === recalculated;
}

/** Half a cent for amounts, 10⁻⁶ of small figures, 10⁻⁹ of figures beyond what a double holds to the cent. */
function tolerance(figure: number): number {
  const size = Math.abs(figure);
  return Math.max(1e-9, 1e-9 * size, Math.min(0.005, 1e-6 * size));
}
