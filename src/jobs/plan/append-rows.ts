import { isBlank } from "../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";
import { inputCells } from "../engine/add-rows";
import { growTable } from "../engine/grow-table";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs } from "../engine/workbench";
import { planView } from "./plan-view";
import { type View } from "./view";

export type AppendInput = { readonly definition: SheetDefinition; readonly rows: readonly StartRow[] };

/**
 * Adds rows below what stands on a sheet of the plan: in the empty rows of a sheet of ours and then under them, or under
 * the user's own last row, looking like that one.
 *
 * @returns false when something stands in the way, or the sheet is protected; nothing is changed then
 */
export function appendRows(draft: PlanDraft, { definition, rows }: AppendInput): boolean {
  const view = planView(draft.bench, definition);
  if (!view) return false;
  if (rows.length === 0) return true;
  return isOurs(view.match) ? toOwnSheet(draft, { definition, rows, view }) : toUsersSheet(draft, view.match, rows);
}

function toOwnSheet(draft: PlanDraft, { definition, rows, view }: AppendInput & { readonly view: View }): boolean {
  const { match } = view;
  const inputs = definition.columns.filter(({ filledBy }) => filledBy === "user").map(({ field }) => field);
  const isUsed = (row: number) => inputs.some((field) => !isBlank(view.value(field, row)));
  const used = Array.from({ length: view.rowCount }, (_, row) => row).findLast(isUsed) ?? -1;
  const free = view.rowCount - used - 1;
  draft.change(
    rows
      .slice(0, free)
      .flatMap((row, index) => inputCells(match, { row: match.firstRow + used + 1 + index, start: row })),
  );
  growTable(draft, { definition, match, added: rows.slice(free) });
  return true;
}

function toUsersSheet(draft: PlanDraft, match: SheetMatch, rows: readonly StartRow[]): boolean {
  const { snapshot } = draft.bench;
  const sheet = findSheet(snapshot, match.sheet);
  if (!sheet || sheet.isProtected || !match.nothingBelow || match.totalsRow !== undefined) return false;
  const lastRow = match.lastRow + rows.length;
  draft.change(
    rows.flatMap((row, index) => likeTheLast(match, inputCells(match, { row: match.lastRow + 1 + index, start: row }))),
  );
  draft.change(longerTable(snapshot, match, lastRow));
  draft.sawRows(match, lastRow);
  return true;
}

function likeTheLast({ lastRow, firstRow }: SheetMatch, changes: ChangeSet): ChangeSet {
  if (lastRow < firstRow) return changes;
  return changes.map((change) => {
    if (change.kind !== "setCells") return change;
    const like = { row: lastRow, column: change.left };
    return { ...change, rows: change.rows.map((cells) => cells.map((cell) => cell && styledLike(cell, like))) };
  });
}

function styledLike(cell: CellInput, like: { readonly row: number; readonly column: number }): CellInput {
  return { ...cell, style: { ...cell.style, like } };
}

/** A table of the user's takes the new rows in. */
function longerTable(snapshot: Snapshot, match: SheetMatch, bottom: number): ChangeSet {
  const found = match.table && findTable(snapshot, match.table);
  if (!found) return [];
  const { table } = found;
  const columns = table.columns.map((name) => ({ name }));
  return [{ kind: "resizeTable", sheet: match.sheet, table: table.name, range: { ...table.range, bottom }, columns }];
}
