import { WorkbookError } from "../../../workbook/errors";
import { OrderedPart } from "./ordered-part";
import { nextTag, rootTag, tagEnd, tagName } from "./xml-elements";

/** Children of `<worksheet>` in the order the schema demands (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet part in two: the cells, which may be tens of megabytes, and the small rest around them. */
export type SheetText = {
  /** Everything but the cells; an empty `<sheetData/>` holds their place. */
  readonly shell: OrderedPart;
  /** From `<sheetData>` to `</sheetData>`. */
  readonly data: string;
};

/** @throws {WorkbookError} `file.badPart` when the part has no `<sheetData>` */
export function splitSheet(xml: string, place: { readonly file: string; readonly part: string }): SheetText {
  const { prefix, end } = rootTag(xml);
  let tag = nextTag(xml, end);
  while (tag && tagName(xml, tag.start) !== "sheetData") tag = nextTag(xml, tag.end);
  if (!tag) throw new WorkbookError("file.badPart", { file: place.file, part: place.part });
  const dataEnd = tag.kind === "empty" ? tag.end : tagEnd(xml, xml.lastIndexOf(`</${prefix}sheetData`));
  const shell = `${xml.slice(0, tag.start)}${placeholder(prefix)}${xml.slice(dataEnd)}`;
  return { shell: new OrderedPart(shell, ORDER), data: xml.slice(tag.start, dataEnd) };
}

/** What stands before the cells of a worksheet part of which perhaps no more than the beginning is at hand. */
export function sheetHead(xml: string): OrderedPart | undefined {
  const { prefix, end } = rootTag(xml);
  let tag = nextTag(xml, end);
  while (tag && tagName(xml, tag.start) !== "sheetData") tag = nextTag(xml, tag.end);
  return tag && new OrderedPart(`${xml.slice(0, tag.start)}${placeholder(prefix)}</${prefix}worksheet>`, ORDER);
}

/** The whole part again, its cells in pieces. */
export function joinSheet(shell: OrderedPart, data: readonly string[]): readonly string[] {
  const mark = placeholder(shell.prefix);
  const at = shell.text.indexOf(mark);
  return [shell.text.slice(0, at), ...data, shell.text.slice(at + mark.length)];
}

function placeholder(prefix: string): string {
  return `<${prefix}sheetData/>`;
}
