import { basename } from "node:path";
import { readCsv } from "../../adapters/csv/read-csv";
import { isWorkbookFile, listSheets } from "../../adapters/xlsx/read/list-sheets";
import { type SheetRole } from "../../workbook/recognise/fields";
import { type SheetSnapshot } from "../../workbook/snapshot";
import { readInput } from "../files/read-input";
import { NODE_PACKER } from "./node-packer";

/** Customer lists from files, each as the sheet it would be: of a workbook the sheet that is best recognised. */
export async function readListFiles(paths: readonly string[]): Promise<SheetSnapshot[]> {
  const lists: SheetSnapshot[] = [];
  for (const path of paths) {
    const [list] = await sheetsOf(path, "customers");
    if (list) lists.push({ ...list, name: basename(path) });
  }
  return lists;
}

/** Orders from files as the sheets they would be: a CSV file is one, of a workbook every sheet with orders. */
export async function readOrderFiles(paths: readonly string[]): Promise<SheetSnapshot[]> {
  const orders: SheetSnapshot[] = [];
  for (const path of paths) orders.push(...(await sheetsOf(path, "orders")));
  return orders;
}

async function sheetsOf(path: string, role: SheetRole): Promise<SheetSnapshot[]> {
  const [bytes, name] = [await readInput(path), basename(path)];
  return isWorkbookFile(name) ? listSheets({ bytes, name, role, packer: NODE_PACKER }) : [readCsv(bytes, name)];
}
