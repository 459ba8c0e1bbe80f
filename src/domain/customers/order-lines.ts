import { type InternedIds, NO_ID } from "./intern-ids";
import { type OrderColumns } from "./order-history";
import { type StatusEffect, statusEffect } from "./order-status";

/** What a row is to its customer. */
export const SKIPPED = 0;
export const ORDER_LINE = 1;
export const RETURN_LINE = 2;

/** The rows as the rules see them; where skipped, only `kind` means anything. */
export type OrderLines = {
  readonly customer: Int32Array;
  /** SKIPPED, ORDER_LINE or RETURN_LINE */
  readonly kind: Uint8Array;
  /** Signed: what a return takes back is negative. */
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

export type ReadLines = { readonly lines: OrderLines; readonly counts: LineCounts };

/** The columns after the customers: see `OrderColumns`. */
export type LineColumns = Pick<OrderColumns, "dates" | "cents"> & {
  /** Statuses by number, see `internIds`. */
  readonly statuses: InternedIds | undefined;
};

/** Applies the rules on status and amount to every row. */
export function readLines({ dates, cents: amounts, statuses }: LineColumns, { index }: InternedIds): ReadLines {
  const kind = new Uint8Array(index.length);
  const effects = (statuses?.keys ?? []).map((status) => statusEffect(status));
  let [withoutCustomer, excluded, withoutAmount] = [0, 0, 0];
  for (let row = 0; row < index.length; row++) {
    const effect = statuses && effects[statuses.index[row]!]; // as long as the customers; no status: undefined, counts
    if (index[row] === NO_ID) withoutCustomer += countsAsLine(dates[row], amounts[row]);
    else if (effect === "excluded") excluded++;
    else if (isMissing(amounts[row])) withoutAmount++;
    else kind[row] = effect === "return" ? RETURN_LINE : ORDER_LINE;
  }
  const cents = effects.includes("return") ? takeBack(numbersOf(amounts), kind) : numbersOf(amounts);
  const unknownStatuses = countUnknown(statuses, { effects, index });
  return {
    lines: { customer: index, kind, cents, dates: numbersOf(dates) },
    counts: { withoutCustomer, excluded, withoutAmount, unknownStatuses },
  };
}

/** Every row with a customer as an order of its own, whatever its status or amount. */
export function readEveryRow({ dates, cents: amounts }: LineColumns, { index }: InternedIds): ReadLines {
  const kind = new Uint8Array(index.length);
  const cents = new Float64Array(index.length);
  let [withoutCustomer, withoutAmount] = [0, 0];
  for (let row = 0; row < index.length; row++) {
    if (index[row] === NO_ID) {
      withoutCustomer += countsAsLine(dates[row], amounts[row]);
      continue;
    }
    const amount = amounts[row];
    kind[row] = ORDER_LINE;
    if (isMissing(amount)) withoutAmount++;
    else cents[row] = amount ?? 0;
  }
  const counts = { withoutCustomer, excluded: 0, withoutAmount, unknownStatuses: new Map<string, number>() };
  return { lines: { customer: index, kind, cents, dates: numbersOf(dates) }, counts };
}

/** 0 for a line that is still to be typed in, as in a table with room for more; else 1. */
function countsAsLine(date: number | null | undefined, amount: number | null | undefined): 0 | 1 {
  return isMissing(date) && isMissing(amount) ? 0 : 1;
}

function isMissing(amount: number | null | undefined): boolean {
  return amount == null || Number.isNaN(amount);
}

/** A copy in which returns are negative, however the sheet writes them. */
function takeBack(amounts: Float64Array, kind: Uint8Array): Float64Array {
  const cents = amounts.slice();
  for (let row = 0; row < kind.length; row++) {
    if (kind[row] === RETURN_LINE) cents[row] = 0 - Math.abs(cents[row]!); // as long as kind
  }
  return cents;
}

/** A column as numbers, NaN where empty; not a copy when it is that already. */
function numbersOf(column: ArrayLike<number | null>): Float64Array {
  if (column instanceof Float64Array) return column;
  const numbers = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) numbers[row] = column[row] ?? Number.NaN;
  return numbers;
}

type Judged = { readonly effects: readonly StatusEffect[]; readonly index: Int32Array };

/** Rows with a customer whose status we do not know, by status. */
function countUnknown(statuses: InternedIds | undefined, { effects, index }: Judged): Map<string, number> {
  const unknown = new Map<string, number>();
  if (statuses === undefined || !effects.includes("unknown")) return unknown;
  const rows = new Uint32Array(effects.length);
  for (let row = 0; row < index.length; row++) {
    const status = statuses.index[row]!; // as long as the customers
    if (status !== NO_ID && index[row] !== NO_ID) rows[status]!++;
  }
  effects.forEach((effect, status) => {
    const count = rows[status] ?? 0;
    if (effect === "unknown" && count > 0) unknown.set(statuses.keys[status] ?? "", count);
  });
  return unknown;
}
