import { type SummaryLine } from "../job";
import { type CustomerFigure } from "./customer-figures";

/** How many customers, orders and euros, and how many customers in each group. */
export function clvSummary(figures: readonly (CustomerFigure | undefined)[]): SummaryLine[] {
  const groups = { new: 0, existing: 0, former: 0, prospect: 0 };
  let [customers, orders, revenue] = [0, 0, 0];
  for (const figure of figures) {
    if (!figure) continue;
    customers++;
    orders += figure.orderCount;
    revenue += figure.revenue;
    groups[figure.group]++;
  }
  return [
    { key: "summary.clv.customers", params: { customers, orders, revenue: Math.round(revenue * 100) / 100 } },
    { key: "summary.clv.groups", params: groups },
  ];
}
