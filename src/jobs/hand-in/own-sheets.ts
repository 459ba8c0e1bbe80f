import { type CellInput, type SetCells } from "../../workbook/change-set";
import { type Scalar } from "../../workbook/cells";
import { findSheet, type SheetSnapshot } from "../../workbook/snapshot";
import { type Workbench } from "../engine/workbench";
import { type CustomerLabels } from "./customer-labels";

/** Sheets of the plan are the student's own words: a place name in an activity stays. */
const OF_PLAN: ReadonlySet<string> = new Set([
  "rpUitgangspunten",
  "rpDoelen",
  "rpActiviteiten",
  "rpDeelactiviteiten",
  "rpKosten",
  "rpOpbrengsten",
  "rpPrognose",
  "rpChecklist",
  "rpVoorblad",
]);

/**
 * Our own sheets about customers, without names: a formula that shows one will show the label, a name that stands there
 * as a value becomes the label, and other contact details go.
 */
export function ownSheetsWithout({ snapshot, register }: Workbench, labels: CustomerLabels): SetCells[] {
  const names = new Set(
    register.filter(({ kind, id }) => kind === "sheet" && !OF_PLAN.has(id)).map(({ sheet }) => sheet),
  );
  return [...names].flatMap((name) => {
    const sheet = findSheet(snapshot, name);
    return sheet ? sheetWithout(sheet, labels) : [];
  });
}

function sheetWithout({ name, usedRange, cells }: SheetSnapshot, labels: CustomerLabels): SetCells[] {
  const { top, left, bottom, right } = usedRange ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
  return rows.flatMap((row) => {
    const values = columns.map((column) => cells.value(row, column));
    return columns.flatMap((column): SetCells[] => {
      const cell = replaced(
        { now: cells.value(row, column), formula: cells.formula(row, column), row: values },
        labels,
      );
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
