import { type ChangeSet } from "../../workbook/change-set";
import { type Part } from "../../workbook/sheets/stacked-part";

/** What puts a part on a sheet that stands already: its cells, its tables, and what may be typed in them. */
export function partChanges(sheet: string, { cells, tables, validations, formats }: Part): ChangeSet {
  return [
    ...cells.map(({ row, column, cell }) => ({
      kind: "setCells" as const,
      sheet,
      top: row,
      left: column,
      rows: [[cell]],
    })),
    ...tables.map((table) => ({ kind: "addTable" as const, sheet, table })),
    ...validations.map((validation) => ({ kind: "addValidation" as const, sheet, validation })),
    ...formats.map((format) => ({ kind: "addConditionalFormat" as const, sheet, format })),
  ];
}
