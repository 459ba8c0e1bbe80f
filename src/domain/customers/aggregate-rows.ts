import { Interner, type InternedIds } from "./intern-ids";
import { type OrderHistory, type SummaryOptions } from "./order-history";
import { OrderCounter } from "./summarise-orders";

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

/** Rows handled at a time: their dates and amounts stay in the processor's cache, and use little memory. */
const PART = 32_768;

/**
 * `summariseOrders` for rows as a spreadsheet hands them over: an array of cells a row, amounts in euros.
 *
 * A date or amount that is no number counts as not readable. Euros are rounded to cents half away from zero.
 */
export function aggregateRows(
  rows: readonly Row[],
  { columns, ...options }: SummaryOptions & { readonly columns: RowColumns },
): OrderHistory {
  const customers = internColumn(rows, columns.customer);
  const statuses = columns.status === undefined ? undefined : internColumn(rows, columns.status);
  const counter = new OrderCounter(customers.keys.length, options);
  // lines of an order may stand anywhere, so with order numbers there is one part
  const size = columns.orderNo === undefined ? Math.min(PART, rows.length) : rows.length;
  const buffer = { dates: new Float64Array(size), cents: new Float64Array(size) };
  for (let from = 0; from < rows.length; from += size) {
    const part = { from, to: Math.min(from + size, rows.length) };
    counter.add({
      ...readPart(rows, { ...columns, ...part, buffer }),
      customers: cut(customers, part),
      statuses: statuses && cut(statuses, part),
    });
  }
  return counter.history(customers);
}

type Part = { readonly from: number; readonly to: number };
type PartInput = RowColumns &
  Part & { readonly buffer: { readonly dates: Float64Array; readonly cents: Float64Array } };

function readPart(rows: readonly Row[], { from, to, date, amount, orderNo, buffer }: PartInput) {
  for (let at = from; at < to; at++) {
    const row = rows[at]!; // at < length
    const day = row[date];
    const euros = row[amount];
    buffer.dates[at - from] = typeof day === "number" ? day : Number.NaN;
    buffer.cents[at - from] = typeof euros === "number" ? wholeCents(euros) : Number.NaN;
  }
  return {
    dates: buffer.dates.subarray(0, to - from),
    cents: buffer.cents.subarray(0, to - from),
    orderNos: orderNo === undefined ? undefined : rows.slice(from, to).map((row) => row[orderNo]),
  };
}

function cut({ index, keys }: InternedIds, { from, to }: Part): InternedIds {
  return { index: index.subarray(from, to), keys };
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
