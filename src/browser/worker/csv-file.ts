import { readCsv } from "../../adapters/csv/read-csv";
import { createXlsx } from "../../adapters/xlsx/create-xlsx";
import { isWorkbookFile, listSheets } from "../../adapters/xlsx/read/list-sheets";
import { type Translator } from "../../i18n";
import { planOrderImport, sheetTitle } from "../../jobs/orders/import-orders";
import { type ChangeSet } from "../../workbook/change-set";
import { type SheetLayout } from "../../workbook/sheet-layout";
import { type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { type NamedFile } from "./desk";

const NOTHING: Snapshot = { sheets: [], names: [] };

/** What a list of unknown contents gets, in characters. */
const COLUMN_WIDTH = 16;

/**
 * A CSV file as a workbook of one sheet. Orders get real amounts and dates; any other list stays the text it is, for the
 * jobs to read.
 *
 * @throws {WorkbookError} `csv.unreadable`, `csv.noColumns`, `file.tooManyCells`
 */
export function workbookOfCsv({ name, bytes }: NamedFile, t: Translator): NamedFile {
  const csv = readCsv(bytes, name);
  const { changes } = planOrderImport({ snapshot: NOTHING, csv, t });
  return {
    name: name.replace(/\.[^.]*$/, ".xlsx"),
    bytes: createXlsx(changes.length > 0 ? changes : asText(csv)),
  };
}

/** The orders of a file that is added: a CSV file is one list, of a workbook every sheet with orders. */
export function orderSheetsOf({ name, bytes }: NamedFile): SheetSnapshot[] {
  return isWorkbookFile(name) ? listSheets({ bytes, name, role: "orders" }) : [readCsv(bytes, name)];
}

function asText(csv: SheetSnapshot): ChangeSet {
  const { bottom, right } = csv.usedRange ?? { bottom: 0, right: 0 };
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const layout: SheetLayout = {
    name: sheetTitle(csv.name, csv.name),
    visibility: "visible",
    columnWidths: columns.map(() => COLUMN_WIDTH),
    rows: Array.from({ length: bottom + 1 }, (_, row) =>
      columns.map((column) => ({ value: csv.cells.value(row, column) })),
    ),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape" },
  };
  return [{ kind: "addSheet", layout }];
}
