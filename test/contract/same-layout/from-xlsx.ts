import { strFromU8, unzipSync } from "fflate";
import { columnPoints } from "../../../src/adapters/excel/draw/column-points";
import { openPackage } from "../../../src/adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/read-snapshot";
import { formatAddress, formatRect, parseRect, type Rect } from "../../../src/workbook/address";
import { findSheet, type SheetSnapshot } from "../../../src/workbook/snapshot";
import { contentText, type DrawnCell, type DrawnSheet, fitOf, lineName, MARGIN_SIDES, rounded } from "./drawn-sheet";
import { chartsOf } from "./xlsx-charts";
import { looksOf, type XlsxLooks } from "./xlsx-looks";
import { all, attribute, first, parseElement, type XmlElement } from "./xml-element";

/** The parts of a file by name, and what each refers to. */
export type XlsxParts = {
  part(path: string): XmlElement | undefined;
  /** The parts of this kind that a part refers to, as paths. */
  linked(path: string, kind: string): string[];
};

/** The sheets of a file, read from its XML. Only what was entered in the cells is read by our own reader. */
export function sheetsOfXlsx(bytes: Uint8Array): DrawnSheet[] {
  const parts = partsOf(bytes);
  const snapshot = readSnapshot(openPackage(bytes, "getekend.xlsx"), {});
  const looks = looksOf(parts.part("xl/styles.xml"));
  const book = parts.part("xl/workbook.xml");
  return all(book, "sheet").map((entry, index) => {
    const name = attribute(entry, "name") ?? "";
    const path = pathOf(parts, attribute(entry, "r:id") ?? "");
    const sheet = parts.part(path);
    const known = findSheet(snapshot, name);
    if (!sheet || !known) throw new Error(`no sheet ${name}`);
    return {
      name,
      visibility: known.visibility,
      tabColor: attribute(first(sheet, "tabColor"), "rgb")?.slice(-6) ?? "",
      cells: cellsOf(sheet, { looks, known }),
      lines: linesOf(sheet, looks),
      widths: widthsOf(sheet),
      heights: all(sheet, "row")
        .filter((row) => attribute(row, "customHeight") === "1")
        .map((row) => `${attribute(row, "r")} = ${rounded(Number(attribute(row, "ht")))}`),
      merges: all(sheet, "mergeCell")
        .flatMap((cell) => attribute(cell, "ref") ?? [])
        .toSorted(),
      tables: parts
        .linked(path, "table")
        .map((table) => tableOf(parts.part(table)))
        .toSorted(byName),
      validations: all(sheet, "dataValidation").flatMap(validationTexts).toSorted(),
      conditionalFormats: all(sheet, "conditionalFormatting")
        .flatMap((rule) => conditionalTexts(rule, looks))
        .toSorted(),
      charts: chartsOf(parts, path),
      frozen: frozenText(first(sheet, "pane")),
      print: printOf(sheet, { book, index }),
    };
  });
}

function partsOf(bytes: Uint8Array): XlsxParts {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const file = files[path];
    return file && parseElement(strFromU8(file));
  };
  return {
    part,
    linked: (path, kind) => {
      const folder = path.slice(0, path.lastIndexOf("/"));
      const links = part(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
      return all(links, "Relationship")
        .filter((link) => attribute(link, "Type")?.endsWith(`/${kind}`))
        .map((link) => absolute(folder, attribute(link, "Target") ?? ""));
    },
  };
}

