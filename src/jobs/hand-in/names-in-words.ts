import { type CellRef } from "../../workbook/address";
import { type Finding } from "../../workbook/findings";
import { type SheetRole } from "../../workbook/recognise/fields";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type CustomerLabels } from "./customer-labels";
import { ownSheetNames } from "./sheets-without-names";

/** The user's own sheets of a plan. */
const PLAN_ROLES: ReadonlySet<SheetRole> = new Set(["goals", "activities", "subActivities", "budget", "yield"]);

/**
 * Customers' names in the words of the plan and its budgets: "Lunch met Bakkerij Jansen". The sentence is
 * the student's, and other cells find an activity by its name: it stays, and is pointed out.
 */
export function namesInWords(bench: Workbench, labels: CustomerLabels): Finding[] {
  const theirs = bench.recognition.sheets.filter(({ role }) => PLAN_ROLES.has(role)).map(({ sheet }) => sheet);
  const { plan, budgets } = ownSheetNames(bench);
  const places = [...new Set([...plan, ...budgets, ...theirs])].flatMap((name) => {
    const sheet = findSheet(bench.snapshot, name);
    return sheet ? cellsWithNames(sheet, labels) : [];
  });
  const [where] = places;
  if (!where) return [];
  const sheets = [...new Set(places.map(({ sheet }) => sheet))].join(", ");
  return [{ code: "handIn.inWords", severity: "warning", where, params: { count: places.length, sheets } }];
}

function cellsWithNames({ name, usedRange, cells }: SheetSnapshot, labels: CustomerLabels): CellRef[] {
  const { top, left, bottom, right } = usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const found: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cells.value(row, column);
      const isTyped = typeof value === "string" && cells.formula(row, column) === undefined;
      if (isTyped && labels.isNameIn(value)) found.push({ sheet: name, row, column });
    }
  }
  return found;
}
