import { translatorFor } from "../../src/i18n";
import { type FillPlan, planFill } from "../../src/jobs/fill-all";
import { type Consent, type JobId } from "../../src/jobs/job";
import { type Settings } from "../../src/workbook/settings";
import { type Snapshot } from "../../src/workbook/snapshot";

/** 31 December 2024. */
export const END_OF_2024 = 45_657;

export type PlanInput = {
  readonly snapshot: Snapshot;
  readonly jobs: readonly JobId[];
  readonly consent?: Partial<Consent>;
  readonly language?: "nl" | "en";
  readonly peildatum?: number;
  readonly overrides?: Partial<Settings>;
};

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

/** One run of some jobs, as the pane and the command line plan it. */
export function planOnce({
  snapshot,
  jobs,
  consent,
  language = "nl",
  peildatum = END_OF_2024,
  overrides,
}: PlanInput): FillPlan {
  const agreed: Consent = { typedCells: "keep", textNumbers: "repair", ...consent };
  return planFill({ snapshot, jobs, consent: agreed, translators, language, peildatum, overrides });
}

/** A run, and the changes of the runs after it: the same, and in the other language. Both must be none. */
export function planTwice(input: PlanInput) {
  const first = planOnce(input);
  const next = { ...input, snapshot: first.projected };
  const other = input.language === "en" ? "nl" : "en";
  return { first, again: planOnce(next).changes, switched: planOnce({ ...next, language: other }).changes };
}
