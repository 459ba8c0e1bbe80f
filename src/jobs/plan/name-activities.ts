import { isBlank, type Scalar } from "../../workbook/cells";
import { ACTIVITIES_SHEET } from "../../workbook/sheets/plan/activities-sheet";
import { YIELD_SHEET } from "../../workbook/sheets/plan/yield-sheet";
import { growTable } from "../engine/grow-table";
import { type PlanDraft } from "../engine/plan-draft";
import { isOurs } from "../engine/workbench";
import { isFilled, isSame } from "./cell-rules";
import { planView } from "./plan-view";
import { type View } from "./view";

/** Every activity of the plan gets a row on our yield sheet: the first empty one, else a new one. Names stay text. */
export function nameActivities(draft: PlanDraft): void {
  const view = planView(draft.bench, YIELD_SHEET);
  const plan = planView(draft.bench, ACTIVITIES_SHEET);
  if (!view || !plan || !isOurs(view.match)) return;
  const names = newNames(plan.column("activity"), view.column("activity"));
  const empty = view.column("activity").flatMap((cell, row) => (isFilled(cell) ? [] : [row]));
  names.slice(0, empty.length).forEach((value, index) => nameRow(draft, { view, row: empty[index] ?? 0, value }));
  const added = names.slice(empty.length).map((value) => new Map([["activity", { value }]]));
  growTable(draft, { definition: YIELD_SHEET, match: view.match, added });
}

/** The names that are not there yet, each once, in the order of the plan. */
function newNames(wanted: readonly Scalar[], known: readonly Scalar[]): Scalar[] {
  const names: Scalar[] = [];
  for (const name of wanted) {
    if (!isBlank(name) && ![...known, ...names].some((other) => isSame(other, name))) names.push(name);
  }
  return names;
}

function nameRow(draft: PlanDraft, { view, row, value }: { view: View; row: number; value: Scalar }): void {
  const { match } = view;
  const left = match.columns.find(({ field }) => field === "activity")?.column ?? 0;
  draft.change([{ kind: "setCells", sheet: match.sheet, top: match.firstRow + row, left, rows: [[{ value }]] }]);
}
