import { type SetCells } from "../../workbook/change-set";
import { columnOf } from "../../workbook/recognise/recognition";
import { GOAL_DETAILS, GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { isFilled, isSame } from "./cell-rules";
import { detailsView } from "./goal-details";
import { type View, viewOf } from "./view";

/** What is told of an objective in the user's words. */
const TOLD = GOAL_DETAILS.columns.filter(({ filledBy }) => filledBy === "user");

/** The sheet of objectives as an earlier version had it: those words stood behind the figures, in the same table. */
const EARLIER_GOALS: SheetDefinition = { ...GOALS_SHEET, columns: [...GOALS_SHEET.columns, ...TOLD] };

/** Puts what stands behind the figures in the new block, by the objective's number, and says that it did. */
export function carryTold(draft: PlanDraft): void {
  const match = ownMatch(draft.bench, EARLIER_GOALS);
  const block = detailsView(draft.bench);
  if (!match || !block) return;
  const goals = viewOf(draft.bench, match);
  const carried = goals.column("goalNo").flatMap((number, row) => {
    const to = isFilled(number) ? block.column("goalNo").findIndex((other) => isSame(other, number)) : -1;
    const cells = to < 0 ? [] : TOLD.flatMap(({ field }) => toldCell({ goals, block }, { field, row, to }));
    return cells.length > 0 ? [cells] : [];
  });
  if (carried.length === 0) return;
  draft.change(carried.flat());
  const params = { sheet: match.sheet, count: carried.length };
  draft.find({ code: "plan.goalDetails.carried", severity: "hint", params });
}

type Views = { readonly goals: View; readonly block: View };
type Told = { readonly field: string; readonly row: number; readonly to: number };

function toldCell({ goals, block }: Views, { field, row, to }: Told): SetCells[] {
  const value = goals.value(field, row);
  const column = columnOf(block.match, field)?.column;
  if (column === undefined || !isFilled(value)) return [];
  const { sheet, firstRow } = block.match;
  return [{ kind: "setCells", sheet, top: firstRow + to, left: column, rows: [[{ value }]] }];
}
