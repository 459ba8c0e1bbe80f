import { type Language } from "../../i18n/translator";
import { type CellAddress, type Rect } from "../../workbook/address";
import { isCellError, type Scalar } from "../../workbook/cells";
import { type SheetSnapshot } from "../../workbook/snapshot";
import { shownText } from "../../workbook/shown/shown-text";
import { type ShownCell, type ShownRows } from "./desk";

export type Showing = {
  readonly sheet: SheetSnapshot;
  readonly language: Language;
  readonly isChanged: (at: CellAddress) => boolean;
};

/** A block of a sheet as it is to be shown; the rest of the sheet stays where it is. */
export function shownRows({ top, left, bottom, right }: Rect, showing: Showing): ShownRows {
  return Array.from({ length: bottom - top + 1 }, (_row, rowOffset) =>
    Array.from({ length: right - left + 1 }, (_column, columnOffset) =>
      shownCell({ row: top + rowOffset, column: left + columnOffset }, showing),
    ),
  );
}

function shownCell(at: CellAddress, { sheet, language, isChanged }: Showing): ShownCell | undefined {
  const { row, column } = at;
  const value = sheet.cells.value(row, column);
  const formula = sheet.cells.formula(row, column);
  const isMarked = isChanged(at);
  if (value === null && formula === undefined && !isMarked) return undefined;
  return {
    text: shownText(value, { format: sheet.cells.format(row, column), language }),
    align: alignmentOf(value),
    formula,
    isChanged: isMarked,
    isHeading: sheet.tables.some(
      ({ range, hasHeaderRow }) => hasHeaderRow && row === range.top && column >= range.left && column <= range.right,
    ),
  };
}

function alignmentOf(value: Scalar): ShownCell["align"] {
  if (typeof value === "boolean" || isCellError(value)) return "center";
  return typeof value === "number" ? "end" : "start";
}
