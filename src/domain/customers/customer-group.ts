import { type Serial } from "../calendar/serial";

/** Never ordered; ordered first within the window; last ordered too long ago; or any other customer. */
export type CustomerGroup = "prospect" | "new" | "existing" | "former";

export type GroupRules = {
  /** The peildatum. */
  readonly referenceDate: Serial;
  /** New: the first order lies at most so many days before the reference date. */
  readonly newDays: number;
  /** Former: the last order lies more than so many days before the reference date. */
  readonly formerDays: number;
};

export type OrderDates = { readonly orderCount: number; readonly firstOrder: Serial; readonly lastOrder: Serial };

/**
 * The group a customer belongs to by what was ordered and when.
 *
 * prospect without orders; else former when `reference − last > formerDays`; else new when
 * `first ≥ reference − newDays`; else existing. Dates that are missing (NaN) make an existing customer.
 */
export function customerGroup({ orderCount, firstOrder, lastOrder }: OrderDates, rules: GroupRules): CustomerGroup {
  if (orderCount === 0) return "prospect";
  if (rules.referenceDate - lastOrder > rules.formerDays) return "former";
  return firstOrder >= rules.referenceDate - rules.newDays ? "new" : "existing";
}
