import { type Serial } from "../calendar/serial";
import { type InternedIds } from "./intern-ids";

/** The columns of the order sheets, one value a row; several sheets stand under each other. */
export type OrderColumns = {
  /** Customer numbers as they stand in the sheet. */
  readonly customerIds: ArrayLike<unknown>;
  /** Order dates; not changed while we work; null or NaN where there is none or it can't be read. */
  readonly dates: ArrayLike<Serial | null>;
  /** Whole cents; null or NaN where there is none or it can't be read. */
  readonly cents: ArrayLike<number | null>;
  readonly statuses?: ArrayLike<unknown>;
  /** Rows of one sheet with one order number and one customer are lines of one order. */
  readonly orderNos?: ArrayLike<unknown>;
  /** Which sheet a row comes from, 0 for the first; needed to find doubles across sheets. */
  readonly sources?: ArrayLike<number>;
};

/** `orders` applies the rules; `everyRow` counts each row with a customer as one order, whatever it holds. */
export type CountingMode = "orders" | "everyRow";

export type SummaryOptions = {
  readonly mode?: CountingMode;
  /** The peildatum: the last day of the twelve months that `recentRevenue` covers. */
  readonly referenceDate?: Serial;
};

/** What happened to the rows; what a person should know about. */
export type RowReport = {
  readonly total: number;
  /** Rows that add to or take from a customer's revenue. */
  readonly counted: number;
  readonly withoutCustomer: number;
  /** Cancelled, draft or quote. */
  readonly excluded: number;
  /** Lowered revenue: a return by its status, or a negative amount. */
  readonly returns: number;
  /** No amount, or none that can be read: added nothing. */
  readonly withoutAmount: number;
  /** Counted, but without a date: in no first or last order and in no twelve months. */
  readonly undated: number;
  /** Counted, but later than the reference date. */
  readonly afterReference: number;
  /** Rows left out because another sheet has the same. */
  readonly doubles: readonly number[];
  /** Statuses we do not know and counted, in lower case, with the number of rows. */
  readonly unknownStatuses: ReadonlyMap<string, number>;
};

/** Per customer, by the number that `customers` gives: what the orders say. */
export type OrderHistory = {
  readonly customers: InternedIds;
  /** Cents, returns taken off. */
  readonly revenue: Float64Array;
  readonly orderCount: Uint32Array;
  /** Serial of the first order; NaN without a dated order. */
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
  /** Cents in the twelve months up to and with the reference date; 0 without one. */
  readonly recentRevenue: Float64Array;
  /** Orders above €0 and their cents, returns not taken off: what an average order value is made of. */
  readonly positiveOrders: Uint32Array;
  readonly positiveRevenue: Float64Array;
  readonly rows: RowReport;
};
