import { type Snapshot } from "../../../src/workbook/snapshot";
import { EMPTY, run, typeNamed, typeRows, type RunOptions } from "../plan/workbook-builder";

/** 1 January 2025. */
export const JANUARY = 45_658;
/** 1 March and 1 June 2025. */
const [MARCH, JUNE] = [45_717, 45_809];

export const SETTINGS = { omzet_vorig_jaar: 120_000, groei: 0.1, marge: 0.4, peildatum: 45_657 } as const;

/**
 * A year of €132,000 revenue (€120,000 grown by 10 %), €11,000 a month, with costs in every budget: some in a month,
 * some without one, one that nobody has put in a budget.
 */
export function yearOfPlan(options: RunOptions = {}): Snapshot {
  const settings = { ...SETTINGS, ...options.settings };
  let plan = run(EMPTY, ["plan-activities", "fill-budget", "forecast-revenue"], { ...options, settings }).projected;
  plan = typeRows(plan, "rpKosten", [
    line({ name: "Stand", budget: "inkoop", kind: "vast", amount: 1200, month: MARCH, actual: 1500 }),
    line({ name: "Beursploeg", budget: "Personeel", kind: "variabel", amount: 2400 }),
    line({ name: "Folders", budget: "communicatie", kind: "gemengd", amount: 1000, actual: 900 }),
    line({ name: "Advertentie", budget: "communicatie", kind: "vast", amount: 600, month: JUNE }),
    line({ name: "Nog te bepalen", budget: null, kind: null, amount: 100 }),
  ]);
  plan = typeNamed(plan, "rp_plan_van", JANUARY);
  plan = typeNamed(plan, "rp_plan_tot", 46_022);
  return typeNamed(plan, "rp_budgetplafond", 6000);
}

type Line = {
  readonly name: string;
  readonly budget: string | null;
  readonly kind: string | null;
  readonly amount: number;
  readonly month?: number;
  readonly actual?: number;
};

function line({ name, budget, kind, amount, month, actual }: Line) {
  return {
    Activiteit: "Beurs",
    Kostensoort: name,
    Budget: budget,
    Budgetsoort: kind,
    "Vast bedrag": amount,
    Maand: month ?? null,
    Nacalculatie: actual ?? null,
  };
}

/** The year with its budgets, and what somebody filled in on these: rent and a car, the balance, and January's revenue. */
export function withBudgets(options: RunOptions = {}): Snapshot {
  const settings = { ...SETTINGS, ...options.settings };
  const first = run(yearOfPlan(options), ["make-budgets"], { ...options, settings }).projected;
  const fixed = typeRows(first, "rpVasteKosten", [
    { Post: "Huur", "Per maand": 1000, "Btw %": 0 },
    { Post: "Auto", "Per maand": 400, Vanaf: MARCH, "Tot en met": JUNE + 29 },
  ]);
  const begun = typeNamed(typeNamed(fixed, "rp_beginsaldo", 5000), "rp_btw_open", 750);
  const known = typeRows(begun, "rpPrognose", [{ Gerealiseerd: 12_000 }]);
  return run(known, ["make-budgets"], { ...options, settings }).projected;
}
