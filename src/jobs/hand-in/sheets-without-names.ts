import { type CellInput, type SetCells } from "../../workbook/change-set";
import { type Scalar } from "../../workbook/cells";
import { BUDGET_SHEETS, PLAN_SHEETS } from "../../workbook/sheets/own-sheets";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { PREMISES_ID } from "../plan/premises";
import { COVER_ID } from "./cover-page";
import { type CustomerLabels } from "./customer-labels";

/** Sheets of the plan are the student's own words: a place name in an activity stays. */
const OF_PLAN: ReadonlySet<string> = new Set([...PLAN_SHEETS.map(({ table }) => table), PREMISES_ID, COVER_ID]);

/** So are the lines of a budget, and its figures are not about who a customer is. */
const OF_BUDGETS: ReadonlySet<string> = new Set(BUDGET_SHEETS.map(({ table }) => table));

/** Names of our sheets: the plan and its budgets, and all others, which are about customers. */
export type OwnSheetNames = Readonly<Record<"plan" | "budgets" | "customers", readonly string[]>>;

/** A sheet that also holds a table about customers is about customers. */
export function ownSheetNames({ register }: Workbench): OwnSheetNames {
  const ours = register.filter(({ kind }) => kind === "sheet");
  const namesOf = (isOne: (id: string) => boolean) => [
    ...new Set(ours.filter(({ id }) => isOne(id)).map(({ sheet }) => sheet)),
  ];
  const customers = namesOf((id) => !OF_PLAN.has(id) && !OF_BUDGETS.has(id));
  const others = (ids: ReadonlySet<string>) => namesOf((id) => ids.has(id)).filter((name) => !customers.includes(name));
  return { customers, plan: others(OF_PLAN), budgets: others(OF_BUDGETS) };
}

/**
 * Our own sheets without names. About customers: a formula that shows one will show the label, a name that stands there as
 * a value becomes the label, and other contact details go. Of a budget only a line that is called by a customer's name
 * changes.
 */
export function ownSheetsWithout(bench: Workbench, labels: CustomerLabels): SetCells[] {
  const { customers, budgets } = ownSheetNames(bench);
  const sheetsOf = (names: readonly string[]) => names.flatMap((name) => findSheet(bench.snapshot, name) ?? []);
  return [
    ...sheetsOf(customers).flatMap((sheet) => sheetWithout(sheet, (shown) => replaced(shown, labels))),
    ...sheetsOf(budgets).flatMap((sheet) => sheetWithout(sheet, (shown) => renamed(shown, labels))),
  ];
}

function sheetWithout(
  { name, usedRange, cells }: SheetSnapshot,
  cellFor: (shown: Shown) => CellInput | undefined,
): SetCells[] {
  const { top, left, bottom, right } = usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
  return rows.flatMap((row) => {
    const values = columns.map((column) => cells.value(row, column));
    return columns.flatMap((column): SetCells[] => {
      const cell = cellFor({ now: cells.value(row, column), formula: cells.formula(row, column), row: values });
      return cell ? [{ kind: "setCells", sheet: name, top: row, left: column, rows: [[cell]] }] : [];
    });
  });
}

type Shown = { readonly now: Scalar; readonly formula: string | undefined; readonly row: readonly Scalar[] };

function replaced({ now, formula, row }: Shown, labels: CustomerLabels): CellInput | undefined {
  if (typeof now !== "string" || now === "") return undefined;
  const label = labels.knownIn(row, now);
  if (label === undefined) return labels.isRemoved(now) && formula === undefined ? { value: null } : undefined;
  if (label === now) return undefined;
  return formula === undefined ? { value: label } : { value: label, formula };
}

/** A name of several words is nobody's cost line; one word may be both, and is left to a person. */
function renamed({ now, formula }: Shown, labels: CustomerLabels): CellInput | undefined {
  if (typeof now !== "string" || formula !== undefined || !now.trim().includes(" ")) return undefined;
  const label = labels.known(now);
  return label === undefined || label === now ? undefined : { value: label };
}
