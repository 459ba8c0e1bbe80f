import { formatAddress, formatRect, type Rect } from "../../../workbook/address";
import { INDENT, LINE, LOOKS, type LookStyle, TOTAL_LINE } from "../../../workbook/looks";
import { type CellStyle } from "../../../workbook/styles";

type Painted = { readonly rect: Rect; readonly style: CellStyle };

/** Gives a block of cells its look: colours, font, borders, alignment. Number formats are written elsewhere. */
export function paintLook(sheet: Excel.Worksheet, { rect, style }: Painted): void {
  const range = sheet.getRange(formatRect(rect));
  const { look, like, align, wrap } = style;
  if (like) range.copyFrom(sheet.getRange(formatAddress(like)), "Formats");
  if (look) paint(range, LOOKS[look], rect);
  if (align) range.format.horizontalAlignment = ALIGNED[align];
  if (align === "indented") range.format.indentLevel = INDENT;
  if (wrap !== undefined) range.format.wrapText = wrap;
}

const ALIGNED = { left: "Left", indented: "Left", center: "Center", right: "Right" } as const;
const CAPITALS = { top: "Top", center: "Center" } as const;

function paint(range: Excel.Range, look: LookStyle, rect: Rect): void {
  const { format } = range;
  const { bold = false, italic = false, size, color, fill, vertical, wrap = false } = look;
  format.font.bold = bold;
  format.font.italic = italic;
  format.font.color = color === undefined ? "#000000" : rgb(color);
  if (size !== undefined) format.font.size = size;
  if (fill === undefined) format.fill.clear();
  else format.fill.color = rgb(fill);
  format.horizontalAlignment = "General";
  format.verticalAlignment = vertical === undefined ? "Bottom" : CAPITALS[vertical];
  format.wrapText = wrap;
  paintBorders(format.borders, look.border, rect);
}

/** AARRGGBB → #RRGGBB. */
export function rgb(color: string): string {
  return `#${color.slice(-6)}`;
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function paintBorders(borders: Excel.RangeBorderCollection, border: LookStyle["border"], rect: Rect): void {
  const sides = [
    ...EDGES,
    ...(rect.bottom > rect.top ? (["InsideHorizontal"] as const) : []),
    ...(rect.right > rect.left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const line = borders.getItem(side);
    const isDrawn = border === "thin" || (border === "top" && (side === "EdgeTop" || side === "InsideHorizontal"));
    line.style = isDrawn ? "Continuous" : "None";
    if (isDrawn) line.color = rgb(border === "top" ? TOTAL_LINE : LINE);
  }
}
