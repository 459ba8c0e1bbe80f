import { isoWeekOf } from "../../domain/calendar/iso-week";
import { planningSheet, PLANNING_TABLES, VISIT_PLANNING } from "../../workbook/sheets/visits/planning-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, numberIn } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View } from "../plan/view";
import { ensureStacked } from "./ensure-stacked";
import { fillWeeks } from "./fill-weeks";
import { pointed, pointer, rowsByDay, type SortedList } from "./sorted-list";
import { daysIn } from "./visit-view";

type PlanningInput = { readonly view: View; readonly consent: Consent };

/** Afspraken en planning: the weeks ahead and the visits in them, from the appointments on the visits sheet. */
export function fillPlanning(draft: PlanDraft, { view, consent }: PlanningInput): void {
  if (!view.has("appointment")) return;
  ensureStacked(draft, { title: "sheet.planning", tables: PLANNING_TABLES, layout: planningSheet });
  fillWeeks(draft, { view, consent });
  const visits = ownMatch(draft.bench, VISIT_PLANNING);
  if (visits) fillColumns(draft, { match: visits, consent, fills: visitFills(draft.bench, view) });
}

function visitFills({ settings, t }: Workbench, view: View): ColumnFill[] {
  const today = Math.floor(settings.peildatum);
  const days = view.refs.exact("appointment");
  const list: SortedList = {
    view,
    day: "appointment",
    rows: rowsByDay(daysIn(view, "appointment"), (row, day) => day >= today && !isFilled(view.value("visited", row))),
    conditions: [`${days}>=INT(rp_peildatum)`, ...(view.has("visited") ? [`${view.refs.exact("visited")}=""`] : [])],
    table: VISIT_PLANNING.table,
    pointerHeading: t("planning.pointer"),
  };
  const dayOf = (index: number) => numberIn(view.value("appointment", list.rows[index] ?? -1));
  const shown = ["customer", "approach", "appointment", "problem"].map((field) =>
    fillOf(VISIT_PLANNING, { field, content: pointed(list, field) }),
  );
  return [
    fillOf(VISIT_PLANNING, { field: "pointer", content: pointer(list) }),
    ...shown,
    fillOf(VISIT_PLANNING, {
      field: "week",
      content: {
        kind: "formula",
        formula: (row) => `IF(${row.cell("appointment")}="","",ISOWEEKNUM(${row.cell("appointment")}))`,
        value: (index) => {
          const day = dayOf(index);
          return day === undefined ? "" : isoWeekOf(day).week;
        },
      },
    }),
  ];
}
