import { monthNumber, monthOf } from "../../domain/calendar/months";
import { summariseOrders } from "../../domain/customers/summarise-orders";
import { internIds } from "../../domain/customers/intern-ids";
import { skipDoubles } from "../../domain/customers/order-doubles";
import { readLines, SKIPPED } from "../../domain/customers/order-lines";
import { roundHalfAway } from "../../domain/money";
import { type MessageKey } from "../../i18n/message-key";
import { type Scalar } from "../../workbook/cells";
import { formulaTrouble } from "../orders/formula-trouble";
import { readOrders } from "../orders/read-orders";
import { orderCriteria, revenueCriteria } from "../orders/status-criteria";
import { type Workbench } from "../engine/workbench";
import { numberIn } from "./cell-rules";
import {
  allOrderSheets,
  byStatusFilter,
  countsEveryRow,
  isOrderStatus,
  isRevenueStatus,
  type OrderSource,
  orderSources,
} from "./order-sources";

/** The average amount of an order row that counts and is no return, in euros; undefined without orders. */
export function averageOrder(bench: Workbench): { formula: string; value: number | "" } | undefined {
  const sources = orderSources(bench);
  if (sources.length === 0) return undefined;
  const every = averageFormula(sources, () => "");
  const counted = averageFormula(sources, ({ status }) => orderCriteria(status));
  const amounts = sources.flatMap((source) => orderAmounts(source, countsEveryRow(bench)));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const value = amounts.length === 0 ? "" : roundHalfAway(total / amounts.length, 2);
  return { formula: `IFERROR(ROUND(${byStatusFilter(every, counted)},2),"")`, value };
}

function averageFormula(sources: readonly OrderSource[], criteria: (source: OrderSource) => string): string {
  const terms = (name: "SUMIFS" | "COUNTIFS") =>
    sources.map((source) => {
      const conditions = `${source.amount},">=0"${criteria(source)}`;
      return name === "SUMIFS" ? `SUMIFS(${source.amount},${conditions})` : `COUNTIFS(${conditions})`;
    });
  return `(${terms("SUMIFS").join("+")})/(${terms("COUNTIFS").join("+")})`;
}

function orderAmounts({ rowCount, amountAt, statusAt }: OrderSource, everyRow: boolean): number[] {
  const amounts: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const amount = numberIn(amountAt(row));
    if (amount !== undefined && amount >= 0 && (everyRow || isOrderStatus(statusAt(row)))) amounts.push(amount);
  }
  return amounts;
}

/** Revenue by month: as a formula for the month of a cell, and by month number. */
export type MonthRevenue = {
  /** @param month a reference to (or formula of) the first day of the month */
  readonly formula: (month: string) => string;
  /** Euros by `monthNumber`. */
  readonly byMonth: ReadonlyMap<number, number>;
  /** Why formulas would give other figures, so that values are to be written; undefined when they would not. */
  readonly trouble: MessageKey | undefined;
};

/** Revenue by month from the order sheets; undefined when there are none. */
export function monthRevenue(bench: Workbench): MonthRevenue | undefined {
  const sources = orderSources(bench);
  if (sources.length === 0) return undefined;
  const trouble = orderTrouble(bench);
  return {
    formula: (month) =>
      byStatusFilter(
        revenueFormula(sources, month, () => ""),
        revenueFormula(sources, month, ({ status }) => revenueCriteria(status)),
      ),
    byMonth: trouble ? revenueByRules(bench) : revenueAsSeen(sources, countsEveryRow(bench)),
    trouble,
  };
}

function revenueFormula(
  sources: readonly OrderSource[],
  month: string,
  criteria: (source: OrderSource) => string,
): string {
  return sources
    .map(
      (source) =>
        `SUMIFS(${source.amount},${source.date},">="&${month},${source.date},"<"&EDATE(${month},1)${criteria(source)})`,
    )
    .join("+");
}

/** What SUMIFS sees: numbers only. */
function revenueAsSeen(sources: readonly OrderSource[], everyRow: boolean): Map<number, number> {
  const byMonth = new Map<number, number>();
  for (const { rowCount, amountAt, dateAt, statusAt } of sources) {
    for (let row = 0; row < rowCount; row++) {
      const [amount, date] = [numberIn(amountAt(row)), numberIn(dateAt(row))];
      if (amount === undefined || !isDay(date) || !(everyRow || isRevenueStatus(statusAt(row)))) continue;
      addTo(byMonth, date, amount);
    }
  }
  return byMonth;
}

/** By the rules on status, returns and doubles, whatever formulas would see. */
function revenueByRules({ snapshot, recognition }: Workbench): Map<number, number> {
  const { columns } = readOrders(snapshot, allOrderSheets(recognition));
  const customers = internIds(columns.customerIds);
  const statuses = columns.statuses && internIds(columns.statuses);
  const { lines } = readLines({ dates: columns.dates, cents: columns.cents, statuses }, customers);
  skipDoubles(lines, columns);
  const byMonth = new Map<number, number>();
  lines.kind.forEach((kind, row) => {
    const date = lines.dates[row];
    if (kind !== SKIPPED && isDay(date)) addTo(byMonth, date, (lines.cents[row] ?? 0) / 100);
  });
  return byMonth;
}

function addTo(byMonth: Map<number, number>, date: number, amount: number): void {
  const month = monthNumber(monthOf(date));
  byMonth.set(month, (byMonth.get(month) ?? 0) + amount);
}

const LAST_DAY = 2_958_465;

function isDay(value: Scalar | undefined): value is number {
  return typeof value === "number" && value >= 1 && value < LAST_DAY;
}

function orderTrouble(bench: Workbench): MessageKey | undefined {
  const orders = readOrders(bench.snapshot, allOrderSheets(bench.recognition));
  const history = summariseOrders(orders.columns, { referenceDate: bench.settings.peildatum });
  const trouble = formulaTrouble({ customerIds: [], orders, history, limit: Number.POSITIVE_INFINITY });
  if (trouble.textual + trouble.unusable > 0) return "plan.reason.text";
  if (trouble.doubles > 0) return "plan.reason.doubles";
  return trouble.positiveReturns + trouble.statuses.length > 0 ? "plan.reason.statuses" : undefined;
}
