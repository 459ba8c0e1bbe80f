import { type Cents, roundCents } from "../money";
import { type BudgetKind } from "./budget-kinds";

/** A way to budget as a straight line: so much, and a share of the revenue on top. */
export type BudgetScheme = {
  readonly kind: BudgetKind;
  /** 0 for a variable budget. */
  readonly amount: Cents;
  /** Fraction of revenue; 0 for a fixed budget. */
  readonly share: number;
};

export type Crossover = { readonly kinds: readonly [BudgetKind, BudgetKind]; readonly revenue: Cents };

/** `amount + share · revenue`, rounded to cents half away from zero. */
export function schemeCost({ amount, share }: BudgetScheme, revenue: Cents): Cents {
  return roundCents(amount + share * revenue);
}

/** The cheapest way to budget at this revenue; the first of the list when several cost the same. Undefined without any. */
export function cheapestKind(schemes: readonly BudgetScheme[], revenue: Cents): BudgetKind | undefined {
  let best: BudgetScheme | undefined;
  for (const scheme of schemes) {
    if (best === undefined || schemeCost(scheme, revenue) < schemeCost(best, revenue)) best = scheme;
  }
  return best?.kind;
}

/**
 * The revenues at which two ways to budget cost the same, lowest first.
 *
 * `(amount₂ − amount₁) / (share₁ − share₂)`, only where that is a revenue of 0 or more
 *
 * @returns revenue rounded to cents half away from zero; nothing for two that never or always cost the same
 * @see course's three examples: variable = mixed at €400,000, variable = fixed at €520,000, mixed = fixed at €560,000
 */
export function crossovers(schemes: readonly BudgetScheme[]): Crossover[] {
  const found: Crossover[] = [];
  schemes.forEach((one, index) => {
    for (const other of schemes.slice(index + 1)) {
      const revenue = (other.amount - one.amount) / (one.share - other.share);
      if (Number.isFinite(revenue) && revenue >= 0)
        found.push({ kinds: [one.kind, other.kind], revenue: roundCents(revenue) });
    }
  });
  return found.sort((a, b) => a.revenue - b.revenue);
}
