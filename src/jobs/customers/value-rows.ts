import { abcClass, type AbcClass } from "../../domain/customers/abc";
import { matchKey } from "../../domain/customers/match-key";
import { pyramidLayer, type PyramidLayer } from "../../domain/customers/pyramid";
import { type Cutoffs, quintileScore } from "../../domain/customers/rfm";
import { acquisitionCeiling, clvPerYear } from "../../domain/clv/clv-per-year";
import { customerValue } from "../../domain/clv/customer-value";
import { presentValue } from "../../domain/clv/present-value";
import { cents, eurosToCents } from "../../domain/money";
import { type CustomerFigure } from "./customer-figures";
import { roundedForRank, type ValueCutoffs } from "./value-cutoffs";

/** Days in a year, on average. */
const YEAR = 365.25;

/** A row of Klantwaarde before ranking. Blank (NaN or undefined) where the customer never ordered. */
export type ValueRow = {
  /** Index on the customer sheet; -1 when the customer no longer stands there. */
  readonly row: number;
  readonly figure: CustomerFigure | undefined;
};

/** For each number of Klantwaarde the first row of the customer sheet with it. */
export function valueRows(
  keys: readonly unknown[],
  { ids, figures }: { ids: readonly unknown[]; figures: readonly (CustomerFigure | undefined)[] },
): ValueRow[] {
  const rows = new Map<string, number>();
  ids.forEach((id, row) => {
    const key = matchKey(id);
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  });
  return keys.map((id) => {
    const key = matchKey(id);
    const row = (key === undefined ? undefined : rows.get(key)) ?? -1;
    return { row, figure: figures[row] };
  });
}

/** Has this customer ever ordered? */
export function hasOrders(figure: CustomerFigure | undefined): figure is CustomerFigure {
  return figure !== undefined && figure.orderCount > 0;
}

/**
 * The years this customer could order in: from the first order up to the reference date, at least one; one without a date.
 *
 * @see Relatiebeheer (2016) §1.4: a CLV covers a period; €972 over three years is €324 a year
 */
export function customerYears({ firstOrder }: CustomerFigure, referenceDate: number): number {
  return Number.isNaN(firstOrder) ? 1 : Math.max(1, (Math.floor(referenceDate) - firstOrder) / YEAR);
}

/** CLV ÷ years, in euros rounded to cents. */
export function yearlyValue(figure: CustomerFigure, years: number): number {
  return clvPerYear(eurosToCents(figure.lifetimeValue), years) / 100;
}

/** What the yearly amounts of as many years again are worth today, in euros rounded to cents. */
export function todaysValue(yearly: number, { years, rate }: { years: number; rate: number }): number {
  return presentValue({ yearly: eurosToCents(yearly), years, rate: Math.max(0, rate) }) / 100;
}

/** Klantwaarde: revenue of twelve months − costs, in euros. */
export function yearsValue(revenue: number, costs: number): number {
  return customerValue({ revenue: eurosToCents(revenue), costs: eurosToCents(costs) }) / 100;
}

/** The most one may spend to win a customer with this CLV, in euros. */
export function ceiling(clv: number): number {
  return acquisitionCeiling(eurosToCents(clv)) / 100;
}

/** Whole cents of revenue above 0, as the helper column has them. */
export function rankedCents(figure: CustomerFigure | undefined): number {
  return hasOrders(figure) ? Math.max(0, eurosToCents(figure.revenue)) : 0;
}

export type Ranks = {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly abc: AbcClass | undefined;
  readonly pyramid: PyramidLayer;
};

/** Where this customer stands among all. */
export function ranksOf(figure: CustomerFigure, cutoffs: ValueCutoffs): Ranks {
  const score = (value: number, of: readonly (number | "")[]) => quintileScore(roundedForRank(value), asCutoffs(of));
  const amount = rankedCents(figure);
  const [top, large, middle] = cutoffs.pyramid;
  const { a, b } = cutoffs.abc;
  return {
    // without a date as long ago as can be
    recency: score(Number.isNaN(figure.lastOrder) ? 0 : figure.lastOrder, cutoffs.recency),
    frequency: score(figure.orderCount, cutoffs.frequency),
    monetary: score(figure.revenue, cutoffs.monetary),
    abc: abcClass(cents(amount), { a: a.found.at(-1) ?? 0, b: b.found.at(-1) ?? 0 }),
    pyramid: pyramidLayer(amount, { top, large, middle }),
  };
}

function asCutoffs([a = "", b = "", c = "", d = ""]: readonly (number | "")[]): Cutoffs {
  const orNever = (cutoff: number | ""): number => (cutoff === "" ? Number.POSITIVE_INFINITY : cutoff);
  return [orNever(a), orNever(b), orNever(c), orNever(d)];
}
