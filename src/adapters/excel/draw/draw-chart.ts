import { formatAddress } from "../../../workbook/address";
import { SERIES_COLORS } from "../../../workbook/looks";
import { type ChartLayout, type ChartSeries } from "../../../workbook/sheet-layout";
import { rangeByReference } from "./range-by-reference";

const KINDS = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** Draws a chart that is bound to cells, series by series, so that Excel guesses nothing. */
export function drawChart(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: ChartLayout): void {
  const [first] = layout.series;
  if (!first) return;
  const chart = sheet.charts.add(KINDS[layout.kind], rangeByReference(context, first.values), "Columns");
  const { top, left, bottom, right } = layout.area;
  chart.setPosition(formatAddress({ row: top, column: left }), formatAddress({ row: bottom, column: right }));
  // Excel has no place for an alternative text of a chart in this API; its name is what a screen reader says.
  chart.name = layout.altText;
  chart.title.text = layout.title;
  // a single series needs no legend: the title says what it is
  if (layout.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  chart.axes.valueAxis.numberFormat = layout.valueFormat;
  if (layout.startsAtZero) chart.axes.valueAxis.minimum = 0;
  if (layout.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  layout.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(rangeByReference(context, series.values));
    drawn.setXAxisValues(rangeByReference(context, layout.categories));
    paintSeries(drawn, { series, kind: layout.kind });
  });
}

const DASHES = {
  main: "Continuous",
  comparison: "Dash",
  bandLow: "Dot",
  bandHigh: "Dot",
  accent: "DashDot",
} as const satisfies Record<ChartSeries["look"], string>;

/** Dashes and markers tell the lines apart in grey as well. */
function paintSeries(
  drawn: Excel.ChartSeries,
  { series, kind }: { series: ChartSeries; kind: ChartLayout["kind"] },
): void {
  const color = `#${SERIES_COLORS[series.look]}`;
  if (kind !== "line") {
    drawn.format.fill.setSolidColor(color);
    return;
  }
  const isMain = series.look === "main";
  drawn.format.line.color = color;
  drawn.format.line.weight = isMain ? 2.25 : 1.25;
  drawn.format.line.lineStyle = DASHES[series.look];
  drawn.markerStyle = isMain ? "Circle" : "None";
}
