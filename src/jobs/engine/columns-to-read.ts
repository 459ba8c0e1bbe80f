import { findName, findSheet, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { type SheetMatch } from "../../workbook/recognise/recognition";
import { settingName } from "../../workbook/settings";
import { type ColumnRef } from "../../workbook/workbook";
import { type JobId } from "../job";
import { type Workbench } from "./workbench";

/**
 * The columns to read first: our sheets with tables and the settings, whose register says what the others are. None when
 * the workbook has never been filled.
 */
export function registerColumns(snapshot: Snapshot): readonly ColumnRef[] {
  return snapshot.sheets.filter((sheet) => isOurs(snapshot, sheet)).flatMap(wholeSheet);
}

/**
 * The columns that have to be read whole after a scout: of order sheets only what was recognised (they are long), of the
 * user's other sheets and ours everything, since columns may be added beside what stands there. Handing a plan in takes
 * everything: a formula anywhere may read what is taken out.
 */
export function columnsToRead(
  { snapshot, recognition, register }: Workbench,
  jobs: readonly JobId[] | "all" = "all",
): readonly ColumnRef[] {
  if (jobs.includes("hand-in")) return snapshot.sheets.flatMap(wholeSheet);
  const orders = recognition.sheets.filter(({ role }) => role === "orders");
  const long = new Set(orders.map(({ sheet }) => sheet));
  const named = [...recognition.sheets, ...register.filter(({ kind }) => kind === "sheet")];
  const others = named.flatMap(({ sheet }) => findSheet(snapshot, sheet) ?? []);
  const whole = new Set([...others, ...snapshot.sheets.filter((sheet) => isOurs(snapshot, sheet))]);
  return [
    ...orders.flatMap(recognisedColumns),
    ...[...whole].filter(({ name }) => !long.has(name)).flatMap(wholeSheet),
  ];
}

function recognisedColumns({ sheet, columns }: SheetMatch): ColumnRef[] {
  return columns.map(({ column }) => ({ sheet, firstColumn: column, lastColumn: column }));
}

function wholeSheet({ name, usedRange }: SheetSnapshot): ColumnRef[] {
  return usedRange ? [{ sheet: name, firstColumn: usedRange.left, lastColumn: usedRange.right }] : [];
}

/** A sheet with a table of ours, or the settings. */
function isOurs(snapshot: Snapshot, { name, tables }: SheetSnapshot): boolean {
  const settings = findName(snapshot, settingName("taal"))?.refersTo ?? "";
  const isSettings = settings.startsWith(`${name}!`) || settings.startsWith(`'${name.replaceAll("'", "''")}'!`);
  return isSettings || tables.some((table) => table.name.startsWith("rp"));
}
