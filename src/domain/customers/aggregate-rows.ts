import { type OrderHistory, type SummaryOptions } from "./order-history";
import { summariseOrders } from "./summarise-orders";

/** Where the columns stand in each row, zero-based. */
export type RowColumns = {
  readonly customer: number;
  /** Serials. */
  readonly date: number;
  /** Euros. */
  readonly amount: number;
  readonly status?: number;
  readonly orderNo?: number;
};

/**
 * `summariseOrders` for rows as a spreadsheet hands them over: an array of cells a row, amounts in euros.
 *
 * A date or amount that is no number counts as not readable. Euros are rounded to cents half away from zero.
 */
export function aggregateRows(
  rows: readonly (readonly unknown[])[],
  { columns, ...options }: SummaryOptions & { readonly columns: RowColumns },
): OrderHistory {
  const { customer, date, amount, status, orderNo } = columns;
  const customerIds = new Array<unknown>(rows.length);
  const dates = new Float64Array(rows.length);
  const cents = new Float64Array(rows.length);
  // one walk over the rows: every row is an object of its own, and reaching it is what costs
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!; // index < length
    const day = row[date];
    const euros = row[amount];
    customerIds[index] = row[customer];
    dates[index] = typeof day === "number" ? day : Number.NaN;
    cents[index] = typeof euros === "number" ? wholeCents(euros) : Number.NaN;
  }
  return summariseOrders({ customerIds, dates, cents, statuses: pick(rows, status), orderNos: pick(rows, orderNo) }, options);
}

/** As `eurosToCents`, without its checks: this runs a million times. */
function wholeCents(euros: number): number {
  const size = Math.round(Math.abs(euros) * 100 * (1 + 2 ** -52));
  return euros < 0 ? 0 - size : size;
}

function pick(rows: readonly (readonly unknown[])[], column: number | undefined): unknown[] | undefined {
  return column === undefined ? undefined : rows.map((row) => row[column]);
}
