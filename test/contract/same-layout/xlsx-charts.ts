import { formatAddress } from "../../../src/workbook/address";
import { type DrawnChart } from "./drawn-sheet";
import { type XlsxParts } from "./from-xlsx";
import { all, attribute, first, type XmlElement } from "./xml-element";

/** A point is 12,700 of the units that a line's width is given in. */
const UNITS_PER_POINT = 12_700;
const DASHES = new Map([
  ["solid", "continuous"],
  ["dash", "dash"],
  ["sysDash", "dot"],
  ["sysDot", "dot"],
  ["dashDot", "dashdot"],
]);

/** The charts of a sheet, in the order in which they were drawn. */
export function chartsOf(parts: XlsxParts, sheet: string): DrawnChart[] {
  return parts.linked(sheet, "drawing").flatMap((drawing) => {
    const charts = parts.linked(drawing, "chart");
    return all(parts.part(drawing), "twoCellAnchor").map((anchor, index) =>
      chartOf(parts.part(charts[index] ?? ""), anchor),
    );
  });
}

function chartOf(chart: XmlElement | undefined, anchor: XmlElement): DrawnChart {
  return {
    kind: kindOf(chart),
    title: all(first(chart, "title"), "t")
      .map(({ text }) => text)
      .join(""),
    area: areaOf(anchor),
    valueFormat: attribute(first(first(chart, "valAx"), "numFmt"), "formatCode") ?? "",
    from: attribute(first(first(chart, "valAx"), "min"), "val") ?? "",
    legend: attribute(first(chart, "legendPos"), "val") === "b" ? "bottom" : "",
    series: all(chart, "ser").map(seriesText),
  };
}

function kindOf(chart: XmlElement | undefined): string {
  if (first(chart, "lineChart")) return "line";
  return attribute(first(chart, "barDir"), "val") === "bar" ? "bar" : "column";
}

/** The anchor ends at the left top corner of the cell after the last. */
function areaOf(anchor: XmlElement): string {
  const at = (corner: string, name: string) => Number(first(first(anchor, corner), name)?.text);
  const from = formatAddress({ row: at("from", "row"), column: at("from", "col") });
  return `${from}:${formatAddress({ row: at("to", "row") - 1, column: at("to", "col") - 1 })}`;
}

function seriesText(series: XmlElement): string {
  const reference = (name: string) => (first(first(series, name), "f")?.text ?? "").replaceAll("$", "");
  const name = first(first(series, "tx"), "v")?.text ?? "";
  const look = first(series, "spPr");
  const line = first(look, "ln");
  const color = attribute(first(look, "srgbClr"), "val") ?? "";
  const weight = Number(attribute(line, "w") ?? Number.NaN) / UNITS_PER_POINT;
  const dash = attribute(first(line, "prstDash"), "val");
  const marker = attribute(first(first(series, "marker"), "symbol"), "val");
  const style = Number.isNaN(weight) ? "" : `${weight} ${DASHES.get(dash ?? "solid") ?? dash} ${marker ?? ""}`;
  return `${name}: ${reference("val")} by ${reference("cat")}, ${[color, style].join(" ").trim()}`;
}
