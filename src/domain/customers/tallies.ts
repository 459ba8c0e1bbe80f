import { type OrderHistory } from "./order-history";

/** What a customer's line in the tallies holds, in this order. */
const REVENUE = 0;
const RECENT = 1;
const ORDERS = 2;
const FIRST = 3;
const LAST = 4;
const POSITIVE_ORDERS = 5;
const POSITIVE_REVENUE = 6;
/** Eight numbers of eight bytes: one cache line a customer, so that an order costs one visit to memory and not seven. */
const WIDTH = 8;

/** The running figures of all customers while orders are counted. Positional arguments: this runs a million times. */
export class Tallies {
  readonly #figures: Float64Array;

  constructor(readonly customers: number) {
    this.#figures = new Float64Array(customers * WIDTH);
    for (let who = 0; who < customers; who++)
      this.#figures[who * WIDTH + FIRST] = this.#figures[who * WIDTH + LAST] = Number.NaN;
  }

  /** Adds cents, of which so many within the last twelve months. */
  addRevenue(who: number, cents: number, recent: number): void {
    const at = who * WIDTH;
    this.#figures[at + REVENUE]! += cents;
    this.#figures[at + RECENT]! += recent;
  }

  /** Counts an order; one without a date (NaN) is neither first nor last. */
  addOrder(who: number, cents: number, date: number): void {
    const figures = this.#figures;
    const at = who * WIDTH;
    figures[at + ORDERS]!++;
    // negated, so that the first date replaces NaN
    if (date === date) {
      if (!(date >= figures[at + FIRST]!)) figures[at + FIRST] = date;
      if (!(date <= figures[at + LAST]!)) figures[at + LAST] = date;
    }
    if (cents <= 0) return;
    figures[at + POSITIVE_ORDERS]!++;
    figures[at + POSITIVE_REVENUE]! += cents;
  }

  /** The figures as columns, one value a customer. */
  columns(): Omit<OrderHistory, "customers" | "rows"> {
    return {
      revenue: this.#column(REVENUE),
      recentRevenue: this.#column(RECENT),
      orderCount: new Uint32Array(this.#column(ORDERS)),
      firstOrder: this.#column(FIRST),
      lastOrder: this.#column(LAST),
      positiveOrders: new Uint32Array(this.#column(POSITIVE_ORDERS)),
      positiveRevenue: this.#column(POSITIVE_REVENUE),
    };
  }

  #column(offset: number): Float64Array {
    const column = new Float64Array(this.customers);
    for (let who = 0; who < column.length; who++) column[who] = this.#figures[who * WIDTH + offset]!; // within the figures
    return column;
  }
}
