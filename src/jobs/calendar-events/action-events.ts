import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { isOpenAction } from "../actions/action-signal";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { isFilled, textIn } from "../plan/cell-rules";
import { viewOf } from "../plan/view";
import { daysIn, type Happening, lines } from "./happening";

/** The actions that are open and have a date. */
export function actionEvents(bench: Workbench): Happening[] {
  const match = ownMatch(bench, ACTIONS_SHEET);
  if (!match) return [];
  const view = viewOf(bench, match);
  const { t } = bench;
  return daysIn(bench, view, "due").flatMap((day, row): Happening[] => {
    const text = (field: string) => textIn(view.value(field, row));
    if (day === undefined || !isFilled(view.value("action", row)) || !isOpenAction(bench, { view, row })) return [];
    const who = text("customer") || text("customerNo");
    return [
      {
        key: ["action", text("customerNo") || text("customer"), text("reason")],
        title: [who, text("reason")].filter((word) => word !== "").join(" – "),
        start: Math.floor(day),
        end: Math.floor(day),
        allDay: true,
        description: lines([
          ["", view.value("action", row)],
          [t("actions.owner"), view.value("owner", row)],
        ]),
        location: "",
      },
    ];
  });
}
