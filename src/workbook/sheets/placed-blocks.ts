import { type CellInput } from "../change-set";
import { type TableLayout } from "../sheet-layout";
import { FIRST_ROW, HEADING_ROW } from "./table-sheet";

/** A cell and its zero-based place. */
export type Placed = { readonly row: number; readonly column: number; readonly cell: CellInput };

/** A heading row with rows under it, from a column on: several stand side by side on the settings sheet. */
export type BlockInput = {
  readonly left: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
};

/** The cells of a block. */
export function block({ left, headings, rows }: BlockInput): Placed[] {
  return [
    ...headings.map((value, offset): Placed => ({
      row: HEADING_ROW,
      column: left + offset,
      cell: { value, style: { look: "heading" } },
    })),
    ...rows.flatMap((row, index) =>
      row.map((cell, offset): Placed => ({ row: FIRST_ROW + index, column: left + offset, cell })),
    ),
  ];
}

/** The table that a block is. */
export function blockTable(name: string, { left, headings, rows }: BlockInput): TableLayout {
  return {
    name,
    range: {
      top: HEADING_ROW,
      left,
      bottom: FIRST_ROW + Math.max(1, rows.length) - 1,
      right: left + headings.length - 1,
    },
    columns: headings.map((heading) => ({ name: heading })),
    hasTotalsRow: false,
  };
}

/** Cells by place as the rows of a layout; later cells replace earlier ones. */
export function toRows(cells: readonly Placed[]): (CellInput | undefined)[][] {
  const rows: (CellInput | undefined)[][] = [];
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (!line) continue;
    while (line.length < column) line.push(undefined);
    line[column] = cell;
  }
  return rows;
}
