import { lookText, type Side } from "./drawn-sheet";
import { all, attribute, first, type XmlElement } from "./xml-element";

/** How cells and conditional formats look, by their number in the file's list of styles. */
export type XlsxLooks = {
  cell(index: number): string;
  conditional(index: number): string;
  /** Its colour; nothing without a line on that side. */
  line(index: number, side: Side): string | undefined;
};

/** Number formats that every file knows without saying so. */
const BUILT_IN = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "mm-dd-yy"],
  [49, "@"],
]);

export function looksOf(styles: XmlElement | undefined): XlsxLooks {
  const list = (name: string) => styles?.children.find((child) => child.name === name)?.children ?? [];
  const [fonts, fills, borders, formats, dxfs] = ["fonts", "fills", "borders", "cellXfs", "dxfs"].map(list);
  const codes = new Map(
    list("numFmts").map((entry) => [Number(attribute(entry, "numFmtId")), attribute(entry, "formatCode")]),
  );
  const cell = (index: number): string => {
    const format = formats?.[index];
    const at = (from: XmlElement[] | undefined, id: string) => from?.[Number(attribute(format, id) ?? 0)];
    const alignment = first(format, "alignment");
    const number = Number(attribute(format, "numFmtId") ?? 0);
    const code = codes.get(number) ?? BUILT_IN.get(number);
    return lookText({
      ...fontOf(at(fonts, "fontId")),
      fill: attribute(first(at(fills, "fillId"), "fgColor"), "rgb")?.slice(-6),
      format: code === "General" ? undefined : code,
      horizontal: attribute(alignment, "horizontal"),
      indent: attribute(alignment, "indent"),
      vertical: attribute(alignment, "vertical"),
      wrap: attribute(alignment, "wrapText") === "1",
    });
  };
  const line = (index: number, side: Side): string | undefined => {
    const border = borders?.[Number(attribute(formats?.[index], "borderId") ?? 0)];
    const found = first(border, side);
    return attribute(found, "style") ? (attribute(first(found, "color"), "rgb")?.slice(-6) ?? "000000") : undefined;
  };
  return {
    cell,
    line,
    conditional: (index) => {
      const dxf = dxfs?.[index];
      const { color, bold } = fontOf(first(dxf, "font"));
      const fill = first(dxf, "fill");
      return lookText({
        color,
        bold,
        fill: attribute(first(fill, "bgColor") ?? first(fill, "fgColor"), "rgb")?.slice(-6),
      });
    },
  };
}

function fontOf(font: XmlElement | undefined) {
  const size = attribute(first(font, "sz"), "val");
  const color = attribute(first(font, "color"), "rgb")?.slice(-6);
  return {
    bold: all(font, "b").length > 0,
    italic: all(font, "i").length > 0,
    size: size === "11" ? undefined : size,
    color: color === "000000" ? undefined : color,
  };
}
