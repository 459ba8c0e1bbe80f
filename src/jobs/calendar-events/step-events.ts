import { SUB_ACTIVITIES_SHEET } from "../../workbook/sheets/plan/sub-activities-sheet";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, textIn } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { listWord } from "../plan/words";
import { daysIn, type Happening, lines } from "./happening";

/** The steps of the plan that have a date and are not done or dropped. */
export function stepEvents(bench: Workbench): Happening[] {
  const view = planView(bench, SUB_ACTIVITIES_SHEET);
  if (!view) return [];
  const { t } = bench;
  const ended = [listWord(bench, "status", 2).value, listWord(bench, "status", 3).value];
  const ends = daysIn(bench, view, "endDate");
  return daysIn(bench, view, "startDate").flatMap((begin, row): Happening[] => {
    const [start, end] = [begin ?? ends[row], ends[row] ?? begin];
    const isOver = ended.some((word) => isSame(view.value("status", row), word));
    if (start === undefined || end === undefined || isOver || !isFilled(view.value("subActivity", row))) return [];
    const text = (field: string) => textIn(view.value(field, row));
    return [
      {
        key: ["step", text("activity"), text("subActivity")],
        title: text("subActivity"),
        start: Math.floor(Math.min(start, end)),
        end: Math.floor(Math.max(start, end)),
        allDay: true,
        description: lines([
          [t("plan.col.activity"), view.value("activity", row)],
          [t("plan.col.owner"), view.value("owner", row)],
        ]),
        location: "",
      },
    ];
  });
}
