import { type FillPlan } from "../../jobs/fill-all";
import { isBlank } from "../../workbook/cells";
import { type CellChange, previewChanges } from "../../workbook/preview";
import { REGISTER_TABLE } from "../../workbook/register";
import { headingRow } from "../../workbook/recognise/heading-row";
import { type Recognition } from "../../workbook/recognise/recognition";
import { findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { groupFindings } from "./group-findings";
import { type ColumnPreview, type PlanPreview, type PreviewCell, SHOWN_CELLS } from "./plan-preview";

export type PreviewInput = { readonly plan: FillPlan; readonly snapshot: Snapshot; readonly recognition: Recognition };

/** A plan by sheet and column (of each table by itself): how many cells, and the first of them before and after. */
export function previewPlan({ plan, snapshot, recognition }: PreviewInput): PlanPreview {
  const { cells, addedSheets } = previewChanges(snapshot, plan.changes);
  const columns = new Map<string, CellChange[]>();
  const around = { projected: plan.projected, recognition };
  for (const cell of cells) {
    const key = `${cell.column} ${headingRow(cell, around)} ${cell.sheet}`;
    const known = columns.get(key);
    if (known) known.push(cell);
    else columns.set(key, [cell]);
  }
  return {
    jobs: plan.jobs,
    columns: [...columns.values()].map((changes) => columnPreview(changes, around)),
    addedSheets: addedSheets.filter((name) => findSheet(plan.projected, name)?.visibility === "visible"),
    cellCount: cells.length,
    hasChanges: plan.changes.length > 0,
    findings: groupFindings(plan.findings),
    summary: plan.summary,
  };
}

type Around = { readonly projected: Snapshot; readonly recognition: Recognition };

function columnPreview(changes: readonly CellChange[], around: Around): ColumnPreview {
  const [first = { sheet: "", column: 0, row: 0 }] = changes;
  const { sheet, column } = first;
  const after = findSheet(around.projected, sheet);
  const headerRow = headingRow(first, around);
  const heading = headerRow === undefined ? undefined : after?.cells.value(headerRow, column);
  const rows = changes.filter(({ row }) => row !== headerRow);
  const emptied = rows.filter((cell) => isBlank(cell.after) && cell.formulaAfter === undefined).length;
  const filled = rows.filter((cell) => isBlank(cell.before) && cell.formulaBefore === undefined).length;
  return {
    sheet,
    column,
    heading: typeof heading === "string" && !isBlank(heading) ? heading : undefined,
    filled,
    emptied,
    isRegister: isRegister(after, changes),
    changed: rows.length - emptied - filled,
    cells: rows.slice(0, SHOWN_CELLS).map((cell) => previewCell(cell, after)),
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
  return { row, before, after, hasFormula: formulaAfter !== undefined, format: sheet?.cells.format(row, column) };
}
