import { type ChangeSet } from "../../../workbook/change-set";
import { WorkbookError } from "../../../workbook/errors";
import { type SheetLayout } from "../../../workbook/sheet-layout";
import { findSheet, findTable, type Snapshot } from "../../../workbook/snapshot";
import { refuseOccupied } from "../../../workbook/apply/occupied-cells";
import { type Abilities } from "../excel-api";
import { type ReadWorkbook } from "../read/read-workbook";

/**
 * Looks whether all changes can be made before any is.
 *
 * @throws {WorkbookError} `workbook.cannotWrite` with a cell and a reason, `workbook.protectedSheet`
 */
export function refuseWriting(changes: ChangeSet, current: ReadWorkbook, abilities: Abilities): void {
  const { snapshot, isReadOnly, isStructureProtected } = current;
  if (isReadOnly) refuse(firstSheet(changes), "readOnly");
  const taken = new Set(snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (const change of changes) {
    refuseOccupied(snapshot, change);
    if (change.kind === "resizeTable" && !abilities.resizesTables) refuse(change.table, "oldExcel");
    if (change.kind === "addTable") refuseTakenTables([change.table], taken);
    if (change.kind !== "addSheet") continue;
    if (isStructureProtected) refuse(change.layout.name, "structureLocked");
    refuseTaken(change.layout, { snapshot, taken });
  }
  refuseMissing(changes, current);
}

type Taken = { readonly snapshot: Snapshot; readonly taken: Set<string> };

/** A new sheet needs names that nobody has, its tables too. */
function refuseTaken({ name, tables }: SheetLayout, { snapshot, taken }: Taken): void {
  if (findSheet(snapshot, name)) refuse(name, "sheetExists");
  refuseTakenTables(tables, taken);
}

function refuseTakenTables(tables: SheetLayout["tables"], taken: Set<string>): void {
  for (const table of tables) {
    if (taken.has(table.name.toLowerCase())) refuse(table.name, "tableExists");
    taken.add(table.name.toLowerCase());
  }
}

/** Sheets and tables that the changes count on. */
function refuseMissing(changes: ChangeSet, { snapshot }: ReadWorkbook): void {
  const added = changes.flatMap((change) => (change.kind === "addSheet" ? [change.layout] : []));
  const isAdded = (sheet: string) => added.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  for (const change of changes) {
    if (!("sheet" in change) || change.kind === "removeSheet" || isAdded(change.sheet)) continue;
    if (!findSheet(snapshot, change.sheet)) refuse(change.sheet, "noSheet");
    if (change.kind === "resizeTable" && !findTable(snapshot, change.table)) refuse(change.table, "noTable");
  }
}

function refuse(cell: string, reason: string): never {
  throw new WorkbookError("workbook.cannotWrite", { cell, reason });
}

function firstSheet(changes: ChangeSet): string {
  const [first] = changes;
  if (!first) return "";
  if ("sheet" in first) return first.sheet;
  return first.kind === "addSheet" ? first.layout.name : first.name;
}
