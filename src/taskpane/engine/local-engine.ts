import { explainCell } from "../../jobs/explain/explain-cell";
import { understand, type UnderstandInput } from "../../jobs/engine/workbench";
import { PlanDraft } from "../../jobs/engine/plan-draft";
import { rememberCorrections } from "../../jobs/engine/remember-corrections";
import { type FillPlan, planFill } from "../../jobs/fill-all";
import { type Translators } from "../../i18n";
import { type ChangeSet, NO_CHANGES } from "../../workbook/change-set";
import { mergeChanges } from "../../workbook/merge-changes";
import { type Snapshot } from "../../workbook/snapshot";
import { exampleChanges } from "../example/example-changes";
import { type Engine } from "./engine";
import { lookOver } from "./look-over";
import { type Understanding } from "./overview";
import { type PlanRequest } from "./plan-preview";
import { previewPlan } from "./preview-plan";

/** The engine in this very process: what stands behind the worker, and what the tests use. */
export function createLocalEngine(translators: Translators): Engine {
  let snapshot: Snapshot = { sheets: [], names: [] };
  let planned: ChangeSet = NO_CHANGES;
  const inputOf = (how: Understanding): UnderstandInput => ({ ...how, snapshot, translators, peildatum: how.today });
  return {
    load: async (loaded) => {
      snapshot = loaded;
      planned = NO_CHANGES;
    },
    look: async (how) => lookOver(understand(inputOf(how)), translators[how.language]),
    plan: async (request) => {
      const plan = planWorkbook(request, inputOf(request));
      planned = plan.changes;
      return previewPlan({ plan, snapshot, recognition: understand(inputOf(request)).recognition });
    },
    changes: async () => planned,
    example: async (language) => exampleChanges(translators[language], snapshot),
    explain: async (cell, how) => explainCell(understand(inputOf(how)), { cell, t: translators[how.language] }),
  };
}

/** What the jobs would change, with the columns that the user put right kept in the workbook. */
function planWorkbook({ jobs, consent, corrections }: PlanRequest, input: UnderstandInput): FillPlan {
  const plan = planFill({ ...input, jobs, consent });
  if (corrections.length === 0) return plan;
  const draft = rememberCorrections(new PlanDraft(understand({ ...input, snapshot: plan.projected })), corrections);
  return { ...plan, changes: mergeChanges([plan.changes, draft.done().changes]), projected: draft.bench.snapshot };
}
