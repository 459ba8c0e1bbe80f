import { matchKey } from "../../domain/customers/match-key";
import { type Finding } from "../../workbook/findings";
import { listed } from "./order-findings";
import { type Orders } from "./read-orders";

/**
 * The orders that the workbook has already, but of which the file says something else: another amount, day, status or
 * customer, or a line more. They are told, never changed.
 */
export function changedOrders(imported: Orders, { known, file }: { known: Orders; file: string }): Finding[] {
  const there = linesByOrder(known);
  const changed = [...linesByOrder(imported)].filter(([order, { lines }]) => {
    const before = there.get(order);
    return before !== undefined && lines.some((line) => !before.lines.includes(line));
  });
  if (changed.length === 0) return [];
  const examples = listed(changed.map(([, { written }]) => written));
  return [{ code: "orders.fileChanged", severity: "warning", params: { file, count: changed.length, examples } }];
}

type OrderLines = { readonly written: string; readonly lines: string[] };

/** What the lines of each order say, by its number; rows without a number have none to be compared by. */
function linesByOrder({ columns }: Orders): Map<string, OrderLines> {
  const { customerIds, orderNos, dates, cents, statuses } = columns;
  const orders = new Map<string, OrderLines>();
  for (let row = 0; row < customerIds.length; row++) {
    const order = matchKey(orderNos?.[row]);
    if (order === undefined) continue;
    const known = orders.get(order) ?? { written: String(orderNos?.[row]).trim(), lines: [] };
    orders.set(order, known);
    const what = [matchKey(customerIds[row]), dates[row], cents[row], matchKey(statuses?.[row])];
    known.lines.push(what.map((part) => String(part ?? "")).join("|"));
  }
  return orders;
}