function absolute(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

function pathOf(parts: XlsxParts, id: string): string {
  const links = all(parts.part("xl/_rels/workbook.xml.rels"), "Relationship");
  const target = attribute(
    links.find((link) => attribute(link, "Id") === id),
    "Target",
  );
  return absolute("xl", target ?? "");
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}

type CellInput = { readonly looks: XlsxLooks; readonly known: SheetSnapshot };

function cellsOf(sheet: XmlElement, { looks, known }: CellInput): Map<string, DrawnCell> {
  const drawn = new Map<string, DrawnCell>();
  for (const cell of all(sheet, "c")) {
    const address = attribute(cell, "r") ?? "";
    const place = parseRect(address);
    if (!place) throw new Error(`no place ${address}`);
    const value = known.cells.value(place.top, place.left);
    const shown = typeof value === "object" && value !== null ? value.error : value;
    const content = contentText(shown, known.cells.formula(place.top, place.left));
    const look = looks.cell(Number(attribute(cell, "s") ?? 0));
    if (content !== "" || look !== "")
      drawn.set(formatAddress({ row: place.top, column: place.left }), { content, look });
  }
  return drawn;
}

const SIDES = ["top", "bottom", "left", "right"] as const;

function linesOf(sheet: XmlElement, looks: XlsxLooks): Map<string, string> {
  const lines = new Map<string, string>();
  for (const cell of all(sheet, "c")) {
    const place = parseRect(attribute(cell, "r") ?? "");
    for (const side of SIDES) {
      const color = looks.line(Number(attribute(cell, "s") ?? 0), side);
      if (place && color) lines.set(lineName({ row: place.top, column: place.left }, side), color);
    }
  }
  return lines;
}

/** What Excel gives a column that has no width of its own. */
const STANDARD_POINTS = 48;

/** The width in the file is that of the digits and the room around them: 7 pixels and 5. */
function widthsOf(sheet: XmlElement): string[] {
  return all(sheet, "col").flatMap((column) => {
    const [from, until] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    const points = columnPoints(Number(attribute(column, "width")) - 5 / 7);
    if (points === STANDARD_POINTS) return [];
    return Array.from({ length: until - from + 1 }, (_, index) => `${from + index} = ${rounded(points)}`);
  });
}

function tableOf(table: XmlElement | undefined) {
  const style = first(table, "tableStyleInfo");
  return {
    name: attribute(table, "displayName") ?? "",
    range: attribute(table, "ref") ?? "",
    columns: all(table, "tableColumn").map((column) => (attribute(column, "name") ?? "").replaceAll("_x000a_", "\n")),
    totals: attribute(table, "totalsRowCount") === "1",
    style: `${attribute(style, "name") ?? ""}${attribute(style, "showRowStripes") === "1" ? " banded" : ""}`,
  };
}

function validationTexts(validation: XmlElement): string[] {
  const kind = attribute(validation, "type") ?? "note";
  const [from = "", until = ""] = ["formula1", "formula2"].map((name) => first(validation, name)?.text);
  const said = (...names: string[]) =>
    names
      .flatMap((name) => attribute(validation, name) ?? [])
      .filter((text) => text !== "")
      .join(" / ");
  const severity = kind === "note" ? "" : (attribute(validation, "errorStyle") ?? "stop");
  return (attribute(validation, "sqref") ?? "")
    .split(" ")
    .map((range) =>
      [
        rectText(range),
        kind,
        kind === "list" ? from : kind === "decimal" ? `${from}…${until}` : "",
        `prompt: ${said("promptTitle", "prompt")}`,
        `${severity}: ${kind === "note" ? "" : said("errorTitle", "error")}`,
      ].join(" | "),
    );
}

function rectText(reference: string): string {
  const rect: Rect | undefined = parseRect(reference);
  return rect ? formatRect(rect) : reference;
}

function conditionalTexts(formatting: XmlElement, looks: XlsxLooks): string[] {
  return (attribute(formatting, "sqref") ?? "")
    .split(" ")
    .flatMap((range) =>
      all(formatting, "cfRule").map((rule) =>
        [rectText(range), first(rule, "formula")?.text ?? "", looks.conditional(Number(attribute(rule, "dxfId")))].join(
          " | ",
        ),
      ),
    );
}

function frozenText(pane: XmlElement | undefined): string {
  if (!pane) return "";
  return `${attribute(pane, "ySplit") ?? 0} rows, ${attribute(pane, "xSplit") ?? 0} columns`;
}

type PrintInput = { readonly book: XmlElement | undefined; readonly index: number };

function printOf(sheet: XmlElement, { book, index }: PrintInput): DrawnSheet["print"] {
  const [setup, margins] = [first(sheet, "pageSetup"), first(sheet, "pageMargins")];
  const named = (name: string) =>
    all(book, "definedName").find(
      (entry) => attribute(entry, "name") === name && attribute(entry, "localSheetId") === String(index),
    )?.text ?? "";
  const bare = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  const footer = first(sheet, "oddFooter")?.text ?? "";
  const foot = (side: string) => new RegExp(`&${side}(.*?)(?=&[LCR]|$)`, "s").exec(footer)?.[1] ?? "";
  return {
    orientation: attribute(setup, "orientation") ?? "",
    paper: attribute(setup, "paperSize") === "9" ? "A4" : "",
    fit: fitOf({
      wide: attribute(first(sheet, "pageSetUpPr"), "fitToPage") === "1",
      high: attribute(setup, "fitToHeight") !== "0",
      scale: attribute(setup, "scale"),
    }),
    breaks: all(sheet, "brk")
      .map((each) => attribute(each, "id"))
      .join(" "),
    margins: MARGIN_SIDES.map((side) => rounded(72 * Number(attribute(margins, side)))).join(" "),
    area: rectText(bare(named("_xlnm.Print_Area"))),
    repeat: bare(named("_xlnm.Print_Titles")),
    footer: ["L", "C", "R"].map(foot).join("|"),
  };
}
