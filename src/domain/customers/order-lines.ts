import { type InternedIds, NO_ID } from "./intern-ids";
import { type OrderColumns } from "./order-history";
import { type StatusEffect, statusEffect } from "./order-status";

/** What a row is to its customer. */
export const SKIPPED = 0;
export const ORDER_LINE = 1;
export const RETURN_LINE = 2;

/** The rows as the rules see them. */
export type OrderLines = {
  readonly customer: Int32Array;
  /** SKIPPED, ORDER_LINE or RETURN_LINE */
  readonly kind: Uint8Array;
  /** Signed: what a return takes back is negative. 0 where skipped. */
  readonly cents: Float64Array;
  /** NaN where there is none. */
  readonly dates: Float64Array;
};

export type LineCounts = {
  readonly withoutCustomer: number;
  readonly excluded: number;
  readonly withoutAmount: number;
  readonly unknownStatuses: ReadonlyMap<string, number>;
};

/** Applies the rules on status and amount to every row. */
export function readLines(columns: OrderColumns, customers: InternedIds): { lines: OrderLines; counts: LineCounts } {
  const { index } = customers;
  const kind = new Uint8Array(index.length);
  const cents = new Float64Array(index.length);
  const statuses = new StatusReader();
  let [withoutCustomer, excluded, withoutAmount] = [0, 0, 0];
  for (let row = 0; row < index.length; row++) {
    if (index[row] === NO_ID) {
      withoutCustomer++;
      continue;
    }
    const effect = columns.statuses === undefined ? "counts" : statuses.read(columns.statuses[row]);
    const amount = columns.cents[row];
    if (effect === "excluded") excluded++;
    else if (amount == null || amount !== amount) withoutAmount++;
    else {
      kind[row] = effect === "return" ? RETURN_LINE : ORDER_LINE;
      cents[row] = effect === "return" ? 0 - Math.abs(amount) : amount;
    }
  }
  const lines = { customer: index, kind, cents, dates: numbersOf(columns.dates) };
  return { lines, counts: { withoutCustomer, excluded, withoutAmount, unknownStatuses: statuses.unknown() } };
}

/** Every row with a customer as an order of its own, whatever its status or amount. */
export function readEveryRow(columns: OrderColumns, customers: InternedIds): { lines: OrderLines; counts: LineCounts } {
  const { index } = customers;
  const kind = new Uint8Array(index.length);
  const cents = numbersOf(columns.cents);
  let [withoutCustomer, withoutAmount] = [0, 0];
  for (let row = 0; row < index.length; row++) {
    if (index[row] === NO_ID) withoutCustomer++;
    else kind[row] = ORDER_LINE;
    if (!Number.isNaN(cents[row])) continue;
    cents[row] = 0;
    if (index[row] !== NO_ID) withoutAmount++;
  }
  const lines = { customer: index, kind, cents, dates: numbersOf(columns.dates) };
  return { lines, counts: { withoutCustomer, excluded: 0, withoutAmount, unknownStatuses: new Map() } };
}

/** A column as numbers, NaN where empty; always a copy, as lines may be changed. */
function numbersOf(column: ArrayLike<number | null>): Float64Array {
  const numbers = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) numbers[row] = column[row] ?? Number.NaN;
  return numbers;
}

/** A sheet has a handful of statuses: each is judged once. */
class StatusReader {
  readonly #seen = new Map<unknown, { readonly effect: StatusEffect; count: number }>();

  read(status: unknown): StatusEffect {
    let seen = this.#seen.get(status);
    if (seen === undefined) {
      seen = { effect: statusEffect(status), count: 0 };
      this.#seen.set(status, seen);
    }
    seen.count++;
    return seen.effect;
  }

  /** Spellings that differ in outer blanks or case are one status. */
  unknown(): Map<string, number> {
    const byKey = new Map<string, { readonly text: string; count: number }>();
    for (const [status, { effect, count }] of this.#seen) {
      if (effect !== "unknown") continue;
      const text = String(status).trim();
      const entry = byKey.get(text.toLowerCase());
      if (entry === undefined) byKey.set(text.toLowerCase(), { text, count });
      else entry.count += count;
    }
    return new Map([...byKey.values()].map(({ text, count }) => [text, count]));
  }
}
