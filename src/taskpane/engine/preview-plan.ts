import { type FillPlan } from "../../jobs/fill-all";
import { isBlank } from "../../workbook/cells";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { REGISTER_TABLE } from "../../workbook/register";
import { type ChangedPlace, changedPlaces } from "../../workbook/recognise/changed-places";
import { type Recognition } from "../../workbook/recognise/recognition";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { groupFindings } from "./group-findings";
import { type ColumnPreview, type PlanPreview, type PreviewCell, SHOWN_CELLS } from "./plan-preview";

export type PreviewInput = { readonly plan: FillPlan; readonly snapshot: Snapshot; readonly recognition: Recognition };

/** A plan by sheet and column (of each table by itself): how many cells, and the first of them before and after. */
export function previewPlan({ plan, snapshot, recognition }: PreviewInput): PlanPreview {
  const { cells, addedSheets } = previewChanges(snapshot, plan.changes);
  const places = changedPlaces(cells, { projected: plan.projected, recognition });
  return {
    jobs: plan.jobs,
    columns: places.map((place) => columnPreview(place, plan.projected)),
    addedSheets: addedSheets.filter((name) => findSheet(plan.projected, name)?.visibility === "visible"),
    cellCount: cells.length,
    hasChanges: plan.changes.length > 0,
    findings: groupFindings(plan.findings),
    summary: plan.summary,
  };
}

function columnPreview({ changes, headerRow, ...place }: ChangedPlace, projected: Snapshot): ColumnPreview {
  const after = findSheet(projected, place.sheet);
  const data = changes.filter(({ row }) => row !== headerRow);
  const emptied = data.filter((cell) => isBlank(cell.after) && cell.formulaAfter === undefined).length;
  const filled = data.filter((cell) => isBlank(cell.before) && cell.formulaBefore === undefined).length;
  return {
    ...place,
    filled,
    emptied,
    isRegister: isRegister(after, changes),
    changed: data.length - emptied - filled,
    shown: data.slice(0, SHOWN_CELLS).map((cell) => previewCell(cell, after)),
  };
}

function isRegister(sheet: SheetSnapshot | undefined, changes: readonly CellChange[]): boolean {
  const register = sheet?.tables.find(({ name }) => name === REGISTER_TABLE)?.range;
  if (!register) return false;
  const { top, bottom, left, right } = register;
  return changes.every(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
}

function previewCell(
  { row, column, before, after, formulaAfter }: CellChange,
  sheet: SheetSnapshot | undefined,
): PreviewCell {
  return {
    row,
    column,
    before,
    after,
    hasFormula: formulaAfter !== undefined,
    format: sheet?.cells.format(row, column),
  };
}
