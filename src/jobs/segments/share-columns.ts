import { roundHalfAway } from "../../domain/money";
import { type Scalar } from "../../workbook/cells";
import { textIn } from "../plan/cell-rules";
import { type ValueFact, type ValueView } from "../customers/value-view";
import { type BlockColumn } from "./segment-block";

/** Sum of a figure over customers; blanks add nothing. */
export function sumOf(facts: readonly ValueFact[], figure: (fact: ValueFact) => number | undefined): number {
  return facts.reduce((sum, fact) => sum + (figure(fact) ?? 0), 0);
}

/** The average of the figures that are there; undefined without any. */
export function averageOf(
  facts: readonly ValueFact[],
  figure: (fact: ValueFact) => number | undefined,
): number | undefined {
  const figures = facts.flatMap((fact) => figure(fact) ?? []);
  return figures.length === 0 ? undefined : figures.reduce((sum, each) => sum + each, 0) / figures.length;
}

/** The customers whose word in some column is this label, as a formula compares: without regard to case. */
export function withLabel(
  { facts }: ValueView,
  { label, word }: { readonly label: Scalar; readonly word: (fact: ValueFact) => string },
): readonly ValueFact[] {
  const wanted = textIn(label).toLowerCase();
  return facts.filter((fact) => wanted !== "" && word(fact).toLowerCase() === wanted);
}

export type ShareInput = {
  readonly view: ValueView;
  /** The column of Klantwaarde that holds the label. */
  readonly field: string;
  readonly word: (fact: ValueFact) => string;
  /** The table of the block: shares are parts of its own total. */
  readonly total: (field: "customers" | "revenue") => string;
  /** Who is in the block at all. */
  readonly labels: readonly string[];
};

/** Customers and revenue of each class, and which part of all that is. */
export function shareColumns({ view, field, word, total, labels }: ShareInput): Record<string, BlockColumn> {
  const { refs } = view;
  const of = (label: Scalar) => withLabel(view, { label, word });
  const revenue = (label: Scalar) => sumOf(of(label), (fact) => fact.revenue);
  const allCustomers = labels.reduce((sum, label) => sum + of(label).length, 0);
  const allRevenue = labels.reduce((sum, label) => sum + euros(revenue(label)), 0);
  return {
    customers: {
      formula: (cell) => `COUNTIFS(${refs.range(field)},${cell("label")})`,
      value: (label) => of(label).length,
    },
    customerShare: {
      formula: (cell) => `IF(SUM(${total("customers")})=0,"",${cell("customers")}/SUM(${total("customers")}))`,
      value: (label) => (allCustomers === 0 ? "" : of(label).length / allCustomers),
    },
    revenue: {
      formula: (cell) => `ROUND(SUMIFS(${refs.range("revenue")},${refs.range(field)},${cell("label")}),2)`,
      value: (label) => euros(revenue(label)),
    },
    revenueShare: {
      formula: (cell) => `IF(SUM(${total("revenue")})<=0,"",${cell("revenue")}/SUM(${total("revenue")}))`,
      value: (label) => (allRevenue <= 0 ? "" : euros(revenue(label)) / allRevenue),
    },
    averageRevenue: {
      formula: (cell) => `IF(${cell("customers")}=0,"",ROUND(${cell("revenue")}/${cell("customers")},2))`,
      value: (label) => (of(label).length === 0 ? "" : euros(euros(revenue(label)) / of(label).length)),
    },
  };
}

/** Whole cents, as the sheet rounds. */
export function euros(amount: number): number {
  return roundHalfAway(amount, 2) + 0;
}
