import { type InternedIds, numbersByKey } from "../../domain/customers/intern-ids";
import { matchKey } from "../../domain/customers/match-key";
import { type OrderHistory } from "../../domain/customers/order-history";
import { type CellRef } from "../../workbook/address";
import { type Finding } from "../../workbook/findings";
import { columnOf } from "../../workbook/recognise/recognition";
import { type Orders, placeOfRow } from "./read-orders";
import { type RepeatedOrders } from "./repeated-orders";

/** So many examples say enough; the number says how many there are. */
const MOST_EXAMPLES = 8;

export type OrderFindingInput = {
  readonly orders: Orders;
  readonly history: OrderHistory;
  readonly repeated: RepeatedOrders;
  /** The customer sheet's numbers as they stand. */
  readonly customerIds: readonly unknown[];
  /** The reference date, as people write it. */
  readonly date: string;
};

/** What a person should know about the order rows: who is unknown, what is double, which words we do not know. */
export function orderFindings(input: OrderFindingInput): Finding[] {
  const { orders, history, date } = input;
  const { rows } = history;
  const unknownStatuses = [...rows.unknownStatuses].map(([status, count]) => `${status} (${count}×)`);
  return [
    ...orders.findings,
    ...unknownCustomers(input),
    ...equalRows(input),
    ...withoutCustomer(input),
    ...(rows.withoutAmount > 0 ? [finding("orders.withoutAmount", "warning", { count: rows.withoutAmount })] : []),
    ...(rows.undated > 0 ? [finding("orders.undated", "warning", { count: rows.undated })] : []),
    ...(rows.afterReference > 0
      ? [finding("orders.afterReference", "warning", { count: rows.afterReference, date })]
      : []),
    ...(rows.doubles.length > 0
      ? [
          finding("orders.doubles", "warning", {
            count: rows.doubles.length,
            examples: orderNumbers(orders, rows.doubles),
          }),
        ]
      : []),
    ...(unknownStatuses.length > 0
      ? [
          finding("orders.unknownStatuses", "warning", {
            count: unknownStatuses.length,
            statuses: listed(unknownStatuses),
          }),
        ]
      : []),
    ...orders.sheets
      .filter(({ amount }) => amount === "amountInclVat")
      .map(({ match }) => finding("orders.inclVat", "warning", { sheet: match.sheet })),
  ];
}

type Params = Finding["params"];

function finding(code: Finding["code"], severity: Finding["severity"], params: Params): Finding {
  return { code, severity, params };
}

/** The first few, and “…” when there are more. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_EXAMPLES).map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word));
  return shown.join(", ") + (words.length > MOST_EXAMPLES ? ", …" : "");
}

/** With the cell of the first one: "fill it in" is of no use without saying where. */
function withoutCustomer({ orders, history }: OrderFindingInput): Finding[] {
  const count = history.rows.withoutCustomer;
  if (count === 0) return [];
  const { customerIds, dates, cents } = orders.columns;
  const isLine = (row: number) => !Number.isNaN(dates[row]) || !Number.isNaN(cents[row]);
  let first = 0;
  while (first < customerIds.length && !(matchKey(customerIds[first]) === undefined && isLine(first))) first++;
  const where = first === customerIds.length ? {} : { where: customerCell(orders, first) };
  return [{ code: "orders.withoutCustomer", severity: "blocking", ...where, params: { count } }];
}

function customerCell(orders: Orders, row: number): CellRef {
  const place = placeOfRow(orders, row);
  const sheet = orders.sheets.find(({ match }) => match.sheet === place.sheet);
  return { ...place, column: (sheet && columnOf(sheet.match, sheet.customer)?.column) ?? 0 };
}

function unknownCustomers({ orders, history, customerIds }: OrderFindingInput): Finding[] {
  const known = knownNumbers(history.customers, customerIds);
  const firstRows = new Map<number, number>();
  let count = 0;
  const { index } = history.customers;
  for (let row = 0; row < index.length; row++) {
    const who = index[row] ?? -1;
    if (who < 0 || known.has(who)) continue;
    count++;
    if (!firstRows.has(who)) firstRows.set(who, row);
  }
  const [first] = firstRows.values();
  if (first === undefined) return [];
  const ids = [...firstRows.values()].map((row) => String(orders.columns.customerIds[row]).trim());
  return [
    {
      code: "orders.unknownCustomers",
      severity: "warning",
      where: customerCell(orders, first),
      params: { count, customers: firstRows.size, examples: listed(ids) },
    },
  ];
}

function knownNumbers(customers: InternedIds, ids: readonly unknown[]): Set<number> {
  const known = new Set<number>();
  const numbers = numbersByKey(customers);
  for (const id of ids) {
    const number = numbers.get(matchKey(id) ?? "");
    if (number !== undefined) known.add(number);
  }
  return known;
}

function equalRows({ orders, repeated }: OrderFindingInput): Finding[] {
  const [row] = repeated.equalRows;
  if (row === undefined) return [];
  const params = { count: repeated.equalRows.length, examples: orderNumbers(orders, repeated.equalRows) };
  return [{ code: "orders.equalRows", severity: "warning", where: { ...placeOfRow(orders, row), column: 0 }, params }];
}

function orderNumbers({ columns }: Orders, rows: readonly number[]): string {
  const numbers = rows.slice(0, MOST_EXAMPLES + 1).map((row) => columns.orderNos?.[row]);
  return listed([...new Set(numbers.filter((number) => matchKey(number) !== undefined).map(String))]);
}
