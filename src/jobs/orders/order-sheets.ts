import { type FieldId } from "../../workbook/recognise/fields";
import { columnOf, type Recognition, type SheetMatch, sheetsOfRole } from "../../workbook/recognise/recognition";

/** An order sheet and which of its fields we use. */
export type OrderSheet = {
  readonly match: SheetMatch;
  readonly customer: FieldId;
  readonly date: FieldId;
  readonly amount: FieldId;
  readonly status: FieldId | undefined;
  readonly orderNo: FieldId | undefined;
};

/** What customers and orders have in common: their number, else their name. */
export type CustomerKey = "customerNo" | "companyName" | "email";

const KEYS: readonly CustomerKey[] = ["customerNo", "companyName", "email"];
/** Excluding VAT first: the whole plan is without VAT. */
const AMOUNTS: readonly FieldId[] = ["amountExclVat", "amount", "amountInclVat"];

/** Part of the order rows that a stronger key must reach before a weaker one that reaches them all is passed over. */
const MOST_ROWS = 0.75;

/**
 * The strongest key that the customer sheet and the sheets of most order rows have, else the first that every one or at
 * least one order sheet has; undefined when they have nothing in common. One small file with names only must not have a
 * whole workbook counted by name: two customers may share one. That file is left out, and reported.
 */
export function commonKey(customers: SheetMatch, orders: readonly SheetMatch[]): CustomerKey | undefined {
  const shared = KEYS.filter((key) => columnOf(customers, key) !== undefined);
  const has = (key: CustomerKey) => (match: SheetMatch) => columnOf(match, key) !== undefined;
  const enough = rowsOf(orders) * MOST_ROWS;
  const reachesMost = (key: CustomerKey): boolean => orders.some(has(key)) && rowsOf(orders.filter(has(key))) >= enough;
  return (
    shared.find(reachesMost) ??
    shared.find((key) => orders.every(has(key))) ??
    shared.find((key) => orders.some(has(key)))
  );
}

function rowsOf(matches: readonly SheetMatch[]): number {
  return matches.reduce((total, { firstRow, lastRow }) => total + Math.max(0, lastRow - firstRow + 1), 0);
}

/** Every order sheet that can be counted: one history, oldest sheet as it stands in the workbook first. */
export function orderSheets(recognition: Recognition, customer: FieldId): OrderSheet[] {
  return sheetsOfRole(recognition, "orders").flatMap((match): OrderSheet[] => {
    const amount = AMOUNTS.find((field) => columnOf(match, field));
    if (amount === undefined || !columnOf(match, customer) || !columnOf(match, "date")) return [];
    const orderNo = columnOf(match, "orderNo") ? "orderNo" : columnOf(match, "invoiceNo") && "invoiceNo";
    return [{ match, customer, date: "date", amount, status: columnOf(match, "status") && "status", orderNo }];
  });
}
