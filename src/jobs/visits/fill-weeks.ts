import { isoWeekOf } from "../../domain/calendar/iso-week";
import { isoWeekday } from "../../domain/calendar/serial";
import { type Scalar } from "../../workbook/cells";
import { formulaText } from "../../workbook/formula";
import { WEEK_PLANNING } from "../../workbook/sheets/visits/planning-sheet";
import { type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { ownMatch } from "../engine/own-match";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { numberIn } from "../plan/cell-rules";
import { fillOf } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { daysIn } from "./visit-view";

const LONGEST_BAR = 30;

/** The weeks ahead: how many visits are planned in each, and how many hours they take. */
export function fillWeeks(draft: PlanDraft, { view, consent }: { view: View; consent: Consent }): void {
  const first = ownMatch(draft.bench, WEEK_PLANNING);
  if (!first) return;
  fillColumns(draft, { match: first, consent, fills: [mondays(draft.bench)] });
  const match = ownMatch(draft.bench, WEEK_PLANNING);
  if (!match) return;
  const weeks = viewOf(draft.bench, match);
  fillColumns(draft, { match, consent, fills: weekFills(draft.bench, { view, weeks }) });
}

/** From the week of the reference date on. */
function mondays({ settings }: Workbench): ColumnFill {
  const today = Math.floor(settings.peildatum);
  return fillOf(WEEK_PLANNING, {
    field: "monday",
    content: {
      kind: "lines",
      formula: (line) => `INT(rp_peildatum)-WEEKDAY(INT(rp_peildatum),2)+1+7*${line}`,
      value: (line) => today - isoWeekday(today) + 1 + 7 * line,
    },
  });
}

function weekFills({ settings, t }: Workbench, { view, weeks }: { view: View; weeks: View }): ColumnFill[] {
  const days = daysIn(view, "appointment");
  const inWeek = (monday: number) =>
    days.flatMap((day, row) => (day !== undefined && day >= monday && day < monday + 7 ? [row] : []));
  const appointments = view.refs.range("appointment");
  const ofWeek = (at: string) => `${appointments},">="&${at},${appointments},"<"&${at}+7`;
  type Rule = { readonly formula: (row: RowReferences) => string; readonly value: (monday: number) => Scalar };
  const fill = (field: string, { formula, value }: Rule): ColumnFill =>
    fillOf(WEEK_PLANNING, {
      field,
      content: {
        kind: "formula",
        formula: (row) => `IF(ISNUMBER(${row.cell("monday")}),${formula(row)},"")`,
        value: (row) => {
          const monday = numberIn(weeks.value("monday", row));
          return monday === undefined ? "" : value(monday);
        },
      },
    });
  return [
    fill("week", {
      formula: (row) => `${formulaText(`${t("planning.weekWord")} `)}&ISOWEEKNUM(${row.cell("monday")})`,
      value: (monday) => `${t("planning.weekWord")} ${isoWeekOf(monday).week}`,
    }),
    fill("planned", {
      formula: (row) => `COUNTIFS(${ofWeek(row.cell("monday"))})`,
      value: (monday) => inWeek(monday).length,
    }),
    fill("bar", {
      formula: (row) => `REPT("■",MIN(${LONGEST_BAR},${row.cell("planned")}))`,
      value: (monday) => "■".repeat(Math.min(LONGEST_BAR, inWeek(monday).length)),
    }),
    fill("hours", {
      formula: (row) =>
        `${weightFormula(view, { planned: row.cell("planned"), week: ofWeek(row.cell("monday")) })}*rp_uren_per_bezoek`,
      value: (monday) => inWeek(monday).reduce((sum, row) => sum + weightOf(view, row), 0) * settings.uren_per_bezoek,
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
