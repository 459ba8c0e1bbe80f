import { internIds, NO_ID } from "./intern-ids";
import { type OrderColumns } from "./order-history";
import { ORDER_LINE, type OrderLines, RETURN_LINE, SKIPPED } from "./order-lines";

/**
 * Puts lines of one order together: same sheet, same order number, same customer.
 *
 * The amounts add up. The order's date is the earliest of its lines that are no returns; it is a return only when all its
 * lines are. A row without an order number is an order of its own.
 */
export function foldOrders(lines: OrderLines, columns: Pick<OrderColumns, "orderNos" | "sources">): OrderLines {
  if (columns.orderNos === undefined) return lines;
  const orders = groupLines(lines, { orderNos: columns.orderNos, sources: columns.sources });
  const folded = emptyLines(orders.count);
  for (let row = 0; row < lines.kind.length; row++) {
    const order = orders.ofRow[row]!; // as long as kind, like all columns of the lines
    if (order === NO_ID) continue;
    folded.customer[order] = lines.customer[row]!;
    folded.cents[order]! += lines.cents[row]!;
    if (lines.kind[row] === ORDER_LINE) addOrderLine(folded, { order, date: lines.dates[row]! });
    else if (folded.kind[order] === SKIPPED) folded.kind[order] = RETURN_LINE;
  }
  return folded;
}

function addOrderLine(
  { kind, dates }: OrderLines,
  { order, date }: { readonly order: number; readonly date: number },
): void {
  kind[order] = ORDER_LINE;
  const known = dates[order]!; // the order stands in the lines
  if (known !== known || date < known) dates[order] = date;
}

type Grouping = { readonly ofRow: Int32Array; readonly count: number };
type OrderNumbers = { readonly orderNos: ArrayLike<unknown>; readonly sources: ArrayLike<number> | undefined };

function groupLines({ kind, customer }: OrderLines, { orderNos, sources }: OrderNumbers): Grouping {
  const numbers = internIds(orderNos);
  const ofRow = new Int32Array(kind.length).fill(NO_ID);
  const firstRow = new Int32Array(numbers.keys.length).fill(NO_ID);
  const reused = new Map<string, number>();
  let count = 0;
  const isSameOrder = (one: number, other: number): boolean =>
    customer[one] === customer[other] && sources?.[one] === sources?.[other];
  /** A new group, or for a number used again by another customer or on another sheet (rare) that group. */
  const groupOf = (row: number, number: number): number => {
    const first = firstRow[number]!; // every number has a place
    if (first === NO_ID) {
      firstRow[number] = row;
      return count++;
    }
    if (isSameOrder(first, row)) return ofRow[first]!; // as long as kind
    const key = `${number}|${customer[row]}|${sources?.[row]}`;
    const group = reused.get(key) ?? count++;
    reused.set(key, group);
    return group;
  };
  for (let row = 0; row < ofRow.length; row++) {
    if (kind[row] === SKIPPED) continue;
    const number = numbers.index[row]!; // as long as kind
    ofRow[row] = number === NO_ID ? count++ : groupOf(row, number);
  }
  return { ofRow, count };
}

function emptyLines(count: number): OrderLines {
  return {
    customer: new Int32Array(count).fill(NO_ID),
    kind: new Uint8Array(count),
    cents: new Float64Array(count),
    dates: new Float64Array(count).fill(Number.NaN),
  };
}
