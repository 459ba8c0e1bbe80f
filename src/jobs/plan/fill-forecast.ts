import { addMonths, monthNumber, monthOf } from "../../domain/calendar/months";
import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { settingName } from "../../workbook/settings";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { fillColumns } from "../engine/fill-columns";
import { type PlanDraft } from "../engine/plan-draft";
import { type RowReferences } from "../engine/references";
import { type Workbench } from "../engine/workbench";
import { type Consent } from "../job";
import { isFilled, numberIn, numberOrZero } from "./cell-rules";
import { effectFills } from "./forecast-effects";
import { fillForecastBlock } from "./forecast-block";
import { bandOf } from "./forecast-band";
import { boundFills } from "./forecast-bounds";
import { type MonthRevenue, monthRevenue } from "./order-figures";
import { fillOf, planView, unlessTyped } from "./plan-view";
import { planMonths } from "./plan-months";
import { fillTotals } from "./totals";
import { type View } from "./view";

/** Twelve months from the plan's start: last year, what is expected with its bounds, and what became of it. */
export function fillForecast(draft: PlanDraft, consent: Consent): void {
  if (!planView(draft.bench, FORECAST_SHEET)) return;
  const revenue = monthRevenue(draft.bench);
  const steps: readonly ((bench: Workbench, view: View) => ColumnFill[])[] = [
    (bench) => [fill("month", planMonths(bench))],
    (bench, view) => historyFills(bench, view, revenue),
    (bench, view) => [baseFill(bench, view), ...effectFills(bench, view)],
    (_, view) => [totalFill(view)],
  ];
  for (const step of steps) fillNext(draft, consent, step);
  fillForecastBlock(draft);
  fillNext(draft, consent, (bench, view) => [
    ...boundFills(bench, { view, band: bandOf(view, bench.settings.groei) }),
    realisedFill(bench, view, revenue),
  ]);
  fillNext(draft, consent, (_, view) => [deviationFill(view)]);
  fillTotals(draft, FORECAST_SHEET);
}

/** Our own sheet: each step reads what the step before has written or the user typed. */
function fillNext(
  draft: PlanDraft,
  consent: Consent,
  step: (bench: Workbench, view: View) => readonly ColumnFill[],
): void {
  const view = planView(draft.bench, FORECAST_SHEET);
  if (view) fillColumns(draft, { match: view.match, fills: step(draft.bench, view), consent });
}

function fill(field: string, content: ColumnContent): ColumnFill {
  return fillOf(FORECAST_SHEET, { field, content });
}

/**
 * Last year and the year before, from the orders; without orders a twelfth of last year's revenue, unrounded, so that the
 * months come to the figure that was typed.
 */
function historyFills(bench: Workbench, view: View, revenue: MonthRevenue | undefined): ColumnFill[] {
  const years = [
    { field: "lastYear", back: 12 },
    { field: "yearBefore", back: 24 },
  ];
  if (revenue) return years.map(({ field, back }) => fill(field, fromOrders(bench, view, { field, back, revenue })));
  const total = bench.settings.omzet_vorig_jaar;
  const name = settingName("omzet_vorig_jaar");
  const twelfth = (row: number): Scalar => (!isFilled(view.value("month", row)) || total === 0 ? "" : total / 12);
  return [
    fill("lastYear", {
      kind: "formula",
      formula: (row) => `IF(OR(${row.cell("month")}="",N(${name})=0),"",${name}/12)`,
      value: unlessTyped(bench, { view, field: "lastYear", rule: twelfth }),
    }),
  ];
}

type FromOrders = { readonly field: string; readonly back: number; readonly revenue: MonthRevenue };

function fromOrders(bench: Workbench, view: View, { field, back, revenue }: FromOrders): ColumnContent {
  const rule = (row: number) => {
    const month = numberIn(view.value("month", row));
    return month === undefined ? "" : roundHalfAway(revenue.byMonth.get(monthNumber(monthOf(month)) - back) ?? 0, 2);
  };
  const value = unlessTyped(bench, { view, field, rule });
  if (revenue.trouble) return { kind: "values", value };
  const formula = (row: RowReferences) =>
    `IF(${row.cell("month")}="","",ROUND(${revenue.formula(`EDATE(${row.cell("month")},-${back})`)},2))`;
  return { kind: "formula", formula, value };
}

/** The same month last year, grown. */
function baseFill({ settings }: Workbench, view: View): ColumnFill {
  return fill("base", {
    kind: "formula",
    formula: (row) =>
      `IF(ISNUMBER(${row.cell("lastYear")}),ROUND(${row.cell("lastYear")}*(1+${settingName("groei")}),2),"")`,
    value: (row) => {
      const lastYear = numberIn(view.value("lastYear", row));
      return lastYear === undefined ? "" : roundHalfAway(lastYear * (1 + settings.groei), 2);
    },
  });
}

const PARTS = ["base", "extra", "effectNew", "effectExisting", "effectFormer"];

/** What adds up to the month; nothing while there is neither a base nor an effect. */
function totalFill(view: View): ColumnFill {
  return fill("total", {
    kind: "formula",
    formula: (row) => {
      const parts = PARTS.map((field) => row.cell(field));
      const hasFigures = `OR(ISNUMBER(${row.cell("base")}),N(${row.cell("extra")})<>0,SUM(${parts.slice(2).join(",")})<>0)`;
      return `IF(${hasFigures},ROUND(SUM(${parts.join(",")}),2),"")`;
    },
    value: (row) => {
      const parts = PARTS.map((field) => numberIn(view.value(field, row)) ?? 0);
      const hasFigures =
        numberIn(view.value("base", row)) !== undefined ||
        numberOrZero(view.value("extra", row)) !== 0 ||
        sum(parts.slice(2)) !== 0;
      return hasFigures ? roundHalfAway(sum(parts), 2) : "";
    },
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** From the orders once the month is over on the reference date; without orders the user types it. */
function realisedFill(bench: Workbench, view: View, revenue: MonthRevenue | undefined): ColumnFill {
  if (!revenue) return fill("actual", { kind: "input" });
  const rule = (row: number) => {
    const month = numberIn(view.value("month", row));
    if (month === undefined || addMonths(month, 1) - 1 > Math.floor(bench.settings.peildatum)) return "";
    return roundHalfAway(revenue.byMonth.get(monthNumber(monthOf(month))) ?? 0, 2);
  };
  const value = unlessTyped(bench, { view, field: "actual", rule });
  if (revenue.trouble) return fill("actual", { kind: "values", value });
  return fill("actual", {
    kind: "formula",
    formula: (row) => {
      const month = row.cell("month");
      return `IF(${month}="","",IF(EDATE(${month},1)-1>INT(${settingName("peildatum")}),"",ROUND(${revenue.formula(month)},2)))`;
    },
    value,
  });
}

function deviationFill(view: View): ColumnFill {
  return fill("deviation", {
    kind: "formula",
    formula: (row) =>
      `IF(COUNT(${row.cell("actual")},${row.cell("total")})=2,ROUND(${row.cell("actual")}-${row.cell("total")},2),"")`,
    value: (row) => {
      const [actual, total] = [numberIn(view.value("actual", row)), numberIn(view.value("total", row))];
      return actual === undefined || total === undefined ? "" : roundHalfAway(actual - total, 2);
    },
  });
}
