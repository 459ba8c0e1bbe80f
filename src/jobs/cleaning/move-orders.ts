import { matchKey } from "../../domain/customers/match-key";
import { isBlank, type Scalar, scalarText } from "../../workbook/cells";
import { type CellInput, type ChangeSet } from "../../workbook/change-set";
import { type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";
import { findSheet } from "../../workbook/snapshot";
import { type PlanDraft } from "../engine/plan-draft";
import { cellOf, type CustomerList } from "./customer-list";
import { type Merges, rootOf } from "./merges";
import { orderCustomerColumn, type OrderCustomerField } from "./order-customers";

type MoveInput = { readonly list: CustomerList; readonly merges: Merges };

/**
 * Gives the orders of merged customers to the customers that stay, on every order sheet, by whatever those sheets name
 * their customers. A number that somebody else has too moves nothing: whose orders they are is not certain.
 *
 * @returns how many order rows were moved
 */
export function moveOrders(draft: PlanDraft, { list, merges }: MoveInput): number {
  let moved = 0;
  for (const match of sheetsOfRole(draft.bench.recognition, "orders")) {
    const place = orderCustomerColumn(match);
    if (!place) continue;
    const renamed = newNames(list, { merges, field: place.field });
    moved += moveOnSheet(draft, { match, column: place.column, renamed });
  }
  return moved;
}

type NameInput = { readonly merges: Merges; readonly field: OrderCustomerField };

/** What orders call a merged customer → what they are to call it. */
function newNames(list: CustomerList, { merges, field }: NameInput): ReadonlyMap<string, Scalar> {
  const names = new Map<string, Scalar>();
  const staying = new Set(list.rows.filter((row) => !merges.has(row)).map((row) => matchKey(cellOf(list, field, row))));
  for (const other of merges.keys()) {
    const [before, after] = [cellOf(list, field, other), cellOf(list, field, rootOf(merges, other))];
    const key = matchKey(before);
    if (key !== undefined && !staying.has(key) && !isBlank(after)) names.set(key, after);
  }
  return names;
}

type SheetInput = {
  readonly match: SheetMatch;
  readonly column: number;
  readonly renamed: ReadonlyMap<string, Scalar>;
};

function moveOnSheet(draft: PlanDraft, { match, column, renamed }: SheetInput): number {
  const cells = findSheet(draft.bench.snapshot, match.sheet)?.cells;
  if (!cells || renamed.size === 0) return 0;
  const changes: ChangeSet[number][] = [];
  const computed = new Map<string, number>();
  for (let row = match.firstRow; row <= match.lastRow; row++) {
    const key = matchKey(cells.value(row, column)) ?? "";
    const value = renamed.get(key);
    if (value === undefined) continue;
    if (cells.formula(row, column) !== undefined) computed.set(key, (computed.get(key) ?? 0) + 1);
    else changes.push({ kind: "setCells", sheet: match.sheet, top: row, left: column, rows: [[orderCell(value)]] });
  }
  draft.change(changes);
  for (const [customer, count] of computed) {
    const params = { count, customer: scalarText(customer), sheet: match.sheet };
    draft.find({ code: "duplicates.orderFormulas", severity: "blocking", params });
  }
  return changes.length;
}

function orderCell(value: Scalar): CellInput {
  return { value };
}
