import { createXlsx } from "../../../src/adapters/xlsx/create-xlsx";
import { type CellInput, type ChangeSet } from "../../../src/workbook/change-set";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { type SheetSnapshot, type Snapshot } from "../../../src/workbook/snapshot";

/** A workbook file that holds what a snapshot holds: values, formulas, formats, tables and names. */
export function fileOf({ sheets, names }: Snapshot): Uint8Array {
  const changes: ChangeSet = [
    ...sheets.map((sheet) => ({ kind: "addSheet" as const, layout: layoutOf(sheet) })),
    ...names.map(({ name, refersTo }) => ({ kind: "setName" as const, name, refersTo })),
  ];
  return createXlsx(changes);
}

function layoutOf({ name, cells, usedRange, tables }: SheetSnapshot): SheetLayout {
  const cell = (row: number, column: number): CellInput => ({
    value: cells.value(row, column),
    formula: cells.formula(row, column),
    style: { numberFormat: cells.format(row, column) },
  });
  const [height, width] = usedRange ? [usedRange.bottom + 1, usedRange.right + 1] : [0, 0];
  return {
    name,
    visibility: "visible",
    columnWidths: [],
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => cell(row, column)),
    ),
    tables: tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ name: column })) })),
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape" },
  };
}
