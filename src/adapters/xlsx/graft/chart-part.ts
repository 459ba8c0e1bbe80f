import { type ChartLayout, type ChartSeries, type SheetLayout } from "../../../workbook/sheet-layout";
import { SERIES_COLORS } from "../../../workbook/looks";
import { escapeAttribute, escapeContent, escapeFormula } from "../write/xml-text";
import { cachedCells, type CachedCell } from "./cached-cells";

const GREY_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** A single series needs no legend: the title says what it is. */
const LEGEND = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';

/** A chart part: native, bound to the cells, with their values cached so that any viewer draws it at once. */
export function chartPart(chart: ChartLayout, layout: SheetLayout): string {
  const series = chart.series.map((one, index) => seriesElement(one, { chart, layout, index })).join("");
  const categoryFormat = cachedCells(layout, chart.categories)?.[0]?.format;
  const plot = chart.kind === "line" ? linePlot(series) : barPlot(series, chart.kind);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/>' +
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axes(chart, categoryFormat)}</c:plotArea>` +
    `${chart.series.length > 1 ? LEGEND : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    "</c:chartSpace>"
  );
}

function title(text: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="nl-NL" sz="1200" b="1"/><a:t>${escapeContent(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function linePlot(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function barPlot(series: string, kind: "column" | "bar"): string {
  const direction = kind === "bar" ? "bar" : "col";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="80"/>${axisIds()}</c:barChart>`
  );
}

function axisIds(): string {
  return '<c:axId val="50010001"/><c:axId val="50010002"/>';
}

type SeriesPlace = { readonly chart: ChartLayout; readonly layout: SheetLayout; readonly index: number };

function seriesElement(series: ChartSeries, { chart, layout, index }: SeriesPlace): string {
  const isLine = chart.kind === "line";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeContent(series.name)}</c:v></c:tx>` +
    (isLine ? lineLook(series.look) : barLook(series.look)) +
    `<c:cat>${reference(chart.categories, cachedCells(layout, chart.categories))}</c:cat>` +
    `<c:val>${reference(series.values, cachedCells(layout, series.values), chart.valueFormat)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

const DASHES = {
  main: "solid",
  comparison: "dash",
  bandLow: "sysDash",
  bandHigh: "sysDash",
  accent: "dashDot",
} as const satisfies Record<ChartSeries["look"], string>;

/** Dashes and markers tell the lines apart in grey as well. */
function lineLook(look: ChartSeries["look"]): string {
  const width = look === "main" ? 28575 : 15875;
  const marker =
    look === "main"
      ? '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>'
      : '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${SERIES_COLORS[look]}"/></a:solidFill><a:prstDash val="${DASHES[look]}"/></a:ln></c:spPr>` +
    marker
  );
}

function barLook(look: ChartSeries["look"]): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${SERIES_COLORS[look]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
}

/**
 * A reference with its cached values; without a cache when it points elsewhere. With a format they are amounts, in which
 * a cell that shows nothing is a gap; without one they are words as soon as one of them is.
 */
function reference(formula: string, cells: readonly CachedCell[] | undefined, format?: string): string {
  const f = `<c:f>${escapeFormula(formula)}</c:f>`;
  if (!cells) return format === undefined ? `<c:strRef>${f}</c:strRef>` : `<c:numRef>${f}</c:numRef>`;
  if (format === undefined && cells.some(({ value }) => typeof value === "string"))
    return `<c:strRef>${f}<c:strCache>${points(cells)}</c:strCache></c:strRef>`;
  const code = `<c:formatCode>${escapeContent(format ?? cells[0]?.format ?? "General")}</c:formatCode>`;
  return `<c:numRef>${f}<c:numCache>${code}${points(cells.map(asAmount))}</c:numCache></c:numRef>`;
}

function asAmount(cell: CachedCell): CachedCell {
  return typeof cell.value === "number" ? cell : { ...cell, value: undefined };
}

function points(cells: readonly CachedCell[]): string {
  const filled = cells.flatMap(({ value }, index) =>
    typeof value === "number" || (typeof value === "string" && value !== "")
      ? [`<c:pt idx="${index}"><c:v>${escapeContent(String(value))}</c:v></c:pt>`]
      : [],
  );
  return `<c:ptCount val="${cells.length}"/>${filled.join("")}`;
}

/** Months are shown as the cells show them; other categories as they are. */
function axes({ kind, valueFormat, startsAtZero }: ChartLayout, categoryFormat = "General"): string {
  const [category, value] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const shared = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  return (
    `<c:catAx><c:axId val="50010001"/><c:scaling><c:orientation val="${kind === "bar" ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${category}"/><c:numFmt formatCode="${escapeAttribute(categoryFormat)}" sourceLinked="0"/>${shared}${GREY_LINE}<c:crossAx val="50010002"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="50010002"/><c:scaling><c:orientation val="minMax"/>${startsAtZero ? '<c:min val="0"/>' : ""}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${value}"/><c:majorGridlines>${GREY_LINE}</c:majorGridlines><c:numFmt formatCode="${escapeAttribute(valueFormat)}" sourceLinked="0"/>` +
    `${shared.replace('"low"', '"nextTo"')}${GREY_LINE}<c:crossAx val="50010001"/><c:crosses val="${kind === "bar" ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
