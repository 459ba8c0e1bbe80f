import { type SheetLayout } from "../sheet-layout";

export type PlainSheetInput = Pick<SheetLayout, "name" | "rows"> & {
  /** Of every column, in characters. */
  readonly width: number;
};

/** A sheet of headings and rows as somebody might have typed it: no table, no rules, the headings stay in view. */
export function plainSheet({ name, rows, width }: PlainSheetInput): SheetLayout {
  return {
    name,
    visibility: "visible",
    columnWidths: (rows[0] ?? []).map(() => width),
    rows,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: { from: 0, to: 0 }, footer: name },
  };
}
