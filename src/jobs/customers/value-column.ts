import { type Translator } from "../../i18n";
import { type Scalar } from "../../workbook/cells";
import { type Settings } from "../../workbook/settings";
import { type RowReferences } from "../engine/references";
import { type OrderFormulas } from "../orders/order-formulas";
import { type CustomerFigure } from "./customer-figures";
import { type CustomerLookup } from "./customer-lookup";
import { type Customers } from "./read-customers";
import { type TierTable } from "./tiers";
import { type CutoffReferences, type ValueCutoffs } from "./value-cutoffs";
import { hasOrders, type ValueRow } from "./value-rows";

export type ValueColumnsInput = {
  readonly t: Translator;
  readonly settings: Settings;
  readonly customers: Customers;
  readonly rows: readonly ValueRow[];
  /** Costs of the last twelve months by row of Klantwaarde, as the column holds them. */
  readonly costs: readonly (number | null)[];
  readonly lookup: CustomerLookup;
  readonly formulas: OrderFormulas;
  readonly cutoffs: ValueCutoffs;
  readonly at: CutoffReferences;
  readonly tiers: TierTable | undefined;
  /** How what comes from the orders is written. */
  readonly aggregates: "formulas" | "values";
  /** How what stands on the customer sheet is fetched: values when numbers would find the wrong customer. */
  readonly lookups: "formulas" | "values";
};

export type Cell = RowReferences["cell"];
export type Column = {
  readonly formula: (cell: Cell) => string;
  readonly value: (row: ValueRow, index: number) => Scalar;
};

/** What an expression shows for a customer who has ordered; nothing for the others. */
export function ordered(expression: (cell: Cell) => string): (cell: Cell) => string {
  return (cell) => `IF(${cell("orderCount")}="","",${expression(cell)})`;
}

export function present(expression: (cell: Cell) => string): (cell: Cell) => string {
  return (cell) => `IF(${cell("row")}="","",${expression(cell)})`;
}

export function ofOrdered(value: (figure: CustomerFigure) => Scalar): Column["value"] {
  return ({ figure }) => (hasOrders(figure) ? value(figure) : "");
}

export function ofKnown(value: (figure: CustomerFigure) => Scalar): Column["value"] {
  return ({ figure }) => (figure ? value(figure) : "");
}
