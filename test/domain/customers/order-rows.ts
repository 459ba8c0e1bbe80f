import { type OrderHistory, type SummaryOptions } from "../../../src/domain/customers/order-history";
import { summariseOrders } from "../../../src/domain/customers/summarise-orders";

/** customer, date, cents, status, order number, sheet */
export type Row = readonly [unknown, number | null, number | null, unknown?, unknown?, number?];

/** Order rows, as a person writes them down, summarised. */
export function summarise(rows: readonly Row[], options: SummaryOptions = {}): OrderHistory {
  return summariseOrders(
    {
      customerIds: rows.map((row) => row[0]),
      dates: rows.map((row) => row[1]),
      cents: rows.map((row) => row[2]),
      statuses: rows.map((row) => row[3] ?? null),
      orderNos: rows.map((row) => row[4] ?? null),
      sources: rows.map((row) => row[5] ?? 0),
    },
    options,
  );
}
