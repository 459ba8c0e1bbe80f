import { formatAddress, formatRect, parseRect } from "../../../src/workbook/address";
import { isCellError, type Scalar } from "../../../src/workbook/cells";
import { type BookModel } from "../../host/model/book-model";
import { type ChartModel, type RuleModel, type SheetModel } from "../../host/model/sheet-model";
import {
  contentText,
  type DrawnCell,
  type DrawnChart,
  type DrawnSheet,
  fitOf,
  lineName,
  lookText,
  MARGIN_SIDES,
  rounded,
} from "./drawn-sheet";

/** The sheets of the simulated host, as its object model has them after our calls. */
export function sheetsOfHost(book: BookModel): DrawnSheet[] {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    tabColor: sheet.tabColor.replace("#", ""),
    cells: cellsOf(sheet),
    lines: linesOf(sheet),
    widths: sizes(sheet.columnWidths),
    heights: sizes(sheet.rowHeights),
    merges: sheet.merges.map(formatRect).toSorted(),
    tables: sheet.tables
      .map(({ name, rect, columns, hasTotals, style, showBandedRows }) => ({
        name,
        range: formatRect(rect),
        columns: columns.map((column) => column.name),
        totals: hasTotals,
        style: `${style}${showBandedRows ? " banded" : ""}`,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    validations: sheet.validations.map(validationText).toSorted(),
    conditionalFormats: sheet.conditionalFormats.map(conditionalText).toSorted(),
    charts: sheet.charts.map(chartOf),
    frozen: sheet.frozen ? frozenText(sheet.frozen.bottom + 1, sheet.frozen.right + 1) : "",
    print: printOf(sheet),
  }));
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A frozen block that spans all columns or rows freezes only in one direction. */
function frozenText(rows: number, columns: number): string {
  return `${rows >= 1_048_576 ? 0 : rows} rows, ${columns >= 16_384 ? 0 : columns} columns`;
}

function sizes(known: ReadonlyMap<number, number>): string[] {
  return [...known].toSorted(([a], [b]) => a - b).map(([index, points]) => `${index + 1} = ${rounded(points)}`);
}

function cellsOf(sheet: SheetModel): Map<string, DrawnCell> {
  const places = new Map<string, { row: number; column: number }>();
  for (const { row, column } of sheet.cells.entries()) places.set(formatAddress({ row, column }), { row, column });
  for (const place of sheet.formats.formattedCells()) places.set(formatAddress(place), place);
  const drawn = new Map<string, DrawnCell>();
  for (const [address, place] of places) {
    const cell = sheet.cells.get(place.row, place.column);
    const content = contentText(plain(cell?.value ?? null), cell?.formula);
    const look = hostLook(sheet, place);
    if (content !== "" || look !== "") drawn.set(address, { content, look });
  }
  return drawn;
}

const SIDES = ["top", "bottom", "left", "right"] as const;

function linesOf({ formats }: SheetModel): Map<string, string> {
  const lines = new Map<string, string>();
  for (const place of formats.formattedCells()) {
    for (const side of SIDES) {
      if (formats.value(place, `border.${side}.style`) !== "Continuous") continue;
      lines.set(lineName(place, side), String(formats.value(place, `border.${side}.color`)).slice(1));
    }
  }
  return lines;
}

function plain(value: Scalar): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function hostLook({ formats }: SheetModel, place: { row: number; column: number }): string {
  const value = (name: string) => formats.value(place, name);
  const shown = (name: string, usual: unknown) => (value(name) === usual ? undefined : String(value(name)));
  return lookText({
    bold: value("font.bold") === true,
    italic: value("font.italic") === true,
    size: shown("font.size", 11),
    color: shown("font.color", "#000000")?.slice(1),
    fill: shown("fill.color", "")?.slice(1),
    format: shown("numberFormat", "General"),
    horizontal: shown("horizontalAlignment", "General")?.toLowerCase(),
    indent: shown("indentLevel", 0),
    vertical: shown("verticalAlignment", "Bottom")?.toLowerCase(),
    wrap: value("wrapText") === true,
  });
}

/** What Excel's rule objects say, in the words of the file format. */
function validationText({ rect, properties }: RuleModel): string {
  const [prompt, alert] = ["prompt", "errorAlert"].map((name) => record(properties.get(name)));
  const { kind, bounds } = ruleOf(record(properties.get("rule")));
  const severity = kind === "note" ? "" : word(alert?.["style"]).toLowerCase();
  return [formatRect(rect), kind, bounds, `prompt: ${words(prompt)}`, `${severity}: ${words(alert)}`].join(" | ");
}

function ruleOf(rule: Readonly<Record<string, unknown>> | undefined): { kind: string; bounds: string } {
  const [list, decimal] = [record(rule?.["list"]), record(rule?.["decimal"])];
  if (list) return { kind: "list", bounds: word(list["source"]).slice(1) };
  if (decimal) return { kind: "decimal", bounds: `${word(decimal["formula1"])}…${word(decimal["formula2"])}` };
  return { kind: rule?.["date"] ? "date" : "note", bounds: "" };
}

function word(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function words(shown: Readonly<Record<string, unknown>> | undefined): string {
  return shown ? [shown["title"], shown["message"]].filter((text) => text !== "").join(" / ") : "";
}

/** A property that is a word or a number; nothing when it was not set. */
function textIn(properties: ReadonlyMap<string, unknown>, name: string): string {
  return word(properties.get(name));
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // the host keeps what it was given: plain objects of Excel's own types
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function conditionalText({ rect, properties }: RuleModel): string {
  const text = (name: string) => textIn(properties, name);
  return [
    formatRect(rect),
    text("custom.rule.formula").slice(1),
    lookText({
      color: text("custom.format.font.color").slice(1),
      fill: text("custom.format.fill.color").slice(1),
      bold: properties.get("custom.format.font.bold") === true,
    }),
  ].join(" | ");
}

const KINDS = new Map([
  ["LineMarkers", "line"],
  ["ColumnClustered", "column"],
  ["BarClustered", "bar"],
]);

function chartOf({ properties, series, area }: ChartModel): DrawnChart {
  return {
    kind: KINDS.get(textIn(properties, "chartType")) ?? textIn(properties, "chartType"),
    title: textIn(properties, "title.text"),
    area: `${area?.from}:${area?.to}`,
    valueFormat: textIn(properties, "axes.valueAxis.numberFormat"),
    from: textIn(properties, "axes.valueAxis.minimum"),
    legend: properties.get("legend.visible") === false ? "" : textIn(properties, "legend.position").toLowerCase(),
    series: series.map(({ properties: look, values, categories }) => {
      const line = ["format.line.weight", "format.line.lineStyle", "markerStyle"].map((name) => textIn(look, name));
      const color = (textIn(look, "format.line.color") || textIn(look, "format.fill.color")).slice(1);
      const style = line
        .map((part) => part.toLowerCase())
        .join(" ")
        .trim();
      return `${textIn(look, "name")}: ${values} by ${categories}, ${[color, style].join(" ").trim()}`;
    }),
  };
}

function printOf({ pageLayout, pageBreaks }: SheetModel): DrawnSheet["print"] {
  const text = (name: string) => textIn(pageLayout, name);
  const zoom = record(pageLayout.get("zoom"));
  const area = parseRect(text("printArea"));
  const foot = (side: string) => text(`headersFooters.defaultForAllPages.${side}Footer`);
  return {
    // Excel keeps no setting that is as usual
    orientation: (text("orientation") || "Portrait").toLowerCase(),
    paper: text("paperSize"),
    fit: fitOf({
      wide: zoom?.["horizontalFitToPages"] === 1,
      high: zoom?.["verticalFitToPages"] === 1,
      scale: zoom?.["scale"],
    }),
    breaks: [...pageBreaks].join(" "),
    margins: MARGIN_SIDES.map((side) => rounded(Number(pageLayout.get(`${side}Margin`)))).join(" "),
    area: area ? formatRect(area) : "",
    repeat: text("printTitleRows").replaceAll("$", ""),
    footer: (["left", "center", "right"] as const).map(foot).join("|"),
  };
}
