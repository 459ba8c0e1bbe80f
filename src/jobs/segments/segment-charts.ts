import { type Translator } from "../../i18n";
import { type MessageKey } from "../../i18n/message-key";
import { columnRange } from "../../workbook/formula";
import { type ChartLayout, type ChartSeries, type SheetLayout } from "../../workbook/sheet-layout";
import {
  ABC_BLOCK,
  GROUP_BLOCK,
  PYRAMID_BLOCK,
  RETENTION_BLOCK,
  RFM_BLOCK,
} from "../../workbook/sheets/customers/segments";
import { type SheetDefinition } from "../../workbook/sheets/sheet-definition";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { CHART_ROOM } from "./segment-blocks";

/** The last column of the left chart, and of the page. */
const [LEFT_END, RIGHT_START, RIGHT_END] = [3, 4, 6];
/** Of the sheet on paper, in percents: all its columns fit on A4, and what stands above the second pair of charts. */
const SCALE = 67;
const WHOLE_EURO = "[$€-413] #,##0";
const WHOLE_PERCENT = "0%";

type Line = { readonly field: string; readonly look: ChartSeries["look"] };

type ChartInput = {
  readonly block: SheetDefinition;
  readonly kind: ChartLayout["kind"];
  readonly title: MessageKey;
  readonly alt: MessageKey;
  readonly lines: readonly Line[];
  readonly format: string;
  readonly area: ChartLayout["area"];
};

/** The five charts of the sheet: two pairs in the room under a block, and retention beside its table. */
export function withSegmentCharts(layout: SheetLayout, t: Translator): SheetLayout {
  const pair = (top: number, side: "left" | "right") => ({
    top,
    bottom: top + CHART_ROOM - 2,
    left: side === "left" ? 0 : RIGHT_START,
    right: side === "left" ? LEFT_END : RIGHT_END,
  });
  const [first, second] = [under(layout, ABC_BLOCK), under(layout, PYRAMID_BLOCK)];
  const shares: readonly Line[] = [
    { field: "customerShare", look: "comparison" },
    { field: "revenueShare", look: "main" },
  ];
  const charts: readonly ChartInput[] = [
    {
      block: GROUP_BLOCK,
      kind: "column",
      title: "segments.chart.clv",
      alt: "segments.chart.clv.alt",
      lines: [
        { field: "clv", look: "main" },
        { field: "clvPerYear", look: "comparison" },
      ],
      format: WHOLE_EURO,
      area: pair(first, "left"),
    },
    {
      block: ABC_BLOCK,
      kind: "column",
      title: "segments.chart.abc",
      alt: "segments.chart.abc.alt",
      lines: shares,
      format: WHOLE_PERCENT,
      area: pair(first, "right"),
    },
    {
      block: RFM_BLOCK,
      kind: "bar",
      title: "segments.chart.rfm",
      alt: "segments.chart.rfm.alt",
      lines: [{ field: "customers", look: "main" }],
      format: NUMBER_FORMATS.integer,
      area: pair(second, "left"),
    },
    {
      block: PYRAMID_BLOCK,
      kind: "bar",
      title: "segments.chart.pyramid",
      alt: "segments.chart.pyramid.alt",
      lines: shares,
      format: WHOLE_PERCENT,
      area: pair(second, "right"),
    },
    retentionChart(layout),
  ];
  return { ...layout, charts: [...layout.charts, ...charts.map((chart) => chartLayout(chart, { layout, t }))] };
}

/** On paper the second pair of charts begins a page: left to itself the paper would end in the middle of it. */
export function withSegmentPages(layout: SheetLayout): SheetLayout {
  return { ...layout, print: { ...layout.print, pages: { from: [under(layout, PYRAMID_BLOCK)], scale: SCALE } } };
}

/** The row in which what stands under a block begins. */
function under({ tables }: SheetLayout, { table }: SheetDefinition): number {
  return (tables.find(({ name }) => name === table)?.range.bottom ?? 0) + 2;
}

function retentionChart({ tables }: SheetLayout): ChartInput {
  const range = tables.find(({ name }) => name === RETENTION_BLOCK.table)?.range;
  return {
    block: RETENTION_BLOCK,
    kind: "line",
    title: "segments.retention.chart",
    alt: "segments.retention.chart.alt",
    lines: [
      { field: "own", look: "main" },
      { field: "low", look: "bandLow" },
      { field: "middle", look: "comparison" },
      { field: "high", look: "accent" },
    ],
    format: WHOLE_EURO,
    area: { top: range?.top ?? 0, bottom: range?.bottom ?? 0, left: LEFT_END + 2, right: RIGHT_END },
  };
}

type Place = { readonly layout: SheetLayout; readonly t: Translator };

function chartLayout(chart: ChartInput, { layout, t }: Place): ChartLayout {
  const { block, lines, kind, title, alt, format, area } = chart;
  const range = layout.tables.find(({ name }) => name === block.table)?.range;
  const rows = { first: (range?.top ?? 0) + 1, last: range?.bottom ?? 0 };
  const column = (field: string) => block.columns.findIndex((each) => each.field === field);
  return {
    kind,
    title: t(title),
    categories: columnRange(layout.name, column("label"), rows),
    series: lines.map(({ field, look }) => ({
      name: t(block.columns[column(field)]?.heading ?? title),
      values: columnRange(layout.name, column(field), rows),
      look,
    })),
    area,
    valueFormat: format,
    altText: t(alt),
  };
}
