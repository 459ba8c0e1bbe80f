import { clvColumns } from "../../../src/domain/clv/clv-columns";
import { abcRanks } from "../../../src/domain/customers/abc";
import { aggregateRows } from "../../../src/domain/customers/aggregate-rows";
import { rfmScores } from "../../../src/domain/customers/rfm";
import { ORDER_NO_COLUMN, REFERENCE_DATE, SAMPLE_COLUMNS, type SampleRow, STATUS_COLUMN } from "./sample-rows";

const MARGIN = 0.45;

/** A way to do the work; returns a figure that depends on all of it, so that nothing can be left out. */
export type Contestant = {
  readonly name: string;
  readonly columns: 3 | 5;
  readonly run: (rows: readonly SampleRow[]) => number;
};

export const CONTESTANTS: readonly Contestant[] = [
  { name: "read the columns only (floor)", columns: 3, run: readOnly },
  { name: "ours: W, A, CLV, RFM, ABC", columns: 3, run: (rows) => ours(rows, SAMPLE_COLUMNS) },
  { name: "ours, with statuses", columns: 5, run: (rows) => ours(rows, { ...SAMPLE_COLUMNS, status: STATUS_COLUMN }) },
  {
    name: "ours, with statuses and order numbers",
    columns: 5,
    run: (rows) => ours(rows, { ...SAMPLE_COLUMNS, status: STATUS_COLUMN, orderNo: ORDER_NO_COLUMN }),
  },
  { name: "peer: objects in a Map, totals only", columns: 3, run: objectsInMap },
];

function readOnly(rows: readonly SampleRow[]): number {
  let sum = 0;
  for (const row of rows) {
    const [id, date, amount] = row;
    if (typeof id === "string" && typeof date === "number" && typeof amount === "number")
      sum += id.length + date + amount;
  }
  return sum;
}

function ours(rows: readonly SampleRow[], columns: Parameters<typeof aggregateRows>[1]["columns"]): number {
  const history = aggregateRows(rows, { columns, referenceDate: REFERENCE_DATE });
  const { clv } = clvColumns(history, MARGIN);
  const { recency, frequency, monetary } = rfmScores(history);
  const abc = abcRanks(history.revenue);
  let check = 0;
  for (let who = 0; who < clv.length; who++)
    check += clv[who]! + recency[who]! + frequency[who]! + monetary[who]! + abc[who]!; // same length
  return check;
}

type CustomerTotals = { revenue: number; orders: number; first: number; last: number };

/** The way one would write it first. It does no rules, scores or classes. */
function objectsInMap(rows: readonly SampleRow[]): number {
  const customers = new Map<string, CustomerTotals>();
  for (const [id, date, amount] of rows) {
    if (typeof id !== "string" || typeof date !== "number" || typeof amount !== "number") continue;
    const key = id.trim().toLowerCase();
    const totals = customers.get(key) ?? { revenue: 0, orders: 0, first: Infinity, last: -Infinity };
    totals.revenue += amount;
    totals.orders++;
    totals.first = Math.min(totals.first, date);
    totals.last = Math.max(totals.last, date);
    customers.set(key, totals);
  }
  let check = 0;
  for (const { revenue, orders } of customers.values()) check += (revenue / orders) * MARGIN * orders;
  return check;
}
