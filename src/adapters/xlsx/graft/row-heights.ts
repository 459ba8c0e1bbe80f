import { scalarText } from "../../../workbook/cells";
import { rectContains } from "../../../workbook/address";
import { type CellInput } from "../../../workbook/change-set";
import { type SheetLayout } from "../../../workbook/sheet-layout";
import { INDENT, LOOKS } from "../../../workbook/looks";
import { isHigh, textHeight } from "../write/text-height";

/**
 * The `<row>` elements that give heights: those the layout states, and an estimate for rows with wrapped text. Excel fits
 * such rows itself when it opens the file; other programs show the second line only when the file says how high.
 */
export function rowHeights(layout: SheetLayout): string {
  return layout.rows
    .map((cells, row) =>
      rowElement(row, { stated: layout.rowHeights?.get(row), estimated: estimate(layout, cells, row) }),
    )
    .concat(beyondCells(layout))
    .join("");
}

function rowElement(row: number, { stated, estimated }: { stated: number | undefined; estimated: number }): string {
  if (stated !== undefined) return `<row r="${row + 1}" ht="${stated}" customHeight="1"/>`;
  return isHigh(estimated) ? `<row r="${row + 1}" ht="${estimated}"/>` : "";
}

function beyondCells({ rows, rowHeights: heights = new Map() }: SheetLayout): string[] {
  const sorted = [...heights].filter(([row]) => row >= rows.length).sort(([a], [b]) => a - b);
  return sorted.map(([row, stated]) => rowElement(row, { stated, estimated: 0 }));
}

function estimate(layout: SheetLayout, cells: SheetLayout["rows"][number], row: number): number {
  const heights = cells.map((input, column) => {
    if (!input || !wraps(input)) return 0;
    const indent = input.style?.align === "indented" ? INDENT : 0;
    return textHeight(scalarText(input.value), { width: widthOf(layout, { row, column }), indent });
  });
  return Math.max(0, ...heights);
}

function wraps({ style, value }: CellInput): boolean {
  return typeof value === "string" && (style?.wrap ?? (style?.look !== undefined && LOOKS[style.look].wrap === true));
}

/** Characters that fit: of the column, or of the whole block the cell shows in. */
function widthOf({ columnWidths, merges = [] }: SheetLayout, at: { row: number; column: number }): number {
  const block = merges.find((rect) => rectContains(rect, at)) ?? { left: at.column, right: at.column };
  let width = 0;
  for (let column = block.left; column <= block.right; column++) width += columnWidths[column] ?? 8;
  return width;
}
