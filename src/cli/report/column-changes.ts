import { type CellRef, rectContains } from "../../workbook/address";
import { isBlank } from "../../workbook/cells";
import { type ChangeSet } from "../../workbook/change-set";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { type ChangedPlace, changedPlaces } from "../../workbook/recognise/changed-places";
import { type Recognition } from "../../workbook/recognise/recognition";
import { REGISTER_TABLE } from "../../workbook/register";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";

/** What happens in one place: numbers of cells, and the first of them. */
export type ColumnChange = Pick<ChangedPlace, "sheet" | "column" | "heading" | "cells"> & {
  readonly filled: number;
  readonly overwritten: number;
  readonly emptied: number;
  readonly examples: readonly (CellChange & { readonly format: string | undefined })[];
};

export type ChangeReport = {
  readonly columns: readonly ColumnChange[];
  readonly addedSheets: readonly string[];
  /** Something changes in our own register, which is not listed. */
  readonly isRemembered: boolean;
};

const EXAMPLES = 2;

export type ReportInput = {
  readonly snapshot: Snapshot;
  readonly projected: Snapshot;
  readonly changes: ChangeSet;
  readonly recognition: Recognition;
};

/**
 * The changes of a plan by place. Our own register is left out: it is administration, and says nothing of anybody's
 * figures.
 */
export function reportChanges(input: ReportInput): ChangeReport {
  const { cells, addedSheets } = previewChanges(input.snapshot, input.changes);
  const told = cells.filter((cell) => !isOfRegister(cell, input));
  const columns = changedPlaces(told, input).map((place) => changeOf(place, input));
  return { addedSheets, columns, isRemembered: told.length < cells.length };
}

function isOfRegister({ sheet, row, column }: CellRef, { projected }: ReportInput): boolean {
  const register = findTable(projected, REGISTER_TABLE);
  return register?.sheet.name === sheet && rectContains(register.table.range, { row, column });
}

function changeOf(
  { sheet, column, heading, cells, headerRow, changes }: ChangedPlace,
  input: ReportInput,
): ColumnChange {
  const after = findSheet(input.projected, sheet);
  const data = changes.filter(({ row }) => row !== headerRow);
  const emptied = data.filter(({ after: value, formulaAfter }) => isBlank(value) && formulaAfter === undefined);
  const overwritten = data.filter((cell) => hadContent(cell) && !emptied.includes(cell));
  return {
    sheet,
    column,
    heading,
    cells,
    filled: data.length - emptied.length - overwritten.length,
    overwritten: overwritten.length,
    emptied: emptied.length,
    examples: examplesOf(data).map((cell) => ({ ...cell, format: after?.cells.format(cell.row, cell.column) })),
  };
}

function hadContent({ before, formulaBefore }: CellChange): boolean {
  return !isBlank(before) || formulaBefore !== undefined;
}

/** Cells that will show something say more than formulas that stay blank. */
function examplesOf(cells: readonly CellChange[]): readonly CellChange[] {
  const telling = cells.filter(({ after }) => !isBlank(after));
  return (telling.length > 0 ? telling : cells).slice(0, EXAMPLES);
}
