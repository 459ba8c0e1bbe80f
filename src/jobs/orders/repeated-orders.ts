import { NO_ID, internIds } from "../../domain/customers/intern-ids";
import { type OrderHistory } from "../../domain/customers/order-history";
import { type Orders } from "./read-orders";

/** Orders that stand on more than one row of their sheet: counting rows would count them more than once. */
export type RepeatedOrders = {
  /** Order numbers with several rows. */
  readonly orders: number;
  /** Rows that are equal to an earlier one in number, customer, date and amount. */
  readonly equalRows: readonly number[];
};

const NONE: RepeatedOrders = { orders: 0, equalRows: [] };

/** Finds the order numbers that one customer has on several rows of one sheet. */
export function repeatedOrders({ columns, sheets }: Orders, { customers }: OrderHistory): RepeatedOrders {
  const { orderNos, dates, cents, sources } = columns;
  if (orderNos === undefined) return NONE;
  const numbers = internIds(orderNos);
  // one number for order, sheet and customer, so that a hundred thousand rows need no texts
  const orderOf = (row: number): number | undefined => {
    const [number = NO_ID, customer = NO_ID] = [numbers.index[row], customers.index[row]];
    if (number === NO_ID || customer === NO_ID) return undefined;
    return (number * sheets.length + (sources?.[row] ?? 0)) * customers.keys.length + customer;
  };
  const firstRow = new Map<number, number>();
  const repeated = new Set<number>();
  const equalRows: number[] = [];
  for (let row = 0; row < numbers.index.length; row++) {
    const order = orderOf(row);
    if (order === undefined) continue;
    const first = firstRow.get(order);
    if (first === undefined) {
      firstRow.set(order, row);
      continue;
    }
    repeated.add(order);
    if (dates[first] === dates[row] && cents[first] === cents[row]) equalRows.push(row);
  }
  return { orders: repeated.size, equalRows };
}
