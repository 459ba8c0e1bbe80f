export type ScenarioId = "low" | "expected" | "high";

/** How a scenario bends the assumptions. */
export type Scenario = {
  /** The response of every activity is multiplied by this; never above 100 %. */
  readonly responseFactor: number;
  /** Added to the yearly growth, as a fraction: a factor would make a shrinking low scenario shrink less. */
  readonly growthShift: number;
};

/** Our own starting values; the user edits them. */
export const DEFAULT_SCENARIOS: Readonly<Record<ScenarioId, Scenario>> = {
  low: { responseFactor: 0.75, growthShift: -0.05 },
  expected: { responseFactor: 1, growthShift: 0 },
  high: { responseFactor: 1.25, growthShift: 0.05 },
};

export type Assumptions = { readonly response: number; readonly growth: number };

/** `response · factor` (at most 1) and `growth + shift`, both fractions, unrounded. */
export function applyScenario(
  { response, growth }: Assumptions,
  { responseFactor, growthShift }: Scenario,
): Assumptions {
  return { response: Math.min(1, response * responseFactor), growth: growth + growthShift };
}
