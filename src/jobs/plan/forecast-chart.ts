import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { columnRange } from "../../workbook/formula";
import { type ChartSeries, type SheetLayout } from "../../workbook/sheet-layout";
import { FORECAST_SHEET } from "../../workbook/sheets/plan/forecast-sheet";
import { FIRST_ROW } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { CHART_ROW } from "./forecast-block";

const CHART_ROWS = 18;

const SERIES: readonly { readonly field: string; readonly name: MessageKey; readonly look: ChartSeries["look"] }[] = [
  { field: "lower", name: "plan.col.lower", look: "bandLow" },
  { field: "upper", name: "plan.col.upper", look: "bandHigh" },
  { field: "lastYear", name: "plan.col.lastYear", look: "comparison" },
  { field: "total", name: "plan.col.total", look: "main" },
];

/** The forecast as a line between its bounds, with last year beside it, under the table. */
export function forecastChart(layout: SheetLayout, t: Translator): SheetLayout {
  const rows = { first: FIRST_ROW, last: FIRST_ROW + FORECAST_SHEET.blankRows - 1 };
  const range = (field: string) =>
    columnRange(
      layout.name,
      FORECAST_SHEET.columns.findIndex((column) => column.field === field),
      rows,
    );
  const chart = {
    kind: "line" as const,
    title: t("plan.chart.title"),
    categories: range("month"),
    series: SERIES.map(({ field, name, look }) => ({ name: t(name), values: range(field), look })),
    area: { top: CHART_ROW, left: 0, bottom: CHART_ROW + CHART_ROWS, right: 8 },
    valueFormat: NUMBER_FORMATS.euro,
    altText: t("plan.chart.alt"),
  };
  return { ...layout, charts: [...layout.charts, chart] };
}
