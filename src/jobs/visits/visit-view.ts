import { type Scalar } from "../../workbook/cells";
import { VISITS_SHEET } from "../../workbook/sheets/visits/visits-sheet";
import { type Workbench } from "../engine/workbench";
import { placesOf } from "../engine/references";
import { numberIn } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";

/** The visits of the workbook, on the user's own sheet or ours; a single column with the day of the visit is the visit. */
export function visitView(bench: Workbench): View | undefined {
  const view = planView(bench, VISITS_SHEET);
  if (!view || view.has("visited") || !view.has("date")) return view;
  const places = placesOf(view.match);
  const date = places.get("date") ?? 0;
  return viewOf(bench, view.match, new Map([...places, ["visited", date]]));
}

/** A cell as our lists show it: nothing for an empty one. */
export function shownCell(view: View, { field, row }: { field: string; row: number }): Scalar {
  return view.value(field, row) ?? "";
}

/** The whole days in a column, undefined where no date stands. */
export function daysIn(view: View, field: string): (number | undefined)[] {
  return view.column(field).map((cell) => {
    const day = numberIn(cell);
    return day === undefined ? undefined : Math.floor(day);
  });
}

/** Said yes: anything filled in but no, as people note it. */
export function isAffirmed(cell: Scalar, no: string): boolean {
  if (cell === null || cell === "") return false;
  return typeof cell !== "string" || cell.toLowerCase() !== no.toLowerCase();
}
