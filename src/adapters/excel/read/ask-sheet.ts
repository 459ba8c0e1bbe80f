import { columnLetters } from "../../../workbook/address";
import { type Abilities } from "../excel-api";

/** What is asked of one sheet, beside what comes with the list of sheets. */
export type SheetParts = {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
  /** The first rows; absent when none are wanted. */
  readonly head: Excel.Range | undefined;
};

/** The top left corner of each sheet that is read at once. */
export type HeadSize = { readonly rows: number; readonly columns: number };

/** As many cells as surely fit in one answer, whatever is in them but for very long texts. */
const HEAD_CELLS = 5_000;

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
const CELLS = { values: true, formulas: true, numberFormat: true, valueTypes: true } as const;

/** How much of each sheet fits, so that all of them together do. */
export function headSize(rows: number, sheetCount: number): HeadSize {
  return { rows, columns: rows === 0 ? 0 : Math.floor(HEAD_CELLS / (rows * Math.max(1, sheetCount))) };
}

type Asking = { readonly abilities: Abilities; readonly head: HeadSize };

/** Asks what is filled, what is merged and what the first rows hold. */
export function askSheet(sheet: Excel.Worksheet, { abilities, head: { rows, columns } }: Asking): SheetParts {
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const corner = columns === 0 ? undefined : `A1:${columnLetters(columns - 1)}${rows}`;
  return {
    used,
    merges: abilities.listsMerges ? sheet.getUsedRange().getMergedAreasOrNullObject().load("address") : undefined,
    head: corner === undefined ? undefined : used.getIntersectionOrNullObject(corner).load({ ...PLACE, ...CELLS }),
  };
}
