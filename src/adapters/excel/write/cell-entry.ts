import { formatCellRef, type CellRef } from "../../../workbook/address";
import { isCellError } from "../../../workbook/cells";
import { type CellInput } from "../../../workbook/cell-input";
import { WorkbookError } from "../../../workbook/errors";
import { isDateFormat } from "../../../workbook/number-format";
import { NUMBER_FORMATS } from "../../../workbook/styles";
import { DAYS_TO_1904 } from "../read/cell-scalar";
import { typedText } from "./typed-text";
import { uiFormula } from "./ui-formula";

/** What is handed to Excel for one cell, as if somebody typed it; `null` leaves the cell as it is, `""` empties it. */
export type Entry = string | number | boolean | null;

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export type EntryPlace = {
  readonly at: CellRef;
  /** The number format the cell has at the moment of writing. */
  readonly format: string;
  readonly usesDates1904: boolean;
};

/** @throws {WorkbookError} `workbook.cannotWrite` when a text or formula is longer than a cell can hold */
export function cellEntry({ value, formula }: CellInput, place: EntryPlace): Entry {
  if (formula !== undefined) return formulaEntry(formula, place);
  if (typeof value === "string") return textEntry(value, place);
  if (typeof value === "number") return numberEntry(value, place);
  if (isCellError(value)) return value.error;
  return value ?? "";
}

function formulaEntry(formula: string, { at }: EntryPlace): string {
  if (formula.length > MAX_FORMULA) refuse(at, "formulaTooLong");
  return uiFormula(formula);
}

function textEntry(text: string, { at, format }: EntryPlace): string {
  if (text.length > MAX_TEXT) refuse(at, "textTooLong");
  // A cell formatted as text takes everything literally, but for an apostrophe in front.
  if (format === NUMBER_FORMATS.text) return text.startsWith("'") || text === "" ? `'${text}` : text;
  return typedText(text);
}

function numberEntry(value: number, { format, usesDates1904 }: EntryPlace): Entry {
  if (!Number.isFinite(value)) return "#NUM!";
  return usesDates1904 && isDateFormat(format) ? value - DAYS_TO_1904 : value;
}

function refuse(at: CellRef, reason: string): never {
  throw new WorkbookError("workbook.cannotWrite", { cell: formatCellRef(at), reason });
}
