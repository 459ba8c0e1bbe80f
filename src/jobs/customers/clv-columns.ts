import { type Translator } from "../../i18n";
import { type CustomerGroup } from "../../domain/customers/customer-group";
import { formulaText } from "../../workbook/formula";
import { type FieldId } from "../../workbook/recognise/fields";
import { type ColumnContent, type ColumnFill } from "../engine/column-fill";
import { type RowReferences } from "../engine/references";
import { MERGED_INTO } from "../cleaning/customer-list";
import { type OrderFormulas } from "../orders/order-formulas";
import { type CustomerFigure } from "./customer-figures";
import { type Customers } from "./read-customers";

export const GROUP_WORDS = {
  new: "list.group.new",
  existing: "list.group.existing",
  former: "list.group.former",
  prospect: "list.group.prospect",
} as const satisfies Record<CustomerGroup, string>;

export type ClvColumnsInput = {
  readonly t: Translator;
  readonly customers: Customers;
  readonly figures: readonly (CustomerFigure | undefined)[];
  readonly formulas: OrderFormulas;
  /** `values`: what comes straight from the orders is written as a value, see `formulaTrouble`. */
  readonly mode: "formulas" | "values";
};

/**
 * Our six columns beside the customers: revenue, A, W, CLV, last order, customer group.
 *
 * W = revenue / A · margin, unrounded; CLV = W · A, 0 without orders. A row without a customer number shows nothing; a
 * total in between the customers is left alone.
 */
export function clvColumns(input: ClvColumnsInput): ColumnFill[] {
  return sixColumns(input).map((fill) => ({ ...fill, content: besideCustomers(input.customers, fill.content) }));
}

function besideCustomers({ subtotals }: Customers, content: ColumnContent): ColumnContent {
  if (content.kind !== "formula" && content.kind !== "values") return content;
  return { ...content, value: (index) => (subtotals.has(index) ? undefined : content.value(index)) };
}

function sixColumns(input: ClvColumnsInput): ColumnFill[] {
  const note = input.mode === "formulas" ? "customers.note.live" : "customers.note.values";
  return [
    {
      field: "revenue",
      heading: "customers.revenue",
      format: "euro",
      width: 14,
      note,
      placement: "ours",
      content: revenue(input),
    },
    {
      field: "orders",
      heading: "customers.orderCount",
      format: "integer",
      width: 10,
      note: "customers.orderCount.note",
      placement: "ours",
      content: orders(input),
    },
    {
      field: "profitPerOrder",
      heading: "customers.profitPerOrder",
      format: "euro",
      width: 14,
      note: "customers.profitPerOrder.note",
      placement: "ours",
      content: profitPerOrder(input),
    },
    {
      field: "lifetimeValue",
      heading: "customers.clv",
      format: "euro",
      width: 14,
      note: "customers.clv.note",
      placement: "ours",
      content: lifetimeValue(input),
    },
    {
      field: "lastOrder",
      heading: "customers.lastOrder",
      format: "date",
      width: 12,
      note: "customers.lastOrder.note",
      placement: "ours",
      content: lastOrder(input),
    },
    {
      field: "customerGroup",
      heading: "customers.group",
      format: "general",
      width: 12,
      note: "customers.group.note",
      placement: "ours",
      content: group(input),
    },
  ];
}

type Formula = Extract<ColumnContent, { kind: "formula" }>;

/** What comes straight from the orders. */
function aggregate({ mode }: ClvColumnsInput, { formula, value }: Omit<Formula, "kind">): ColumnContent {
  return mode === "formulas" ? { kind: "formula", formula, value } : { kind: "values", value };
}

function revenue(input: ClvColumnsInput): ColumnContent {
  const { customers, formulas, figures } = input;
  return aggregate(input, {
    formula: (row) => `IF(${isNobody(row, customers.key)},"",${formulas.revenue(row.cell(customers.key))})`,
    value: (index) => figures[index]?.revenue ?? "",
  });
}

function orders(input: ClvColumnsInput): ColumnContent {
  const { customers, formulas, figures } = input;
  return aggregate(input, {
    formula: (row) => `IF(${isNobody(row, customers.key)},"",${formulas.orderCount(row.cell(customers.key))})`,
    value: (index) => figures[index]?.orderCount ?? "",
  });
}

function profitPerOrder({ customers, figures }: ClvColumnsInput): ColumnContent {
  const value = (index: number) => figures[index]?.profitPerOrder ?? "";
  if (customers.margins?.isUniform === false) return { kind: "values", value };
  return {
    kind: "formula",
    formula: (row) =>
      `IF(N(${row.cell("orders")})=0,"",${row.cell("revenue")}/${row.cell("orders")}*${marginFormula(customers, (field) => row.cell(field))})`,
    value,
  };
}

/** The customer's own margin when it has one that can be used, else the standard one. COUNTIFS minds no text or error. */
export function marginFormula({ margins }: Customers, cell: (field: FieldId) => string): string {
  if (margins === undefined) return "rp_marge";
  const own = cell("profitMargin");
  const share = margins.divisor === 1 ? own : `${own}/${margins.divisor}`;
  return `IF(COUNTIFS(${own},">=0",${own},"<=${margins.divisor}")=1,${share},rp_marge)`;
}

function lifetimeValue({ figures }: ClvColumnsInput): ColumnContent {
  return {
    kind: "formula",
    formula: (row) =>
      `IF(${row.cell("orders")}="","",IF(${row.cell("orders")}=0,0,${row.cell("profitPerOrder")}*${row.cell("orders")}))`,
    value: (index) => figures[index]?.lifetimeValue ?? "",
  };
}

function lastOrder(input: ClvColumnsInput): ColumnContent {
  const { customers, formulas, figures } = input;
  return aggregate(input, {
    formula: (row) => `IF(N(${row.cell("orders")})=0,"",${formulas.lastOrder(row.cell(customers.key))})`,
    value: (index) => dayOf(figures[index]?.lastOrder),
  });
}

function group(input: ClvColumnsInput): ColumnContent {
  const { t, customers, formulas, figures } = input;
  const word = (name: CustomerGroup) => formulaText(t(GROUP_WORDS[name]));
  return aggregate(input, {
    formula: (row) => {
      const isFormer = `rp_peildatum-${row.cell("lastOrder")}>rp_ex_dagen`;
      const isNew = `${formulas.firstOrder(row.cell(customers.key))}>=rp_peildatum-rp_nieuw_dagen`;
      return `IF(${blankOrNone(row, word("prospect"))},IF(${isFormer},${word("former")},IF(${isNew},${word("new")},${word("existing")}))))`;
    },
    value: (index) => {
      const figure = figures[index];
      return figure ? t(GROUP_WORDS[figure.group]) : "";
    },
  });
}

/** `A="","",IF(A=0,"prospect"`: the beginning of an IF that still needs its last argument and two brackets. */
function blankOrNone(row: RowReferences, none: string): string {
  return `${row.cell("orders")}="","",IF(${row.cell("orders")}=0,${none}`;
}

/** No customer number, or a customer that was merged with another. */
function isNobody(row: RowReferences, key: FieldId): string {
  const blank = `TRIM(${row.cell(key)})=""`;
  return row.has(MERGED_INTO) ? `OR(${blank},${row.cell(MERGED_INTO)}<>"")` : blank;
}

/** Without an order there is no day. */
export function dayOf(serial: number | undefined): number | "" {
  return serial === undefined || Number.isNaN(serial) ? "" : serial;
}
