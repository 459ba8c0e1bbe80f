import { isBlank } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { isTotalLabel } from "../../workbook/recognise/data-rows";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { OWN_SHEETS } from "../../workbook/sheets/own-sheets";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet, findTable, type Snapshot } from "../../workbook/snapshot";
import { type Plan } from "../job";
import { growTable } from "./grow-table";
import { ownMatch } from "./own-match";
import { PlanDraft } from "./plan-draft";
import { rowLeftOut } from "./rows-left-out";
import { type Workbench } from "./workbench";

/** Notes fill one cell. */
const CELLS_OF_A_LINE = 2;

/**
 * Takes the rows that somebody typed right under a full table of ours into it: Excel does so while typing, other programs
 * do not, and the rows would count nowhere.
 *
 * Only when nothing else stands under the table, and the rows are typed lines: a total, a formula, a note in one
 * cell or whatever stands after an empty row stays what it is. A row that looks like a line and stays out is told.
 */
export function takeInRowsBelow(bench: Workbench): Pick<Plan, "changes" | "findings"> {
  const draft = new PlanDraft(bench);
  for (const definition of OWN_SHEETS) {
    const match = ownMatch(draft.bench, definition);
    if (!match) continue;
    const grown = growTable(draft, { definition, match, added: rowsBelow(draft.bench.snapshot, match) });
    draft.find(...rowLeftOut(draft.bench.snapshot, { definition, match: grown }));
  }
  return draft.done();
}

function rowsBelow(snapshot: Snapshot, match: SheetMatch): StartRow[] {
  const sheet = findSheet(snapshot, match.sheet);
  const table = match.table === undefined ? undefined : findTable(snapshot, match.table)?.table;
  if (!sheet?.usedRange || !table || table.hasTotalsRow || sheet.isProtected) return [];
  const rows: StartRow[] = [];
  for (let row = table.range.bottom + 1; row <= sheet.usedRange.bottom; row++) {
    const typed = typedCells(snapshot, { match, row });
    // an empty row, or one that is not just typed: then what is under the table is not more of it
    if (!typed) return [];
    rows.push(typed);
  }
  return rows;
}

type RowOfSheet = { readonly match: SheetMatch; readonly row: number };

/** What was typed in a row, by field; undefined when the row is no line of the list. */
function typedCells(snapshot: Snapshot, { match, row }: RowOfSheet): StartRow | undefined {
  const cells = findSheet(snapshot, match.sheet)?.cells;
  const columns = [...match.headings.keys()];
  if (!cells || columns.some((column) => cells.formula(row, column) !== undefined)) return undefined;
  if (columns.some((column) => isTotalLabel(cells.value(row, column)))) return undefined;
  const typed = match.columns.flatMap(({ field, column }): [string, CellInput][] => {
    const value = cells.value(row, column);
    return isBlank(value) ? [] : [[field, { value }]];
  });
  return typed.length < CELLS_OF_A_LINE ? undefined : new Map(typed);
}
