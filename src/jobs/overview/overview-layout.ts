import { type Translator } from "../../i18n";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type BlockChart, rangeOf, WHOLE_EUROS, withBlockChart } from "../../workbook/sheets/block-chart";
import {
  CLASSES_BLOCK,
  COSTS_BLOCK,
  GROUPS_BLOCK,
  MONTHS_BLOCK,
  OVERVIEW_BLOCK,
  OVERVIEW_WIDTHS,
} from "../../workbook/sheets/budgets/overview-sheet";
import { stackedSheet } from "../../workbook/sheets/stacked-sheet";
import { type StartRow } from "../../workbook/sheets/table-sheet";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type Workbench } from "../engine/workbench";
import { GROUP_LABELS, ABC_LABELS } from "../segments/segment-blocks";
import { listWord } from "../plan/words";

/** Rows under the key figures for three charts beside each other, a line of words above them. */
export const CHART_ROOM = 18;

/** Overzicht: key figures with four charts on one page, and under it the figures that the charts show. */
export function overviewLayout(bench: Workbench, { name, t }: { name: string; t: Translator }): SheetLayout {
  const words = [0, 1, 2].map((index) => listWord(bench, "budget", index));
  const layout = stackedSheet({
    name,
    t,
    title: "sheet.overview",
    explanation: "sheet.overview.explanation",
    blocks: [
      { definition: OVERVIEW_BLOCK, start: [], room: CHART_ROOM },
      { definition: MONTHS_BLOCK, start: [] },
      { definition: GROUPS_BLOCK, start: labels(GROUP_LABELS.map((key) => ({ value: t(key) }))) },
      { definition: COSTS_BLOCK, start: labels([...words, { value: t("budgets.unassigned") }]) },
      { definition: CLASSES_BLOCK, start: labels(ABC_LABELS.map((value) => ({ value }))) },
    ],
    columnWidths: OVERVIEW_WIDTHS,
    printColumns: OVERVIEW_WIDTHS.length,
    tabColor: OVERVIEW_BLOCK.tabColor,
  });
  const { bottom } = rangeOf(layout, OVERVIEW_BLOCK);
  const area = { top: 0, left: 0, bottom: bottom + CHART_ROOM, right: OVERVIEW_WIDTHS.length - 1 };
  const page: SheetLayout = { ...layout, print: { ...layout.print, orientation: "landscape", area } };
  return charts(page).reduce((drawn, chart) => withBlockChart(drawn, { chart, t }), page);
}

function labels(words: readonly { readonly value: string; readonly formula?: string }[]): StartRow[] {
  return words.map((word) => new Map([["label", { ...word, style: { look: "label" as const } }]]));
}

function charts(layout: SheetLayout): BlockChart[] {
  const { top, bottom } = rangeOf(layout, OVERVIEW_BLOCK);
  const under = { top: bottom + 3, bottom: bottom + CHART_ROOM - 1 };
  return [
    {
      block: MONTHS_BLOCK,
      kind: "line",
      title: "overview.chart.forecast",
      alt: "overview.chart.forecast.alt",
      categories: "label",
      series: [
        { field: "lower", look: "bandLow" },
        { field: "upper", look: "bandHigh" },
        { field: "total", look: "main" },
      ],
      format: WHOLE_EUROS,
      area: { top, bottom, left: 3, right: 6 },
    },
    {
      block: GROUPS_BLOCK,
      kind: "column",
      title: "overview.chart.groups",
      alt: "overview.chart.groups.alt",
      categories: "label",
      series: [{ field: "customers", look: "main" }],
      format: NUMBER_FORMATS.integer,
      area: { ...under, left: 0, right: 1 },
    },
    {
      block: COSTS_BLOCK,
      kind: "column",
      title: "overview.chart.costs",
      alt: "overview.chart.costs.alt",
      categories: "label",
      series: [
        { field: "budgetedCost", look: "main" },
        { field: "actualCost", look: "comparison" },
      ],
      format: WHOLE_EUROS,
      area: { ...under, left: 2, right: 4 },
    },
    {
      block: CLASSES_BLOCK,
      kind: "column",
      title: "overview.chart.classes",
      alt: "overview.chart.classes.alt",
      categories: "label",
      series: [
        { field: "customerShare", look: "comparison" },
        { field: "revenueShare", look: "main" },
      ],
      format: "0%",
      area: { ...under, left: 5, right: 6 },
    },
  ];
}
