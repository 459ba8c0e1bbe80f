import { type ColumnReferences } from "../engine/references";
import { columnReferences, placesOf } from "../engine/references";
import { type Snapshot } from "../../workbook/snapshot";
import { type OrderSheet } from "./order-sheets";
import { orderCriteria, revenueCriteria } from "./status-criteria";

/** Formulas over all order sheets for one customer. Each needs the reference to the cell with that customer's number. */
export type OrderFormulas = {
  /** Sum of the amounts that count. */
  revenue(key: string): string;
  /** Of the twelve months up to and with the reference date. */
  recentRevenue(key: string): string;
  orderCount(key: string): string;
  /** 0 when there is none. */
  firstOrder(key: string): string;
  lastOrder(key: string): string;
  /** Day of the first and the last row of all. */
  readonly firstDay: string;
  readonly lastDay: string;
};

/** True when every row counts. Live: whoever changes the setting sees other figures at once. */
const EVERY_ROW = 'OR(rp_statusfilter="nee",rp_statusfilter="no")';
/** After the same day a year before, up to and with the reference date, whatever the time of day. */
const RECENT = ['">="&(EDATE(INT(rp_peildatum),-12)+1)', '"<"&(INT(rp_peildatum)+1)'] as const;

type Ranges = {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  readonly status: string | undefined;
};

/** The formulas for these order sheets, each the sum (or least, or greatest) over the sheets. */
export function orderFormulas(snapshot: Snapshot, sheets: readonly OrderSheet[]): OrderFormulas {
  const ranges = sheets.map((sheet) =>
    rangesOf(sheet, columnReferences({ match: sheet.match, places: placesOf(sheet.match), snapshot })),
  );
  const sum = (term: (range: Ranges) => string): string => ranges.map(term).join("+");
  const either = (every: string, counted: string): string =>
    every === counted ? every : `IF(${EVERY_ROW},${every},${counted})`;
  const within = ({ date }: Ranges): string => RECENT.map((criterion) => `,${date},${criterion}`).join("");
  const extreme = (name: "MIN" | "MAX", key: string): string =>
    either(
      outermost(
        name,
        ranges.map((range) => `${name}IFS(${range.date},${range.customer},${key})`),
      ),
      outermost(
        name,
        ranges.map((range) => `${name}IFS(${range.date},${isOrder(range, key)})`),
      ),
    );
  return {
    revenue: (key) =>
      either(
        sum(({ amount, customer }) => `SUMIFS(${amount},${customer},${key})`),
        sum(({ amount, customer, status }) => `SUMIFS(${amount},${customer},${key}${revenueCriteria(status)})`),
      ),
    recentRevenue: (key) =>
      either(
        sum((range) => `SUMIFS(${range.amount},${range.customer},${key}${within(range)})`),
        sum(
          (range) => `SUMIFS(${range.amount},${range.customer},${key}${within(range)}${revenueCriteria(range.status)})`,
        ),
      ),
    orderCount: (key) =>
      either(
        sum(({ customer }) => `COUNTIFS(${customer},${key})`),
        sum((range) => `COUNTIFS(${isOrder(range, key)})`),
      ),
    firstOrder: (key) => `INT(${extreme("MIN", key)})`,
    lastOrder: (key) => `INT(${extreme("MAX", key)})`,
    firstDay: `INT(MIN(${ranges.map(({ date }) => date).join(",")}))`,
    lastDay: `INT(MAX(${ranges.map(({ date }) => date).join(",")}))`,
  };
}

function isOrder({ customer, amount, status }: Ranges, key: string): string {
  return `${customer},${key},${amount},">=0"${orderCriteria(status)}`;
}

/** MINIFS gives 0 for a sheet without this customer, which must not count as a date. */
function outermost(name: "MIN" | "MAX", terms: readonly string[]): string {
  if (terms.length === 1) return terms[0] ?? "";
  if (name === "MAX") return `MAX(${terms.join(",")})`;
  return `MIN(${terms.map((term) => `IF(${term}=0,${NEVER},${term})`).join(",")})`;
}

/** 31 December 9999: later than any order. */
const NEVER = 2_958_465;

function rangesOf({ customer, date, amount, status }: OrderSheet, references: ColumnReferences): Ranges {
  return {
    customer: references.range(customer),
    date: references.range(date),
    amount: references.range(amount),
    status: status === undefined ? undefined : references.range(status),
  };
}
