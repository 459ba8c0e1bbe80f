/** What has to be done, as an id: the words are the languages'. */
export type StepTemplate = {
  readonly step: string;
  /** `before` counts days back from the first day, `after` on from the last; `during` is the activity itself. */
  readonly phase: "before" | "during" | "after";
  /** Days between the activity and the step's first and last day; both 0 for `during`. */
  readonly from: number;
  readonly until: number;
  /** The most days that somebody plans for it, of a long activity; without it the step lasts as long as that. */
  readonly most?: number;
};

/** What it usually costs: never an amount, that is the user's own. */
export type CostTemplate = {
  readonly cost: string;
  readonly budget: "purchase" | "personnel" | "communication";
  readonly kind: "fixed" | "variable";
  /** How many are usual, of a cost by the piece. */
  readonly quantity?: number;
};

export type ActivityTemplate = { readonly steps: readonly StepTemplate[]; readonly costs: readonly CostTemplate[] };

/** Preparation. */
export const before = (step: string, from: number, until: number): StepTemplate => ({
  step,
  phase: "before",
  from,
  until,
});
/** Goes on for as long as the activity: an offer, a campaign. */
export const during = (step: string): StepTemplate => ({ step, phase: "during", from: 0, until: 0 });
/** Takes a day or some days: of an activity that spans months only its first. */
export const within = (step: string, most: number): StepTemplate => ({ ...during(step), most });
/** What comes of it. */
export const after = (step: string, from: number, until: number): StepTemplate => ({
  step,
  phase: "after",
  from,
  until,
});

type Budget = CostTemplate["budget"];
/** One amount, however many come. */
export const fixed = (cost: string, budget: Budget): CostTemplate => ({ cost, budget, kind: "fixed" });
/** By the piece, as many as are usual. */
export const pieces = (cost: string, budget: Budget, quantity: number): CostTemplate => ({
  cost,
  budget,
  kind: "variable",
  quantity,
});
