import { type Translator } from "../../i18n/translator";
import { type MessageKey } from "../../i18n/message-key";
import { type Rect } from "../address";
import { columnRange } from "../formula";
import { type ChartLayout, type ChartSeries, type SheetLayout } from "../sheet-layout";
import { type SheetDefinition } from "./sheet-definition";

/** Whole euros along an axis: cents only make it harder to read. */
export const WHOLE_EUROS = "[$€-413] #,##0";

/** A chart of columns of one block of a sheet. */
export type BlockChart = {
  readonly block: SheetDefinition;
  readonly kind: ChartLayout["kind"];
  readonly title: MessageKey;
  readonly alt: MessageKey;
  /** The column whose words stand along the axis. */
  readonly categories: string;
  readonly series: readonly { readonly field: string; readonly look: ChartSeries["look"] }[];
  readonly format: string;
  /** How many rows of the block, from the top; all unless given. */
  readonly rows?: number;
  /** Where it stands, once the blocks have their places. */
  readonly area: Rect;
};

/** The sheet with a chart more, bound to the cells of the block; it prints on one page, or the paper may cut the chart. */
export function withBlockChart(layout: SheetLayout, { chart, t }: { chart: BlockChart; t: Translator }): SheetLayout {
  const { block, kind, title, alt, categories, series, format, area } = chart;
  const range = rangeOf(layout, block);
  const rows = { first: range.top + 1, last: chart.rows === undefined ? range.bottom : range.top + chart.rows };
  const offset = (field: string) => block.columns.findIndex((column) => column.field === field);
  const cells = (field: string) => columnRange(layout.name, range.left + offset(field), rows);
  const drawn: ChartLayout = {
    kind,
    title: t(title),
    categories: cells(categories),
    series: series.map(({ field, look }) => ({
      name: t(block.columns[offset(field)]?.heading ?? title),
      values: cells(field),
      look,
    })),
    area,
    valueFormat: format,
    altText: t(alt),
  };
  return { ...layout, charts: [...layout.charts, drawn], print: { ...layout.print, onePage: true } };
}

/** Where a block stands on a new sheet, its heading included. */
export function rangeOf({ tables }: SheetLayout, { table }: SheetDefinition): Rect {
  const range = tables.find(({ name }) => name === table)?.range;
  if (!range) throw new Error(`the sheet has no ${table}`);
  return range;
}
