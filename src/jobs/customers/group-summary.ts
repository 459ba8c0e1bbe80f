import { type CustomerGroup } from "../../domain/customers/customer-group";
import { type Translator } from "../../i18n";
import { type CellInput, type SetName } from "../../workbook/change-set";
import { absoluteCell } from "../../workbook/formula";
import { NUMBER_FORMATS } from "../../workbook/styles";
import { type ColumnReferences } from "../engine/references";
import { type OrderFormulas } from "../orders/order-formulas";
import { type BlockPlace } from "./block-place";
import { GROUP_WORDS } from "./clv-columns";
import { type CustomerFigure } from "./customer-figures";
import { ceiling, hasOrders } from "./value-rows";

const GROUPS: readonly CustomerGroup[] = ["new", "existing", "former"];

export type GroupSummaryInput = {
  readonly t: Translator;
  readonly place: BlockPlace;
  /** Our columns beside the customers. */
  readonly columns: ColumnReferences;
  readonly figures: readonly (CustomerFigure | undefined)[];
  readonly formulas: OrderFormulas;
  /** First and last day of the orders; 0 without any. */
  readonly period: { readonly first: number; readonly last: number };
  readonly aggregates: "formulas" | "values";
};

/** What the rows of the block begin with. */
export function groupSummaryLabels(t: Translator): (string | undefined)[] {
  const groups = GROUPS.map((group) => t(GROUP_WORDS[group]));
  return [t("groupSummary.group"), ...groups, undefined, ...PERIOD_LABELS.map((key) => t(key))];
}

/**
 * CLV per customer group, its period, and the most one may spend to win such a customer.
 *
 * `average W × average A` of the group's customers.
 *
 * @see Relatiebeheer (2016) §1.4
 */
export function groupSummaryRows(input: GroupSummaryInput): (CellInput | undefined)[][] {
  const { t } = input;
  const headings = ["group", "customers", "averageProfit", "averageOrders", "clv", "ceiling"] as const;
  return [
    headings.map((name): CellInput => ({
      value: t(`groupSummary.${name}`),
      style: { look: "headingComputed", wrap: true },
    })),
    ...GROUPS.map((group, index) => groupRow(input, { group, index })),
    [],
    ...periodRows(input),
  ];
}

type GroupRow = { readonly group: CustomerGroup; readonly index: number };

function groupRow({ t, place, columns, figures }: GroupSummaryInput, { group, index }: GroupRow): CellInput[] {
  const cell = (offset: number) => absoluteCell(place.sheet, place.row(1 + index), place.left + offset);
  const members = figures.filter(hasOrders).filter((figure) => figure.group === group);
  const average = (valueOf: (figure: CustomerFigure) => number) =>
    members.reduce((sum, figure) => sum + valueOf(figure), 0) / members.length;
  const profit = average(({ profitPerOrder }) => profitPerOrder ?? 0);
  const orders = average(({ orderCount }) => orderCount);
  const shown = (value: number): number | "" => (members.length === 0 ? "" : value);
  const whenAny = (expression: string) => `IF(${cell(1)}=0,"",${expression})`;
  const averageOf = (field: string) =>
    whenAny(`AVERAGEIFS(${columns.range(field)},${columns.range("customerGroup")},${cell(0)})`);
  const euro = { look: "computed", numberFormat: NUMBER_FORMATS.euro } as const;
  return [
    { value: t(GROUP_WORDS[group]), style: { look: "label" } },
    {
      value: members.length,
      formula: `COUNTIFS(${columns.range("customerGroup")},${cell(0)})`,
      style: { look: "computed", numberFormat: NUMBER_FORMATS.integer },
    },
    { value: shown(profit), formula: averageOf("profitPerOrder"), style: euro },
    {
      value: shown(orders),
      formula: averageOf("orders"),
      style: { look: "computed", numberFormat: NUMBER_FORMATS.number },
    },
    { value: shown(profit * orders), formula: whenAny(`${cell(2)}*${cell(3)}`), style: euro },
    {
      value: shown(members.length === 0 ? 0 : ceiling(profit * orders)),
      formula: whenAny(`MAX(0,ROUND(${cell(4)},2))`),
      style: euro,
    },
  ];
}

/** First and last day of the orders, and how many years that is. */
export const PERIOD_NAMES = { from: "rp_orders_van", to: "rp_orders_tot", years: "rp_orders_jaren" } as const;

const PERIOD_ROW = 5;
const PERIOD_LABELS = ["groupSummary.from", "groupSummary.to", "groupSummary.years"] as const;

/** The defined names of the period's cells. */
export function periodNames({ sheet, row, left }: BlockPlace): SetName[] {
  return [PERIOD_NAMES.from, PERIOD_NAMES.to, PERIOD_NAMES.years].map((name, offset) => ({
    kind: "setName",
    name,
    refersTo: absoluteCell(sheet, row(PERIOD_ROW + offset), left + 1),
  }));
}

function periodRows({ t, place, formulas, period, aggregates }: GroupSummaryInput): CellInput[][] {
  const cell = (offset: number) => absoluteCell(place.sheet, place.row(PERIOD_ROW + offset), place.left + 1);
  const day = (value: number, formula: string): CellInput => ({
    value,
    ...(aggregates === "formulas" ? { formula } : {}),
    style: { look: "computed", numberFormat: NUMBER_FORMATS.date },
  });
  return [
    [{ value: t("groupSummary.from"), style: { look: "label" } }, day(period.first, formulas.firstDay)],
    [{ value: t("groupSummary.to"), style: { look: "label" } }, day(period.last, formulas.lastDay)],
    [
      { value: t("groupSummary.years"), style: { look: "label" } },
      {
        value: (period.last - period.first + Number(period.last > 0)) / 365.25,
        formula: `(${cell(1)}-${cell(0)}+IF(${cell(1)}>0,1,0))/365.25`,
        style: { look: "computed", numberFormat: NUMBER_FORMATS.number },
      },
    ],
  ];
}
