import { isBlank, type Scalar } from "../../workbook/cells";
import { type CellInput } from "../../workbook/change-set";
import { columnOf } from "../../workbook/recognise/recognition";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { addRows } from "../engine/add-rows";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame } from "../plan/cell-rules";
import { type View, viewOf } from "../plan/view";
import { listWord, saysYes } from "../plan/words";

/** The actions marked “Naar plan: ja” that are not in the plan yet, as zero-based rows of the sheet Acties. */
export function actionsForPlan(
  bench: Workbench,
): { readonly view: View; readonly rows: readonly number[] } | undefined {
  const match = ownMatch(bench, ACTIONS_SHEET);
  if (!match) return undefined;
  const view = viewOf(bench, match);
  const rows = Array.from({ length: view.rowCount }, (_, row) => row);
  return {
    view,
    rows: rows.filter((row) => saysYes(view.value("toPlan", row)) && isFilled(view.value("action", row))),
  };
}

/**
 * Gives every action marked for the plan a row on our sheet Activiteiten, and marks it as being in the plan. An activity
 * of the same words for the same group is not added a second time.
 */
export function putActionsInPlan(draft: PlanDraft): void {
  const wanted = actionsForPlan(draft.bench);
  const match = ownMatch(draft.bench, ACTIVITIES_SHEET);
  if (!wanted || !match || wanted.rows.length === 0) return;
  const { view, rows } = wanted;
  const plan = viewOf(draft.bench, match);
  const isThere = (row: number) =>
    plan
      .column("activity")
      .some(
        (activity, index) =>
          isSame(activity, view.value("action", row)) &&
          isSame(plan.value("segment", index), view.value("segment", row)),
      );
  const missing = rows.filter((row) => !isThere(row));
  const next = 1 + Math.max(0, ...plan.column("activityNo").flatMap((no) => (typeof no === "number" ? no : [])));
  const added = missing.map((row, index) => activityRow(draft.bench, { view, row, number: next + index }));
  addRows(draft, { definition: ACTIVITIES_SHEET, match, added });
  draft.find({ code: "actions.planned", severity: "hint", params: { count: missing.length, sheet: match.sheet } });
  markRows(draft, { view, rows });
}

type ActivityInput = { readonly view: View; readonly row: number; readonly number: number };

function activityRow(bench: Workbench, { view, row, number }: ActivityInput): StartRow {
  const value = (field: string): Scalar => view.value(field, row);
  const cells: readonly (readonly [string, Scalar])[] = [
    ["activityNo", number],
    ["segment", value("segment")],
    ["activity", value("action")],
    ["isNew", bench.t("list.yes")],
    ["targetGroup", value("customer")],
    ["owner", value("owner")],
    ["startDate", value("due")],
    ["endDate", value("due")],
    ["status", listWord(bench, "status", 0).value],
  ];
  return new Map(
    cells.filter(([, cell]) => !isBlank(cell)).map(([field, cell]): [string, CellInput] => [field, { value: cell }]),
  );
}

function markRows(draft: PlanDraft, { view, rows }: { view: View; rows: readonly number[] }): void {
  const { match } = view;
  const left = columnOf(match, "toPlan")?.column ?? 0;
  const cell: CellInput = { value: draft.bench.t("actions.inPlan") };
  draft.change(
    rows.map((row) => ({
      kind: "setCells" as const,
      sheet: match.sheet,
      top: match.firstRow + row,
      left,
      rows: [[cell]],
    })),
  );
}
