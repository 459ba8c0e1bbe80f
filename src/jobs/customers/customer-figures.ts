import { averageProfitPerOrder } from "../../domain/clv/textbook-clv";
import { type CustomerGroup, customerGroup, type GroupRules } from "../../domain/customers/customer-group";
import { numbersByKey } from "../../domain/customers/intern-ids";
import { matchKey } from "../../domain/customers/match-key";
import { type OrderHistory } from "../../domain/customers/order-history";
import { cents } from "../../domain/money";
import { type Customers } from "./read-customers";

/** What the orders say of one row of the customer sheet. Money in euros, unrounded; days as serials. */
export type CustomerFigure = {
  readonly orderCount: number;
  readonly revenue: number;
  readonly recentRevenue: number;
  /** NaN without orders. */
  readonly firstOrder: number;
  readonly lastOrder: number;
  /** The customer's own margin, else the standard one. */
  readonly margin: number;
  /** W; undefined without orders. */
  readonly profitPerOrder: number | undefined;
  /** W × A; 0 without orders. */
  readonly lifetimeValue: number;
  readonly group: CustomerGroup;
};

type FigureInput = {
  readonly customers: Customers;
  readonly history: OrderHistory;
  readonly margin: number;
  readonly rules: GroupRules;
};

/** The figures of every customer row; undefined for a row without a customer number. */
export function customerFigures({ customers, history, margin, rules }: FigureInput): (CustomerFigure | undefined)[] {
  const numbers = numbersByKey(history.customers);
  return customers.ids.map((id, row) => {
    const key = matchKey(id);
    if (key === undefined) return undefined;
    return figureOf({ history, who: numbers.get(key), margin: customers.margins?.values[row] ?? margin, rules });
  });
}

function figureOf({
  history,
  who = -1,
  margin,
  rules,
}: {
  history: OrderHistory;
  who: number | undefined;
  margin: number;
  rules: GroupRules;
}): CustomerFigure {
  const orderCount = history.orderCount[who] ?? 0;
  const revenueCents = history.revenue[who] ?? 0;
  const firstOrder = history.firstOrder[who] ?? Number.NaN;
  const lastOrder = history.lastOrder[who] ?? Number.NaN;
  const profitPerOrder = orderCount === 0 ? undefined : profit({ revenueCents, orderCount, margin });
  return {
    orderCount,
    revenue: revenueCents / 100,
    recentRevenue: (history.recentRevenue[who] ?? 0) / 100,
    firstOrder,
    lastOrder,
    margin,
    profitPerOrder,
    lifetimeValue: (profitPerOrder ?? 0) * orderCount,
    group: customerGroup({ orderCount, firstOrder, lastOrder }, rules),
  };
}

/** Euros. A standard margin outside 0…1 is reported; the sheet computes with it all the same, and so do we. */
function profit({
  revenueCents,
  orderCount,
  margin,
}: {
  revenueCents: number;
  orderCount: number;
  margin: number;
}): number {
  if (!(margin >= 0 && margin <= 1) || !Number.isInteger(revenueCents))
    return (revenueCents / orderCount / 100) * margin;
  return (averageProfitPerOrder({ revenue: cents(revenueCents), orderCount, margin }) ?? 0) / 100;
}
