import { type CellInput } from "../../../workbook/cell-input";
import { type ChangeSet, type SetCells } from "../../../workbook/change-set";
import { type SheetLayout } from "../../../workbook/sheet-layout";
import { findSheet, type Snapshot } from "../../../workbook/snapshot";
import { NUMBER_FORMATS } from "../../../workbook/styles";

/**
 * The changes as Excel can hold them: an empty text is an empty cell, and a formula in a cell formatted as text gets
 * another format, or it would be shown as its own text. Results it works out by itself.
 */
export function typableChanges(changes: ChangeSet, before: Snapshot): ChangeSet {
  const typed = changes.filter(({ kind }) => kind !== "forgetResults");
  return typed.map((change) => {
    if (change.kind === "setCells") return typableCells(change, before);
    return change.kind === "addSheet" ? { ...change, layout: typableLayout(change.layout) } : change;
  });
}

function typableCells(change: SetCells, before: Snapshot): SetCells {
  const cells = findSheet(before, change.sheet)?.cells;
  const rows = change.rows.map((inputs, rowOffset) =>
    inputs.map((input, offset) => {
      const formatNow = cells?.format(change.top + rowOffset, change.left + offset);
      return input && outOfTextFormat(withoutEmptyText(input), formatNow);
    }),
  );
  return { ...change, rows };
}

function typableLayout(layout: SheetLayout): SheetLayout {
  return { ...layout, rows: layout.rows.map((inputs) => inputs.map((input) => input && withoutEmptyText(input))) };
}

function withoutEmptyText(input: CellInput): CellInput {
  return input.value === "" && input.formula === undefined ? { ...input, value: null } : input;
}

function outOfTextFormat(input: CellInput, formatNow: string | undefined): CellInput {
  const isShownAsText = (input.style?.numberFormat ?? formatNow) === NUMBER_FORMATS.text;
  if (input.formula === undefined || !isShownAsText) return input;
  return { ...input, style: { ...input.style, numberFormat: NUMBER_FORMATS.general } };
}
