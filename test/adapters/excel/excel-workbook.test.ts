import { openExcel } from "../../../src/adapters/excel/open-excel";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { describeWorkbook, type OpenedWorkbook } from "../../contract/workbook-contract";
import { dump } from "../../host/dump";
import { bookFromLayouts } from "../../host/from-snapshot";
import { openHost } from "../../host/host";
import { type BookModel } from "../../host/model/book-model";
import { type SheetModel } from "../../host/model/sheet-model";
import { typeIn } from "../../host/somebody";

describeWorkbook("Excel (Microsoft's client, simulated host)", async (sample) => opened(sample));

function opened(sample: readonly SheetLayout[]): OpenedWorkbook {
  const { excel, isSetSupported, book } = openHost({ book: bookFromLayouts(sample) });
  return {
    workbook: openExcel({ run: excel.run, isSetSupported }, { now: () => "2026-01-31T12:00:00Z" }),
    dump: async () => dump(book),
    type: async (sheet, address, value) => typeIn(book, { sheet, address }, value),
    hide: async (sheet, column) => void sheetNamed(book, sheet).hiddenColumns.add(column),
    widthOf: async (sheet, column) => {
      const { hiddenColumns, columnWidths } = sheetNamed(book, sheet);
      return hiddenColumns.has(column) ? 0 : Math.trunc(((columnWidths.get(column) ?? 48) / 0.75 - 5) / 7);
    },
  };
}

function sheetNamed(book: BookModel, name: string): SheetModel {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
