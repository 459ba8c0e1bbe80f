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
    const order = orders.ofRow[row] ?? NO_ID;
    if (order === NO_ID) continue;
    folded.customer[order] = lines.customer[row] ?? NO_ID;
    folded.cents[order] = (folded.cents[order] ?? 0) + (lines.cents[row] ?? 0);
    if (lines.kind[row] === ORDER_LINE) {
      folded.kind[order] = ORDER_LINE;
      const date = lines.dates[row] ?? Number.NaN;
      const known = folded.dates[order] ?? Number.NaN;
      if (Number.isNaN(known) || date < known) folded.dates[order] = date;
    } else if (folded.kind[order] === SKIPPED) folded.kind[order] = RETURN_LINE;
  }
  return folded;
}

type Grouping = { readonly ofRow: Int32Array; readonly count: number };

function groupLines(lines: OrderLines, { orderNos, sources }: { readonly orderNos: ArrayLike<unknown>; readonly sources: ArrayLike<number> | undefined }): Grouping {
  const numbers = internIds(orderNos);
  const ofRow = new Int32Array(lines.kind.length).fill(NO_ID);
  const firstRow = new Int32Array(numbers.keys.length).fill(NO_ID);
  const others = new Map<string, number>();
  const sourceOf = (row: number): number => sources?.[row] ?? 0;
  let count = 0;
  for (let row = 0; row < ofRow.length; row++) {
    if (lines.kind[row] === SKIPPED) continue;
    const number = numbers.index[row] ?? NO_ID;
    if (number === NO_ID) {
      ofRow[row] = count++;
      continue;
    }
    const first = firstRow[number] ?? NO_ID;
    if (first === NO_ID) {
      firstRow[number] = row;
      ofRow[row] = count++;
    } else if (lines.customer[first] === lines.customer[row] && sourceOf(first) === sourceOf(row)) {
      ofRow[row] = ofRow[first] ?? NO_ID;
    } else {
      // rare: the number is used again, by another customer or on another sheet
      const key = `${number}|${lines.customer[row]}|${sourceOf(row)}`;
      const known = others.get(key);
      ofRow[row] = known ?? count;
      if (known === undefined) others.set(key, count++);
    }
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
