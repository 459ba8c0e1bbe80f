import { type Rect } from "../../../workbook/address";
import { type ChartLayout, type SheetLayout } from "../../../workbook/sheet-layout";
import { linkAttribute } from "../write/link-attribute";
import { addLink, setContentType } from "../write/part-links";
import { type WorkbookDraft } from "../write/workbook-draft";
import { escapeAttribute } from "../write/xml-text";
import { chartPart } from "./chart-part";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Draws the charts of a sheet: one drawing part that places them, and a part for each. */
export function addCharts(draft: WorkbookDraft, layout: SheetLayout, sheetPath: string): void {
  if (layout.charts.length === 0) return;
  const { parts } = draft;
  const drawing = parts.freePath("xl/drawings/drawing");
  parts.write(drawing, "");
  const frames = layout.charts.map((chart, index) => {
    const path = parts.freePath("xl/charts/chart");
    parts.write(path, chartPart(chart, layout));
    setContentType(parts, path, CHART);
    return frame(chart, { number: index + 1, relationship: addLink(parts, drawing, { kind: "chart", target: path }) });
  });
  parts.write(drawing, drawingPart(frames));
  setContentType(parts, drawing, DRAWING);
  const { shell } = draft.sheet(layout.name);
  shell.append(
    "drawing",
    `<drawing${linkAttribute(shell.root, addLink(parts, sheetPath, { kind: "drawing", target: drawing }))}/>`,
  );
}

function drawingPart(frames: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${frames.join("")}</xdr:wsDr>`
  );
}

/** Where a chart stands on the sheet, and what a screen reader says of it. */
function frame(
  { area, title, altText }: ChartLayout,
  { number, relationship }: { number: number; relationship: string },
): string {
  return (
    `<xdr:twoCellAnchor>${corners(area)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="${escapeAttribute(title)}" descr="${escapeAttribute(altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corners({ top, left, bottom, right }: Rect): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", left, top) + corner("to", right + 1, bottom + 1);
}
