import { type CriteriaTrouble, criteriaTrouble } from "../../domain/customers/criteria-trouble";
import { type OrderHistory } from "../../domain/customers/order-history";
import { statusEffect } from "../../domain/customers/order-status";
import { type Orders } from "./read-orders";
import { type RepeatedOrders, repeatedOrders } from "./repeated-orders";

/** Why live formulas over these orders would give other figures than the rules, or take too long. */
export type FormulaTrouble = {
  /** Customers × orders, when that is more than the limit. */
  readonly tooMany: number | undefined;
  readonly ids: readonly CriteriaTrouble[];
  /** Some customer numbers are numbers and others are text that reads as one. */
  readonly hasMixedIds: boolean;
  readonly repeated: RepeatedOrders;
  /** Rows that another sheet has too. */
  readonly doubles: number;
  /** Amounts and dates that are text. */
  readonly textual: number;
  /** Cells that a sum would count although they are no amount or date, or that would break it. */
  readonly unusable: number;
  /** Rows with a return status and an amount above 0: the rules take it off, a sum adds it. */
  readonly positiveReturns: number;
  /** Statuses that criteria of a formula judge differently, such as one that begins with a blank. */
  readonly statuses: readonly string[];
  /** Customers with orders of which none has a date. */
  readonly undated: number;
};

export type TroubleInput = {
  readonly customerIds: readonly unknown[];
  readonly orders: Orders;
  readonly history: OrderHistory;
  /** The most pairs of customer and order that formulas may compare. */
  readonly limit: number;
};

/** Looks for everything that stands in the way of live formulas. */
export function formulaTrouble({ customerIds, orders, history, limit }: TroubleInput): FormulaTrouble {
  const { columns, amounts, dates } = orders;
  const pairs = customerIds.length * columns.customerIds.length;
  const readings = [...amounts, ...dates];
  return {
    tooMany: pairs > limit ? pairs : undefined,
    ids: criteriaTrouble(customerIds, columns.customerIds),
    hasMixedIds: hasMixedIds([customerIds, columns.customerIds]),
    repeated: repeatedOrders(orders, history),
    doubles: history.rows.doubles.length,
    textual: readings.reduce((sum, { differs }) => sum + differs.repairable.length, 0),
    unusable: readings.reduce((sum, { differs }) => sum + differs.unusable.length, 0),
    ...statusTrouble(orders),
    undated: history.orderCount.reduce(
      (sum, count, who) => sum + Number(count > 0 && Number.isNaN(history.lastOrder[who])),
      0,
    ),
  };
}

/** Must the figures be written as values? */
export function needsValues(trouble: FormulaTrouble): boolean {
  return (
    trouble.tooMany !== undefined ||
    hasIdTrouble(trouble) ||
    trouble.repeated.orders > 0 ||
    trouble.statuses.length > 0 ||
    trouble.doubles + trouble.textual + trouble.unusable + trouble.positiveReturns + trouble.undated > 0
  );
}

/** Would looking a customer up by number find the wrong one? */
export function hasIdTrouble(trouble: FormulaTrouble): boolean {
  return trouble.ids.length > 0 || trouble.hasMixedIds;
}

/** 1001 and "1001" are one customer to us and to SUMIFS, but not to every spreadsheet, and never to MATCH. */
function hasMixedIds(columns: readonly ArrayLike<unknown>[]): boolean {
  let [numbers, texts] = [false, false];
  for (const ids of columns) {
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row];
      if (typeof id === "number") numbers = true;
      else if (typeof id === "string" && id.trim() !== "" && Number.isFinite(Number(id))) texts = true;
    }
  }
  return numbers && texts;
}

function statusTrouble({ columns }: Orders): Pick<FormulaTrouble, "positiveReturns" | "statuses"> {
  const { statuses = [], cents } = columns;
  const known = new Map<unknown, { readonly effect: string; readonly isClear: boolean }>();
  const unclear = new Set<string>();
  let positiveReturns = 0;
  for (let row = 0; row < statuses.length; row++) {
    const status = statuses[row];
    const judged = known.get(status) ?? { effect: statusEffect(status), isClear: isClear(status) };
    known.set(status, judged);
    if (!judged.isClear) unclear.add(String(status).trim());
    if (judged.effect === "return" && (cents[row] ?? 0) > 0) positiveReturns++;
  }
  return { positiveReturns, statuses: [...unclear] };
}

/** Criteria see the text as it stands: a blank before “concept” hides it, and an error matches nothing. */
function isClear(status: unknown): boolean {
  if (status === null || status === undefined) return true;
  return typeof status === "string" && status === status.trimStart();
}
