import { roundHalfAway } from "../../domain/money";
import { type MessageKey } from "../../i18n/message-key";
import { formulaText } from "../../workbook/formula";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { type FormatName } from "../../workbook/styles";
import { type Scalar } from "../../workbook/cells";
import { costBudget, costSums } from "../budgets/cost-budget";
import { type Figure, figure } from "../budgets/figure";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";
import { isFilled, isSame, numberIn } from "../plan/cell-rules";
import { planView } from "../plan/plan-view";
import { type View, viewOf } from "../plan/view";
import { listWord } from "../plan/words";
import { GROUP_LABELS } from "../segments/segment-blocks";
import { isAffirmed, visitView } from "../visits/visit-view";

export type KeyFigure = {
  readonly label: MessageKey;
  readonly amount: Figure & { readonly format: FormatName };
  /** The sheet that it comes from. */
  readonly source: string;
};

/** The key figures for which the workbook holds a sheet, in the order of the page. */
export function keyFigures(bench: Workbench): KeyFigure[] {
  return [...customerFigures(bench), ...moneyFigures(bench), ...workFigures(bench)];
}

/** Customer value, when it is there with all that the page needs of it. */
export function valueSheet(bench: Workbench): View | undefined {
  const match = ownMatch(bench, CUSTOMER_VALUE);
  const view = match && viewOf(bench, match);
  const needed = ["customerGroup", "recentRevenue", "lifetimeValue", "abc", "revenue"];
  return view && needed.every((field) => view.has(field)) ? view : undefined;
}

/** How many rows hold this word. */
export function countOf(view: View, { field, word }: { field: string; word: string }): Figure<number> {
  const count = view.column(field).filter((cell) => isSame(cell, word)).length;
  return figure(`COUNTIFS(${view.refs.range(field)},${formulaText(word)})`, count);
}

/** What a column comes to, in cents exactly. */
function sumOf(view: View, field: string): Figure<number> {
  const total = view.column(field).reduce((sum: number, cell) => sum + (numberIn(cell) ?? 0), 0);
  return figure(`ROUND(SUM(${view.refs.range(field)}),2)`, roundHalfAway(total, 2) + 0);
}

const GROUP_FIGURES = ["overview.figure.new", "overview.figure.existing", "overview.figure.former"] as const;

function customerFigures(bench: Workbench): KeyFigure[] {
  const view = valueSheet(bench);
  if (!view) return [];
  const source = view.match.sheet;
  const values = view.column("lifetimeValue").flatMap((cell) => numberIn(cell) ?? []);
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const groups = GROUP_FIGURES.map((label, index): KeyFigure => {
    const key = GROUP_LABELS[index];
    const count = countOf(view, { field: "customerGroup", word: key ? bench.t(key) : "" });
    return { label, source, amount: { ...count, format: "integer" } };
  });
  return [
    ...groups,
    { label: "overview.figure.revenue", source, amount: { ...sumOf(view, "recentRevenue"), format: "euro" } },
    {
      label: "overview.figure.clv",
      source,
      amount: {
        formula: `IFERROR(ROUND(AVERAGE(${view.refs.range("lifetimeValue")}),2),"")`,
        value: values.length === 0 ? "" : roundHalfAway(average, 2) + 0,
        format: "euro",
      },
    },
  ];
}

function moneyFigures(bench: Workbench): KeyFigure[] {
  const forecast = planView(bench, FORECAST_SHEET);
  const costs = costBudget(bench);
  const figures: KeyFigure[] = [];
  if (forecast) {
    const amount = { ...sumOf(forecast, "total"), format: "euro" as const };
    figures.push({ label: "overview.figure.forecast", source: forecast.match.sheet, amount });
  }
  if (!costs) return figures;
  const source = costs.match.sheet;
  const { budgeted, actual } = costSums(bench, { view: costs, where: [] });
  const left = figure(
    `ROUND(${budgeted.formula}-${actual.formula},2)`,
    roundHalfAway(budgeted.value - actual.value, 2) + 0,
  );
  const euro = (label: MessageKey, amount: Figure): KeyFigure => ({
    label,
    source,
    amount: { ...amount, format: "euro" },
  });
  return [
    ...figures,
    euro("overview.figure.budgeted", budgeted),
    euro("overview.figure.spent", actual),
    euro("overview.figure.left", left),
  ];
}

function workFigures(bench: Workbench): KeyFigure[] {
  const match = ownMatch(bench, ACTIONS_SHEET);
  const actions = match && viewOf(bench, match);
  const visits = visitView(bench);
  const units = planView(bench, UNITS_SHEET);
  const whole = (label: MessageKey, source: string, amount: Figure): KeyFigure => ({
    label,
    source,
    amount: { ...amount, format: "integer" },
  });
  return [
    ...(actions
      ? [
          whole("overview.figure.actions", actions.match.sheet, openActions(bench, { actions, late: false })),
          whole("overview.figure.lateActions", actions.match.sheet, openActions(bench, { actions, late: true })),
        ]
      : []),
    ...(visits?.has("actionDue")
      ? [whole("overview.figure.followUps", visits.match.sheet, lateFollowUps(bench, visits))]
      : []),
    ...(units?.has("balance")
      ? [
          {
            label: "overview.figure.hours" as const,
            source: units.match.sheet,
            amount: { ...sumOf(units, "balance"), format: "hours" as const },
          },
        ]
      : []),
  ];
}

/** The places of “klaar” and “vervallen” in the list of statuses. */
const CLOSED = [2, 3] as const;
const BEFORE_TODAY = `"<"&INT(rp_peildatum)`;

/** Actions that are neither done nor dropped; those whose day is past on the reference date. */
function openActions(bench: Workbench, { actions, late }: { actions: View; late: boolean }): Figure<number> {
  const closed = CLOSED.map((place) => listWord(bench, "status", place));
  const range = (field: string) => actions.refs.range(field);
  const conditions = [
    `${range("action")},"<>"`,
    ...closed.map(({ formula }) => `${range("status")},"<>"&${formula}`),
    ...(late ? [`${range("due")},${BEFORE_TODAY}`] : []),
  ];
  const rows = actions.column("action").filter((action, row) => {
    const status = actions.value("status", row);
    const isOpen = isFilled(action) && !closed.some(({ value }) => isSame(status, value));
    return isOpen && (!late || isPast(bench, actions.value("due", row)));
  });
  return figure(`COUNTIFS(${conditions.join(",")})`, rows.length);
}

/** Follow-ups that were agreed for a day before the reference date and are not noted as done. */
function lateFollowUps({ t, settings }: Workbench, visits: View): Figure<number> {
  const [due, done] = [
    visits.refs.range("actionDue"),
    visits.has("actionDone") ? visits.refs.range("actionDone") : undefined,
  ];
  const no = t("list.no");
  const rows = visits
    .column("actionDue")
    .filter((day, row) => isPast({ settings }, day) && !isAffirmed(visits.value("actionDone", row), no));
  const less = done ? `-COUNTIFS(${due},${BEFORE_TODAY},${done},"<>",${done},${formulaText(`<>${no}`)})` : "";
  return figure(`COUNTIFS(${due},${BEFORE_TODAY})${less}`, rows.length);
}

function isPast({ settings }: Pick<Workbench, "settings">, day: Scalar): boolean {
  const serial = numberIn(day);
  return serial !== undefined && serial < Math.floor(settings.peildatum);
}
