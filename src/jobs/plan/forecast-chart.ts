import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { columnRange } from "../../workbook/formula";
import { type ChartLayout, type ChartSeries, type SheetLayout } from "../../workbook/sheet-layout";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { FIRST_ROW } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { CHART_ROW, SCENARIO_TOTALS } from "./forecast-block";

const CHART_ROWS = 12;

const SERIES: readonly { readonly field: string; readonly name: MessageKey; readonly look: ChartSeries["look"] }[] = [
  { field: "lower", name: "plan.col.lower", look: "bandLow" },
  { field: "upper", name: "plan.col.upper", look: "bandHigh" },
  { field: "lastYear", name: "plan.col.lastYear", look: "comparison" },
  { field: "total", name: "plan.col.total", look: "main" },
];

/** Under the table: the forecast as a line between its bounds with last year, and the year by scenario. */
export function forecastChart(layout: SheetLayout, t: Translator): SheetLayout {
  const charts = [...layout.charts, monthChart(layout.name, t), scenarioChart(layout.name, t)];
  return { ...layout, charts, print: { ...layout.print, onePage: true } };
}

const CHART_BOTTOM = CHART_ROW + CHART_ROWS;

function monthChart(sheet: string, t: Translator): ChartLayout {
  const rows = { first: FIRST_ROW, last: FIRST_ROW + FORECAST_SHEET.blankRows - 1 };
  const range = (field: string) =>
    columnRange(
      sheet,
      FORECAST_SHEET.columns.findIndex((column) => column.field === field),
      rows,
    );
  return {
    kind: "line",
    title: t("plan.chart.title"),
    categories: range("month"),
    series: SERIES.map(({ field, name, look }) => ({ name: t(name), values: range(field), look })),
    area: { top: CHART_ROW, left: 0, bottom: CHART_BOTTOM, right: 7 },
    valueFormat: NUMBER_FORMATS.euro,
    altText: t("plan.chart.alt"),
  };
}

function scenarioChart(sheet: string, t: Translator): ChartLayout {
  const { rows, nameColumn, totalColumn } = SCENARIO_TOTALS;
  return {
    kind: "column",
    title: t("plan.chart.scenarios"),
    categories: columnRange(sheet, nameColumn, rows),
    series: [{ name: t("plan.scenario.total"), values: columnRange(sheet, totalColumn, rows), look: "main" }],
    area: { top: CHART_ROW, left: 8, bottom: CHART_BOTTOM, right: 12 },
    valueFormat: NUMBER_FORMATS.euro,
    startsAtZero: true,
    altText: t("plan.chart.scenarios.alt"),
  };
}
