import { addMonths } from "../calendar/months";
import { type Serial } from "../calendar/serial";
import { foldOrders } from "./fold-orders";
import { type InternedIds, internIds } from "./intern-ids";
import {
  type CountingMode,
  type OrderColumns,
  type OrderHistory,
  type RowReport,
  type SummaryOptions,
} from "./order-history";
import { skipDoubles } from "./order-doubles";
import { ORDER_LINE, type OrderLines, readEveryRow, readLines, SKIPPED } from "./order-lines";
import { joinReports, NO_ROWS } from "./row-report";
import { Tallies } from "./tallies";

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
export function summariseOrders(columns: OrderColumns, options: SummaryOptions = {}): OrderHistory {
  const customers = internIds(columns.customerIds);
  const statuses = columns.statuses && internIds(columns.statuses);
  return summariseInterned({ ...columns, customers, statuses }, options);
}

export type InternedColumns = Omit<OrderColumns, "customerIds" | "statuses"> & {
  readonly customers: InternedIds;
  readonly statuses: InternedIds | undefined;
};

/** `summariseOrders` for who has already turned the texts into numbers. */
export function summariseInterned(columns: InternedColumns, options: SummaryOptions): OrderHistory {
  const counter = new OrderCounter(columns.customers.keys.length, options);
  counter.add(columns);
  return counter.history(columns.customers);
}

/** Counts rows that come in parts; all lines of an order, and all its doubles, have to come in one part. */
export class OrderCounter {
  readonly #tallies: Tallies;
  readonly #options: SummaryOptions;
  #rows: RowReport = NO_ROWS;

  constructor(customers: number, options: SummaryOptions) {
    this.#tallies = new Tallies(customers);
    this.#options = options;
  }

  add(columns: InternedColumns): void {
    const { mode = "orders", referenceDate } = this.#options;
    const { customers } = columns;
    const { lines, counts } = mode === "orders" ? readLines(columns, customers) : readEveryRow(columns, customers);
    const doubles = mode === "orders" ? skipDoubles(lines, columns) : [];
    const seen = addRevenue(this.#tallies, { lines, referenceDate });
    countOrders(this.#tallies, { orders: mode === "orders" ? foldOrders(lines, columns) : lines, mode });
    this.#rows = joinReports(this.#rows, { total: customers.index.length, ...counts, ...seen, doubles });
  }

  history(customers: InternedIds): OrderHistory {
    return { customers, ...this.#tallies.columns(), rows: this.#rows };
  }
}

type RevenueInput = { readonly lines: OrderLines; readonly referenceDate: Serial | undefined };

/** By row, as a return may be booked long after its order. */
function addRevenue(tallies: Tallies, { lines, referenceDate }: RevenueInput) {
  const { customer, kind, cents, dates } = lines;
  // without a reference date nothing is recent and nothing is after it
  const day = referenceDate === undefined ? Number.NaN : Math.floor(referenceDate);
  const recentFrom = referenceDate === undefined ? Number.NaN : addMonths(day, -12) + 1;
  let [counted, returns, undated, afterReference] = [0, 0, 0, 0];
  for (let row = 0; row < kind.length; row++) {
    if (kind[row] === SKIPPED) continue;
    const amount = cents[row]!; // as long as kind, like dates and customer
    const date = dates[row]!;
    const isAfter = date >= day + 1;
    tallies.addRevenue(customer[row]!, amount, date >= recentFrom && !isAfter ? amount : 0);
    counted++;
    if (amount < 0) returns++;
    if (date !== date) undated++;
    if (isAfter) afterReference++;
  }
  return { counted, returns, undated, afterReference };
}

type CountInput = { readonly orders: OrderLines; readonly mode: CountingMode };

function countOrders(tallies: Tallies, { orders, mode }: CountInput): void {
  const { customer, kind, cents, dates } = orders;
  const lowest = mode === "everyRow" ? Number.NEGATIVE_INFINITY : 0;
  for (let order = 0; order < kind.length; order++) {
    const amount = cents[order]!; // as long as kind, like dates and customer
    if (kind[order] === ORDER_LINE && amount >= lowest) tallies.addOrder(customer[order]!, amount, dates[order]!);
  }
}
