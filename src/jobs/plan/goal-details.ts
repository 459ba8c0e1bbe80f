import { difficultyOf } from "../../domain/assignment/chance-of-success";
import { type Scalar } from "../../workbook/cells";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { GOAL_DETAILS, GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { findSheet } from "../../workbook/snapshot";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { isFree } from "../engine/free-cells";
import { growTable } from "../engine/grow-table";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs, type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, isSame, numberIn } from "./cell-rules";
import { textFormula, textValue } from "./lookups";
import { fillOf, planView } from "./plan-view";
import { type Check, signalFormula, signalValue } from "./signal";
import { type View, viewOf } from "./view";

/** An objective of ours without a number gets the next one, so that activities and the block below can name it. */
export function numberGoals(draft: PlanDraft): void {
  const view = planView(draft.bench, GOALS_SHEET);
  const column = view && columnOf(view.match, "goalNo")?.column;
  if (!view || !isOurs(view.match) || column === undefined || !detailsView(draft.bench)) return;
  let next = Math.max(0, ...view.column("goalNo").flatMap((cell) => numberIn(cell) ?? []));
  view.column("goal").forEach((goal, row) => {
    if (!isFilled(goal) || isFilled(view.value("goalNo", row))) return;
    next++;
    const at = { sheet: view.match.sheet, top: view.match.firstRow + row, left: column };
    draft.change([{ kind: "setCells", ...at, rows: [[{ value: next }]] }]);
  });
}

/** One row in the block for every objective, found by its number: its words, and whether the chance of success is right. */
export function fillGoalDetails(draft: PlanDraft, consent: Consent): void {
  const goals = planView(draft.bench, GOALS_SHEET);
  if (!goals?.has("goalNo") || !goals.has("goal") || !isOurs(goals.match) || !detailsView(draft.bench)) return;
  nameRows(draft, goals);
  const view = detailsView(draft.bench);
  if (!view) return;
  fillColumns(draft, { match: view.match, fills: [goalFill(view, goals), signalFill(draft.bench, view)], consent });
}

/** The block as it stands; undefined on a sheet that has none. */
export function detailsView(bench: Workbench): View | undefined {
  const match = ownMatch(bench, GOAL_DETAILS);
  return match && viewOf(bench, match);
}

/** A row for each objective that has none yet: an empty one, else a new one, as far as nothing stands below. */
export function nameRows(draft: PlanDraft, goals: View): void {
  const view = detailsView(draft.bench);
  const column = view && columnOf(view.match, "goalNo")?.column;
  if (!view || column === undefined) return;
  const known = view.column("goalNo");
  const numbers = goals
    .column("goalNo")
    .filter((number, row) => isFilled(number) && isFilled(goals.value("goal", row)));
  const missing = numbers.filter((number) => !known.some((other) => isSame(other, number)));
  const inputs = GOAL_DETAILS.columns.filter(({ field }) => field !== "goal" && field !== "signal");
  const isEmpty = (row: number) => inputs.every(({ field }) => !isFilled(view.value(field, row)));
  const empty = known.flatMap((_, row) => (isEmpty(row) ? [row] : []));
  missing.slice(0, empty.length).forEach((value, index) => {
    const at = { sheet: view.match.sheet, top: view.match.firstRow + (empty[index] ?? 0), left: column };
    draft.change([{ kind: "setCells", ...at, rows: [[{ value }]] }]);
  });
  const added = missing.slice(empty.length).map((value): StartRow => new Map([["goalNo", { value }]]));
  if (added.length > 0 && !hasRoomBelow(draft.bench, view.match, added.length)) {
    draft.find({ code: "plan.goalDetails.noRoom", severity: "warning", params: { sheet: view.match.sheet } });
    return;
  }
  growTable(draft, { definition: GOAL_DETAILS, match: view.match, added });
}

function hasRoomBelow({ snapshot }: Workbench, { sheet, table, lastRow, columns }: SheetMatch, rows: number): boolean {
  const found = findSheet(snapshot, sheet);
  const across = columns.map(({ column }) => column);
  const rect = { top: lastRow + 1, left: Math.min(...across), bottom: lastRow + rows, right: Math.max(...across) };
  return found !== undefined && isFree(found, rect, table);
}

function goalFill(view: View, goals: View): ColumnFill {
  const keys = { view: goals, field: "goalNo" };
  return fillOf(GOAL_DETAILS, {
    field: "goal",
    content: {
      kind: "formula",
      formula: (row) =>
        `IF(${row.cell("goalNo")}="","",${textFormula(keys, { cell: row.cell("goalNo"), of: "goal" })})`,
      value: (row): Scalar => textValue(keys, { key: view.value("goalNo", row), of: "goal" }),
    },
  });
}

/** C26: a goal is best about as likely to be reached as not. */
function signalFill({ t }: Workbench, view: View): ColumnFill {
  const chance = (row: number) => numberIn(view.value("chance", row));
  const isShare = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 1;
  const difficulty = (row: number) => {
    const value = chance(row);
    return isShare(value) ? difficultyOf(value) : undefined;
  };
  const checks: Check[] = [
    {
      words: t("plan.signal.chanceRange"),
      when: (row) =>
        `AND(${row.cell("chance")}<>"",OR(NOT(ISNUMBER(${row.cell("chance")})),N(${row.cell("chance")})<0,N(${row.cell("chance")})>1))`,
      holds: (row) => isFilled(view.value("chance", row)) && !isShare(chance(row)),
    },
    {
      words: t("plan.signal.tooHard"),
      when: (row) => `AND(ISNUMBER(${row.cell("chance")}),N(${row.cell("chance")})>=0,N(${row.cell("chance")})<0.3)`,
      holds: (row) => difficulty(row) === "tooHard",
    },
    {
      words: t("plan.signal.tooEasy"),
      when: (row) => `AND(ISNUMBER(${row.cell("chance")}),N(${row.cell("chance")})>0.7,N(${row.cell("chance")})<=1)`,
      holds: (row) => difficulty(row) === "tooEasy",
    },
  ];
  return fillOf(GOAL_DETAILS, {
    field: "signal",
    content: {
      kind: "formula",
      formula: (row) => signalFormula(row, { key: "goalNo", checks }),
      value: (row) => (isFilled(view.value("goalNo", row)) ? signalValue(checks, row) : ""),
    },
  });
}
