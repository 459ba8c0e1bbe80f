import { openExcel } from "../../../src/adapters/excel/open-excel";
import { type SheetLayout } from "../../../src/workbook/sheet-layout";
import { describeWorkbook, type OpenedWorkbook } from "../../contract/workbook-contract";
import { dump } from "../../host/dump";
import { bookFromLayouts } from "../../host/from-snapshot";
import { openHost } from "../../host/host";
import { typeIn } from "../../host/somebody";

describeWorkbook("Excel (Microsoft's client, simulated host)", async (sample) => opened(sample));

function opened(sample: readonly SheetLayout[]): OpenedWorkbook {
  const { excel, isSetSupported, book } = openHost({ book: bookFromLayouts(sample) });
  return {
    workbook: openExcel({ run: excel.run, isSetSupported }, { now: () => "2026-01-31T12:00:00Z" }),
    dump: async () => dump(book),
    type: async (sheet, address, value) => typeIn(book, { sheet, address }, value),
  };
}
