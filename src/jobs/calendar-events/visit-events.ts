import { VISITS_SHEET } from "../../workbook/sheets/visits/visits-sheet";
import { type Workbench } from "../engine/workbench";
import { textIn } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { type View } from "../plan/view";
import { isAffirmed } from "../visits/visit-view";
import { daysIn, type Happening, lines } from "./happening";

/** An appointment without an end takes an hour. */
const HOUR = 1 / 24;

/** The visits that are agreed on, and the follow-ups that are not done. */
export function visitEvents(bench: Workbench): Happening[] {
  const view = planView(bench, VISITS_SHEET);
  if (!view) return [];
  return [...appointments(bench, view), ...followUps(bench, view)];
}

function appointments(bench: Workbench, view: View): Happening[] {
  return daysIn(bench, view, "appointment").flatMap((moment, row): Happening[] => {
    const customer = textIn(view.value("customer", row));
    if (moment === undefined || customer === "") return [];
    const allDay = Number.isInteger(moment);
    return [
      {
        key: ["visit", textIn(view.value("customerNo", row)) || customer],
        title: bench.t("calendar.visit", { customer }),
        start: moment,
        end: allDay ? moment : moment + HOUR,
        allDay,
        description: lines([
          ["", view.value("purpose", row)],
          ["", view.value("approach", row)],
        ]),
        location: "",
      },
    ];
  });
}

function followUps(bench: Workbench, view: View): Happening[] {
  return daysIn(bench, view, "actionDue").flatMap((day, row): Happening[] => {
    const customer = textIn(view.value("customer", row));
    if (day === undefined || customer === "" || isAffirmed(view.value("actionDone", row), bench.t("list.no")))
      return [];
    return [
      {
        key: ["followUp", textIn(view.value("customerNo", row)) || customer],
        title: bench.t("calendar.followUp", { customer }),
        start: Math.floor(day),
        end: Math.floor(day),
        allDay: true,
        description: lines([
          ["", view.value("agreements", row)],
          [bench.t("actions.owner"), view.value("actionOwner", row)],
        ]),
        location: "",
      },
    ];
  });
}
