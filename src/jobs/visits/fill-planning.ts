import { isoWeekOf } from "../../domain/calendar/iso-week";
import { isoWeekday } from "../../domain/calendar/serial";
import { escapeColumnName, formulaText } from "../../workbook/formula";
import {
  planningSheet,
  PLANNING_TABLES,
  VISIT_PLANNING,
  WEEK_PLANNING,
} from "../../workbook/sheets/visits/planning-sheet";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, numberIn } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View } from "../plan/view";
import { ensureStacked } from "./ensure-stacked";
import { pointed, pointer, rowsByDay, type SortedList } from "./sorted-list";
import { daysIn } from "./visit-view";

type PlanningInput = { readonly view: View; readonly consent: Consent };

const LONGEST_BAR = 30;

/** Afspraken en planning: the weeks ahead and the visits in them, from the appointments on the visits sheet. */
export function fillPlanning(draft: PlanDraft, { view, consent }: PlanningInput): void {
  if (!view.has("appointment")) return;
  ensureStacked(draft, { title: "sheet.planning", tables: PLANNING_TABLES, layout: planningSheet });
  const weeks = ownMatch(draft.bench, WEEK_PLANNING);
  if (weeks) fillColumns(draft, { match: weeks, consent, fills: weekFills(draft.bench, view) });
  const visits = ownMatch(draft.bench, VISIT_PLANNING);
  if (visits) fillColumns(draft, { match: visits, consent, fills: visitFills(draft.bench, view) });
}

function weekFills({ settings, t }: Workbench, view: View): ColumnFill[] {
  const today = Math.floor(settings.peildatum);
  const monday = (index: number) => today - isoWeekday(today) + 1 + 7 * index;
  const days = daysIn(view, "appointment");
  const inWeek = (index: number) =>
    days.flatMap((day, row) => (day !== undefined && day >= monday(index) && day < monday(index) + 7 ? [row] : []));
  const heading = escapeColumnName(t("planning.monday"));
  const line = `ROW()-ROW(${WEEK_PLANNING.table}[[#Headers],[${heading}]])`;
  const appointments = view.refs.range("appointment");
  const ofWeek = (at: string) => `${appointments},">="&${at},${appointments},"<"&${at}+7`;
  const fill = (field: string, content: Omit<Extract<ColumnContent, { kind: "formula" }>, "kind">): ColumnFill =>
    fillOf(WEEK_PLANNING, { field, content: { kind: "formula", ...content } });
  return [
    fill("monday", {
      formula: () => `INT(rp_peildatum)-WEEKDAY(INT(rp_peildatum),2)+1+7*(${line}-1)`,
      value: monday,
    }),
    fill("week", {
      formula: (row) => `${formulaText(`${t("planning.weekWord")} `)}&ISOWEEKNUM(${row.cell("monday")})`,
      value: (index) => `${t("planning.weekWord")} ${isoWeekOf(monday(index)).week}`,
    }),
    fill("planned", {
      formula: (row) => `COUNTIFS(${ofWeek(row.cell("monday"))})`,
      value: (index) => inWeek(index).length,
    }),
    fill("bar", {
      formula: (row) => `REPT("■",MIN(${LONGEST_BAR},${row.cell("planned")}))`,
      value: (index) => "■".repeat(Math.min(LONGEST_BAR, inWeek(index).length)),
    }),
    fill("hours", {
      formula: (row) =>
        `${weightFormula(view, { planned: row.cell("planned"), week: ofWeek(row.cell("monday")) })}*rp_uren_per_bezoek`,
      value: (index) => inWeek(index).reduce((sum, row) => sum + weightOf(view, row), 0) * settings.uren_per_bezoek,
    }),
  ];
}

/** A visit without a weight counts as one. */
function weightOf(view: View, row: number): number {
  const weight = numberIn(view.value("weight", row));
  return weight !== undefined && weight >= 0 ? weight : 1;
}

function weightFormula(view: View, { planned, week }: { planned: string; week: string }): string {
  if (!view.has("weight")) return planned;
  const weight = view.refs.range("weight");
  return `(${planned}-COUNTIFS(${week},${weight},">=0")+SUMIFS(${weight},${week},${weight},">=0"))`;
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
