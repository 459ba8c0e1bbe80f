import { sheetsOfRole } from "../../workbook/recognise/recognition";
import { settingsChanges } from "../engine/ensure-settings";
import { PlanDraft } from "../engine/plan-draft";
import { type Workbench } from "../engine/workbench";
import { type Consent, type Plan } from "../job";
import { ensurePlan, type PlanPart } from "./ensure-plan";
import { repairFigures } from "./repair-figures";
import { refreshPlan } from "./refresh-plan";

export type PlanJobInput = {
  /** Sheets that are added when there are none. */
  readonly parts: readonly PlanPart[];
  /** Sheets that are filled also where they are the user's; the same ones unless given. */
  readonly about?: readonly PlanPart[];
  readonly consent: Consent;
  /** What comes before the sheets: repairing amounts that are text, say. */
  readonly prepare?: (draft: PlanDraft) => void;
  /** What is put on the sheets of the plan before its figures are worked out. */
  readonly write?: (draft: PlanDraft) => void;
  /** Findings and summary, once every figure is known. */
  readonly report: (draft: PlanDraft) => void;
};

/** What every job of the plan does: settings, its sheets, all figures of the plan, and what to say of them. */
export function planJob(
  bench: Workbench,
  { parts, about = parts, consent, prepare, write, report }: PlanJobInput,
): Plan {
  const draft = new PlanDraft(bench);
  draft.change(settingsChanges(bench, isOnlyPlan(bench) ? "hidden" : "visible"));
  prepare?.(draft);
  repairFigures(draft, { parts: about, consent });
  ensurePlan(draft, parts);
  write?.(draft);
  refreshPlan(draft, { parts: about, consent });
  report(draft);
  return draft.done();
}

/** A student sees at most eight tabs: the settings come into view only beside customers or orders. */
function isOnlyPlan({ recognition }: Workbench): boolean {
  return sheetsOfRole(recognition, "customers").length + sheetsOfRole(recognition, "orders").length === 0;
}
