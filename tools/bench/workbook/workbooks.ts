import { join } from "node:path";
import { generateCrm, type CrmSheets } from "../../generate/crm";
import { writeXlsx, type XlsxCell } from "../../generate/write-xlsx";

export type BenchSize = { readonly customers: number; readonly orders: number; readonly seed: number };

/** Where the generated sheets have what the formulas need. */
const ORDER_CUSTOMER = "B";
const ORDER_DATE = "C";
const ORDER_AMOUNT = "H";

/** How many formulas every customer gets in the workbook that the spreadsheet engine computes. */
export const FORMULAS_PER_CUSTOMER = 4;

/** Writes the plain workbook of this size. @returns its path */
export function plainWorkbook(folder: string, size: BenchSize): string {
  const file = join(folder, `crm-${size.customers}-${size.orders}.xlsx`);
  write(file, generateCrm({ ...size, dirty: 0 }));
  return file;
}

/** The same workbook with revenue, number, last date and average per customer as formulas without cached values. */
export function formulaWorkbook(folder: string, size: BenchSize): string {
  const file = join(folder, `crm-${size.customers}-${size.orders}-formulas.xlsx`);
  const { customers, orders } = generateCrm({ ...size, dirty: 0 });
  const withFormulas = customers.map((row, index) => [
    ...row,
    ...(index === 0 ? ["Omzet", "Aantal", "Laatste", "Gemiddeld"] : aggregates(index + 1, orders.length)),
  ]);
  write(file, { customers: withFormulas, orders });
  return file;
}

function aggregates(row: number, lastRow: number): XlsxCell[] {
  const orders = (letter: string) => `Orders!$${letter}$2:$${letter}$${lastRow}`;
  const criterion = `${orders(ORDER_CUSTOMER)},$A${row}`;
  return [
    { formula: `SUMIFS(${orders(ORDER_AMOUNT)},${criterion})` },
    { formula: `COUNTIFS(${criterion})` },
    { formula: `_xlfn.MAXIFS(${orders(ORDER_DATE)},${criterion})` },
    { formula: `AVERAGEIFS(${orders(ORDER_AMOUNT)},${criterion})` },
  ];
}

function write(file: string, { customers, orders }: CrmSheets): void {
  writeXlsx(file, [
    { name: "Klanten", rows: customers },
    { name: "Orders", rows: orders },
  ]);
}
