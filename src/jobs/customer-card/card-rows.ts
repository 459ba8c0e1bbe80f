import { type MessageKey } from "../../i18n/message-key";
import { type CellRef } from "../../workbook/address";
import { isBlank, type Scalar } from "../../workbook/cells";
import { columnOf } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type View } from "../plan/view";

/** A label and what stands in the workbook; dates are serials, the format says how to show a number. */
export type CardLine = { readonly label: MessageKey; readonly value: Scalar; readonly format?: string };

/** An order, visit, action or contract: its lines, and the row to go to. */
export type CardRow = { readonly lines: readonly CardLine[]; readonly where: CellRef };

/** The field of a sheet for each label that differs from it. */
type Fields = readonly (string | readonly [field: string, label: string])[];

type LinesInput = { readonly bench: Workbench; readonly row: number; readonly fields: Fields };

/** The filled cells of a row under the labels of their fields, each with its number format. */
export function cardLines(view: View, { bench, row, fields }: LinesInput): CardLine[] {
  const { match } = view;
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  return fields.flatMap((each): CardLine[] => {
    const [field, name] = typeof each === "string" ? [each, each] : each;
    const value = view.value(field, row);
    if (isBlank(value)) return [];
    const column = columnOf(match, field)?.column;
    const format = column === undefined ? undefined : cells?.format(match.firstRow + row, column);
    const label = `card.${name}` as MessageKey; // a test sees to it that the words have every label
    return [format === undefined ? { label, value } : { label, value, format }];
  });
}

type RowsInput = { readonly bench: Workbench; readonly rows: readonly number[]; readonly fields: Fields };

/** Rows of a sheet as the card shows them, and where they stand. */
export function cardRows(view: View, { bench, rows, fields }: RowsInput): CardRow[] {
  return rows.map((row) => ({ lines: cardLines(view, { bench, row, fields }), where: placeOf(view, row) }));
}

/** The first recognised cell of a row. */
export function placeOf({ match }: View, row: number): CellRef {
  const column = Math.min(...match.columns.map((each) => each.column));
  return { sheet: match.sheet, row: match.firstRow + row, column };
}
