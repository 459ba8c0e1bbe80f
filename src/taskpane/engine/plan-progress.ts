import { ownMatch, filledRows } from "../../jobs/engine/own-match";
import { sheetFor, type Workbench } from "../../jobs/engine/workbench";
import { scalarText, isBlank } from "../../workbook/cells";
import { columnOf } from "../../workbook/recognise/recognition";
import { namedCell } from "../../workbook/settings";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { BUDGET_SHEET } from "../../workbook/sheets/plan/budget-sheet";
import { CHECKLIST_SHEET } from "../../workbook/sheets/plan/checklist-sheet";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { GOALS_SHEET } from "../../workbook/sheets/plan/goals-sheet";
import { PREMISES } from "../../workbook/sheets/plan/premises-sheet";
import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { findSheet } from "../../workbook/snapshot";
import { type ChecklistLine, type PlanSheet } from "./overview";

/** The tables of the plan, in the order in which they are filled in. */
const TABLES: readonly SheetDefinition[] = [
  GOALS_SHEET,
  ACTIVITIES_SHEET,
  SUB_ACTIVITIES_SHEET,
  BUDGET_SHEET,
  YIELD_SHEET,
  FORECAST_SHEET,
  CHECKLIST_SHEET,
];

/** How far each sheet of the plan is, in the order of the plan. */
export function planProgress(bench: Workbench): readonly PlanSheet[] {
  return [premisesProgress(bench), ...TABLES.map((definition) => tableProgress(bench, definition))];
}

function premisesProgress({ snapshot, t }: Workbench): PlanSheet {
  const answers = PREMISES.flatMap(({ name, filledBy }) =>
    filledBy === "user" ? (namedCell(snapshot, name) ?? []) : [],
  );
  const filled = answers.filter(
    ({ sheet, row, column }) => !isBlank(findSheet(snapshot, sheet)?.cells.value(row, column)),
  );
  const start = answers.find((cell) => !filled.includes(cell)) ?? answers[0];
  return { table: "premises", sheet: start?.sheet ?? t("sheet.premises"), start, filledRows: filled.length };
}

function tableProgress(bench: Workbench, definition: SheetDefinition): PlanSheet {
  const match = sheetFor(bench, definition);
  if (!match) return { table: definition.table, sheet: bench.t(definition.title), start: undefined, filledRows: 0 };
  const typed = definition.columns
    .filter(({ filledBy }) => filledBy === "user")
    .flatMap(({ field }) => columnOf(match, field)?.column ?? []);
  const rows = new Set(filledRows(bench, match, typed));
  let row = match.firstRow;
  while (rows.has(row) && row < match.lastRow) row++;
  const column = typed[0] ?? match.columns[0]?.column ?? 0;
  return {
    table: definition.table,
    sheet: match.sheet,
    start: { sheet: match.sheet, row, column },
    filledRows: rows.size,
  };
}

/** The checklist as it stands in the workbook now, recalculated by the spreadsheet itself. */
export function readChecklist(bench: Workbench): readonly ChecklistLine[] {
  const match = ownMatch(bench, CHECKLIST_SHEET);
  const cells = match && findSheet(bench.snapshot, match.sheet)?.cells;
  const code = match && columnOf(match, "code");
  if (!match || !cells || !code) return [];
  return filledRows(bench, match, [code.column]).map((row) => {
    const text = (field: string) => {
      const column = columnOf(match, field)?.column;
      return column === undefined ? "" : scalarText(cells.value(row, column));
    };
    const verdict = text("verdict");
    const line = {
      code: text("code"),
      requirement: text("requirement"),
      found: text("found"),
      needed: text("needed"),
      verdict,
    };
    return { ...line, state: stateOf(verdict, bench) };
  });
}

function stateOf(verdict: string, { t }: Workbench): ChecklistLine["state"] {
  if (verdict === t("plan.verdict.met")) return "met";
  return verdict === t("plan.verdict.judge") ? "judge" : "notYet";
}
