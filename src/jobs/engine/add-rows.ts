import { isBlank } from "../../workbook/cells";
import { type Change } from "../../workbook/change-set";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet } from "../../workbook/snapshot";
import { growTable, type GrowInput } from "./grow-table";
import { type PlanDraft } from "./plan-draft";

/** Puts rows in a table of ours: first where nobody has filled in anything, then below. Gives the match as it is then. */
export function addRows(draft: PlanDraft, { definition, match, added }: GrowInput): SheetMatch {
  const empty = emptyRows(draft, { definition, match }).slice(0, added.length);
  draft.change(empty.flatMap((row, index) => inputCells(match, { row, start: added[index] ?? new Map() })));
  return growTable(draft, { definition, match, added: added.slice(empty.length) });
}

/** Zero-based sheet rows in which every cell that is not computed by a formula is blank. */
function emptyRows({ bench }: PlanDraft, { definition, match }: Omit<GrowInput, "added">): number[] {
  const cells = findSheet(bench.snapshot, match.sheet)?.cells;
  const columns = definition.columns.flatMap(({ field }) => columnOf(match, field)?.column ?? []);
  const isEmpty = (row: number) =>
    columns.every((column) => isBlank(cells?.value(row, column)) || cells?.formula(row, column) !== undefined);
  const rows = Array.from({ length: match.lastRow - match.firstRow + 1 }, (_, index) => match.firstRow + index);
  return rows.filter(isEmpty);
}

type RowInput = { readonly row: number; readonly start: StartRow };

/** What a row says, written in the columns that the sheet has; `row` is zero-based on the sheet. */
export function inputCells(match: SheetMatch, { row, start }: RowInput): Change[] {
  return [...start].flatMap(([field, cell]): Change[] => {
    const left = columnOf(match, field)?.column;
    return left === undefined ? [] : [{ kind: "setCells", sheet: match.sheet, top: row, left, rows: [[cell]] }];
  });
}
