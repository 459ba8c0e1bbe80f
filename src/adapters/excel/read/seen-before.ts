/** Most workbooks have no more sheets; the others cost a second round trip, the first time. */
const LIKELY_SHEETS = 8;

/** Cells that have not been measured may hold long formulas. */
const UNMEASURED_BYTES = 500;

/**
 * What the last look at the workbook found, so that the next can ask for everything at once. Only ever a guess: what is
 * there now comes with the same answer, and what was not guessed is asked for after it.
 */
export class SeenBefore {
  sheetCount = LIKELY_SHEETS;
  tables: readonly string[] = [];
  /** What cells may well weigh: value, formula, number format and type, as bytes of JSON. */
  cellBytes = UNMEASURED_BYTES;
}
