import { proposeVisits } from "../domain/visits/propose-visits";
import { VISIT_STEPS } from "../domain/visits/visit-step";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { isOurs } from "./engine/workbench";
import { type Job } from "./job";
import { type View } from "./plan/view";
import { addProposals, ensureVisits, ensureVisitsSheet } from "./visits/ensure-visits";
import { fillPlanning } from "./visits/fill-planning";
import { customerView, visitCandidates } from "./visits/visit-candidates";
import { signalOf, stepOf } from "./visits/visit-columns";
import { visitView } from "./visits/visit-view";

/** Customers → who to visit and how far each visit is, and the sheet with agreements and the weeks ahead. */
export const planVisits: Job = {
  id: "plan-visits",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    draft.change(settingsChanges(draft.bench, "visible"));
    const match = ensureVisitsSheet(draft);
    if (isOurs(match)) propose(draft);
    const view = ensureVisits(draft, consent);
    fillPlanning(draft, { view, consent });
    report(draft, view);
    return draft.done();
  },
};

/** Tops up the customers that stand ready to be called; whoever is on the sheet already is not proposed again. */
function propose(draft: PlanDraft): void {
  const view = visitView(draft.bench);
  if (!view) return;
  const waiting = stepsOf(draft, view).filter((step) => step === "selected").length;
  const candidates = visitCandidates(draft.bench, view);
  const proposed = proposeVisits(candidates, draft.bench.settings.bezoekvoorstellen - waiting).flatMap(
    ({ index, reason }) => {
      const customer = candidates[index];
      return customer ? [{ customer, reason }] : [];
    },
  );
  if (proposed.length > 0) {
    addProposals(draft, proposed);
    draft.say({ key: "summary.visits.proposed", params: { count: proposed.length } });
  } else if (!customerView(draft.bench) && stepsOf(draft, view).length === 0) {
    draft.find({ code: "visits.noCandidates", severity: "hint", params: { sheet: view.match.sheet } });
  }
}

function stepsOf({ bench }: PlanDraft, view: View) {
  return rowsOf(view).flatMap((row) => stepOf({ view, t: bench.t }, row) ?? []);
}

function rowsOf({ rowCount }: View): number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

function report(draft: PlanDraft, view: View): void {
  const { t, settings } = draft.bench;
  const steps = stepsOf(draft, view);
  const signals = rowsOf(view).filter((row) => signalOf({ view, t, settings }, row) !== undefined).length;
  if (signals > 0)
    draft.find({ code: "visits.signal", severity: "warning", params: { count: signals, sheet: view.match.sheet } });
  const [selected = 0, called = 0, planned = 0, visited = 0, reported = 0] = VISIT_STEPS.map(
    (step) => steps.filter((other) => other === step).length,
  );
  draft.say({
    key: "summary.visits",
    params: { count: steps.length, selected: selected + called, planned, visited: visited + reported },
  });
}
