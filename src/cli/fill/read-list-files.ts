import { basename } from "node:path";
import { readCsv } from "../../adapters/csv/read-csv";
import { openPackage } from "../../adapters/xlsx/package/xlsx-package";
import { readSnapshot } from "../../adapters/xlsx/read/read-snapshot";
import { recognise } from "../../workbook/recognise/recognise";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { readInput } from "../files/read-input";

/** Customer lists from files, each as the sheet it would be: of a workbook the sheet that is best recognised. */
export async function readListFiles(paths: readonly string[]): Promise<SheetSnapshot[]> {
  const sheets: SheetSnapshot[] = [];
  for (const path of paths) sheets.push(asSheet(await readInput(path), basename(path)));
  return sheets;
}

function asSheet(bytes: Uint8Array, name: string): SheetSnapshot {
  if (!name.toLowerCase().endsWith(".xlsx")) return readCsv(bytes, name);
  const snapshot = readSnapshot(openPackage(bytes, name), {});
  const match = recognise(snapshot).sheets.find(({ role }) => role === "customers");
  const sheet = (match && findSheet(snapshot, match.sheet)) ?? snapshot.sheets[0];
  // a workbook without sheets does not exist; its tables stay behind
  return sheet ? { ...sheet, name, tables: [] } : readCsv(bytes, name);
}
