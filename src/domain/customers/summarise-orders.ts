import { addMonths } from "../calendar/months";
import { type Serial } from "../calendar/serial";
import { foldOrders } from "./fold-orders";
import { internIds } from "./intern-ids";
import { type CountingMode, type OrderColumns, type OrderHistory, type SummaryOptions } from "./order-history";
import { skipDoubles } from "./order-doubles";
import { ORDER_LINE, type OrderLines, readEveryRow, readLines, SKIPPED } from "./order-lines";

type Totals = Omit<OrderHistory, "customers" | "rows">;

/**
 * What every customer ordered: revenue, number of orders, first and last order, revenue of the last twelve months.
 *
 * - a cancelled, draft or quote row does not count at all (see `statusEffect`); an unknown status counts and is reported
 * - a return by its status, or a negative amount, lowers revenue and is no order
 * - a row without a readable amount adds nothing and is no order
 * - lines of one order number are one order, counted when they add up to 0 or more
 * - an order that stands in two sheets counts once (see `skipDoubles`)
 * - mode `everyRow`: each row with a customer counts one and adds its amount, whatever else it holds
 *
 * Twelve months: after the same day a year before the reference date (`EDATE(date, -12)`), up to and with that date.
 *
 * @returns cents as integers; customers in order of first appearance
 */
export function summariseOrders(columns: OrderColumns, { mode = "orders", referenceDate }: SummaryOptions = {}): OrderHistory {
  const customers = internIds(columns.customerIds);
  const { lines, counts } = mode === "orders" ? readLines(columns, customers) : readEveryRow(columns, customers);
  const doubles = mode === "orders" ? skipDoubles(lines, columns) : [];
  const totals = emptyTotals(customers.keys.length);
  const seen = addRevenue(totals, { lines, referenceDate });
  countOrders(totals, { orders: mode === "orders" ? foldOrders(lines, columns) : lines, mode });
  return { customers, ...totals, rows: { total: columns.customerIds.length, ...counts, ...seen, doubles } };
}

function emptyTotals(count: number): Totals {
  return {
    revenue: new Float64Array(count),
    orderCount: new Uint32Array(count),
    firstOrder: new Float64Array(count).fill(Number.NaN),
    lastOrder: new Float64Array(count).fill(Number.NaN),
    recentRevenue: new Float64Array(count),
    positiveOrders: new Uint32Array(count),
    positiveRevenue: new Float64Array(count),
  };
}

type RevenueInput = { readonly lines: OrderLines; readonly referenceDate: Serial | undefined };

/** By row, as a return may be booked long after its order. */
function addRevenue({ revenue, recentRevenue }: Totals, { lines, referenceDate }: RevenueInput) {
  const { customer, kind, cents, dates } = lines;
  // without a reference date nothing is recent and nothing is after it
  const day = referenceDate === undefined ? Number.NaN : Math.floor(referenceDate);
  const recentFrom = referenceDate === undefined ? Number.NaN : addMonths(day, -12) + 1;
  let [counted, returns, undated, afterReference] = [0, 0, 0, 0];
  for (let row = 0; row < kind.length; row++) {
    if (kind[row] === SKIPPED) continue;
    const who = customer[row]!; // a row that counts has a customer
    const amount = cents[row]!; // as long as kind
    const date = dates[row]!; // as long as kind
    revenue[who]! += amount;
    counted++;
    if (amount < 0) returns++;
    if (date !== date) undated++;
    else if (date >= day + 1) afterReference++;
    else if (date >= recentFrom) recentRevenue[who]! += amount;
  }
  return { counted, returns, undated, afterReference };
}

type CountInput = { readonly orders: OrderLines; readonly mode: CountingMode };

function countOrders(totals: Totals, { orders, mode }: CountInput): void {
  const { orderCount, firstOrder, lastOrder, positiveOrders, positiveRevenue } = totals;
  const { customer, kind, cents, dates } = orders;
  const lowest = mode === "everyRow" ? Number.NEGATIVE_INFINITY : 0;
  for (let order = 0; order < kind.length; order++) {
    const amount = cents[order]!; // as long as kind
    if (kind[order] !== ORDER_LINE || amount < lowest) continue;
    const who = customer[order]!; // an order has a customer
    const date = dates[order]!; // as long as kind
    orderCount[who]!++;
    // written so that the first date replaces NaN, and an order without a date changes nothing
    if (date < firstOrder[who]! || firstOrder[who] !== firstOrder[who]) firstOrder[who] = date;
    if (date > lastOrder[who]! || lastOrder[who] !== lastOrder[who]) lastOrder[who] = date;
    if (amount <= 0) continue;
    positiveOrders[who]!++;
    positiveRevenue[who]! += amount;
  }
}
