import { understand, type UnderstandInput } from "../../jobs/engine/workbench";
import { PlanDraft } from "../../jobs/engine/plan-draft";
import { rememberCorrections } from "../../jobs/engine/remember-corrections";
import { planFill, type FillPlan } from "../../jobs/fill-all";
import { mergeChanges } from "../../workbook/merge-changes";
import { type FillOptions } from "./fill-options";

export type PlanInput = UnderstandInput & Pick<FillOptions, "jobs" | "consent">;

/** What the jobs would change, with the corrections of this run kept in the workbook. */
export function planWorkbook(input: PlanInput): FillPlan {
  const plan = planFill(input);
  const { corrections = [] } = input;
  if (corrections.length === 0) return plan;
  const draft = rememberCorrections(new PlanDraft(understand({ ...input, snapshot: plan.projected })), corrections);
  return { ...plan, changes: mergeChanges([plan.changes, draft.done().changes]), projected: draft.bench.snapshot };
}
