import { matchKey } from "./match-key";
import { type OrderColumns } from "./order-history";
import { type OrderLines, SKIPPED } from "./order-lines";

/**
 * Takes out rows that an earlier sheet already has: the same order number, customer, date and amount.
 *
 * Two such rows within one sheet are two lines of an order and both stay. Rows without an order number are never doubles:
 * two equal orders on one day do happen.
 *
 * @returns the rows left out, in order; their lines have become SKIPPED
 */
export function skipDoubles(
  lines: OrderLines,
  { orderNos, sources }: Pick<OrderColumns, "orderNos" | "sources">,
): number[] {
  if (orderNos === undefined || sources === undefined || !hasSeveral(sources)) return [];
  const firstSource = new Map<string, number>();
  const doubles: number[] = [];
  for (const row of rowsBySource(sources)) {
    const orderNo = lines.kind[row] === SKIPPED ? undefined : matchKey(orderNos[row]);
    if (orderNo === undefined) continue;
    // the numbers come first, so that no order number can imitate them
    const key = `${lines.customer[row]}|${lines.dates[row]}|${lines.cents[row]}|${orderNo}`;
    const source = sources[row]!; // as long as the lines
    const first = firstSource.get(key) ?? source;
    firstSource.set(key, first);
    if (first !== source) doubles.push(row);
  }
  for (const row of doubles) lines.kind[row] = SKIPPED;
  return doubles.sort((a, b) => a - b);
}

function hasSeveral(sources: ArrayLike<number>): boolean {
  for (let row = 1; row < sources.length; row++) if (sources[row] !== sources[0]) return true;
  return false;
}

/** Lowest source first, so that "an earlier sheet" does not depend on how the rows were put together. */
function rowsBySource(sources: ArrayLike<number>): Uint32Array {
  const rows = new Uint32Array(sources.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows.sort((a, b) => (sources[a] ?? 0) - (sources[b] ?? 0) || a - b);
}
