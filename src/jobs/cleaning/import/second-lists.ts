import { sheetsOfRole } from "../../../workbook/recognise/recognition";
import { recognise } from "../../../workbook/recognise/recognise";
import { findSheet } from "../../../workbook/snapshot";
import { type Workbench } from "../../engine/workbench";
import { customerList, type CustomerList } from "../customer-list";

/** The register's name for a sheet that holds a list to compare with, and is not the customer list itself. */
export const LIST_ID = "customerList";

/** The customer lists beside the main one: those that came from files, and other sheets of the workbook. */
export function secondLists(bench: Workbench, main: CustomerList): readonly CustomerList[] {
  const fromFiles = bench.register
    .filter(({ kind, id }) => kind === "sheet" && id === LIST_ID)
    .flatMap(({ sheet }) => findSheet(bench.snapshot, sheet) ?? [])
    .flatMap((sheet) => recognise({ sheets: [sheet], names: [] }).sheets.filter(({ role }) => role === "customers"));
  const others = sheetsOfRole(bench.recognition, "customers").filter(({ sheet }) => sheet !== main.match.sheet);
  return [...fromFiles, ...others].flatMap((match) => customerList(bench, match) ?? []);
}
