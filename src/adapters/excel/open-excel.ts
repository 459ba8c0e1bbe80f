import { type ExcelApi } from "./excel-api";
import { ExcelWorkbook } from "./excel-workbook";
import { SeenBefore } from "./read/seen-before";

export type OpenExcelOptions = {
  /** ISO date and time for receipts. */
  readonly now?: () => string;
};

/**
 * The workbook that is open in Excel, behind the same door as an .xlsx file.
 *
 * @param api Microsoft's client: `{ run: Excel.run, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) }`
 */
export function openExcel(
  api: ExcelApi,
  { now = () => new Date().toISOString() }: OpenExcelOptions = {},
): ExcelWorkbook {
  return new ExcelWorkbook({ api, now, seen: new SeenBefore() });
}
