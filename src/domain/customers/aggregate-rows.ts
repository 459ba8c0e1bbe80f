import { Interner, type InternedIds } from "./intern-ids";
import { type OrderHistory, type SummaryOptions } from "./order-history";
import { summariseInterned } from "./summarise-orders";

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

type Row = readonly unknown[];

/**
 * `summariseOrders` for rows as a spreadsheet hands them over: an array of cells a row, amounts in euros.
 *
 * A date or amount that is no number counts as not readable. Euros are rounded to cents half away from zero.
 */
export function aggregateRows(rows: readonly Row[], { columns, ...options }: SummaryOptions & { readonly columns: RowColumns }): OrderHistory {
  const { customer, date, amount, status, orderNo } = columns;
  const index = new Int32Array(rows.length);
  const dates = new Float64Array(rows.length);
  const cents = new Float64Array(rows.length);
  const customers = new Interner();
  // one walk over the rows: every row is an object of its own, and reaching it is what costs
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!; // at < length
    const day = row[date];
    const euros = row[amount];
    index[at] = customers.numberOf(row[customer]);
    dates[at] = typeof day === "number" ? day : Number.NaN;
    cents[at] = typeof euros === "number" ? wholeCents(euros) : Number.NaN;
  }
  const statuses = status === undefined ? undefined : internColumn(rows, status);
  const orderNos = orderNo === undefined ? undefined : rows.map((row) => row[orderNo]);
  return summariseInterned({ customers: { index, keys: customers.keys }, dates, cents, statuses, orderNos }, options);
}

/** As `eurosToCents`, without its checks: this runs a million times. */
function wholeCents(euros: number): number {
  const size = Math.round(Math.abs(euros) * 100 * (1 + 2 ** -52));
  return euros < 0 ? 0 - size : size;
}

function internColumn(rows: readonly Row[], column: number): InternedIds {
  const index = new Int32Array(rows.length);
  const interner = new Interner();
  for (let at = 0; at < rows.length; at++) index[at] = interner.numberOf(rows[at]![column]); // at < length
  return { index, keys: interner.keys };
}
