import { matchKey } from "../../domain/customers/match-key";
import { type CellRef } from "../../workbook/address";
import { type Scalar } from "../../workbook/cells";
import { columnOf, type SheetMatch } from "../../workbook/recognise/recognition";
import { ACTIONS_SHEET } from "../../workbook/sheets/customers/actions";
import { CUSTOMER_VALUE } from "../../workbook/sheets/customers/customer-value";
import { HOURS_SHEET, UNITS_SHEET } from "../../workbook/sheets/units/units-sheet";
import { VISITS_SHEET } from "../../workbook/sheets/visits/visits-sheet";
import { findSheet } from "../../workbook/snapshot";
import { ownMatch } from "../engine/own-match";
import { type Workbench } from "../engine/workbench";

/** How a row calls its customer: number, name or e-mail, as they stand. */
export type CustomerNames = { readonly texts: readonly Scalar[] };

/** Columns in which a customer is named, best first. */
const NAMING_FIELDS = ["customerNo", "companyName", "customer", "email", "client", "target"] as const;

const OWN_SHEETS = [CUSTOMER_VALUE, ACTIONS_SHEET, VISITS_SHEET, HOURS_SHEET, UNITS_SHEET] as const;

/** The customer that the row of a cell is about; undefined outside every list, or when the row names nobody. */
export function customerInRow(bench: Workbench, { sheet, row }: CellRef): CustomerNames | undefined {
  const match = matches(bench).find(
    (each) => each.sheet.toLowerCase() === sheet.toLowerCase() && row >= each.firstRow && row <= each.lastRow,
  );
  const cells = match && findSheet(bench.snapshot, match.sheet)?.cells;
  const texts = NAMING_FIELDS.flatMap((field): Scalar[] => {
    const column = match && columnOf(match, field)?.column;
    const cell = column === undefined ? null : (cells?.value(row, column) ?? null);
    return matchKey(cell) === undefined ? [] : [cell];
  });
  return texts.length > 0 ? { texts } : undefined;
}

function matches(bench: Workbench): SheetMatch[] {
  return [...bench.recognition.sheets, ...OWN_SHEETS.flatMap((definition) => ownMatch(bench, definition) ?? [])];
}
