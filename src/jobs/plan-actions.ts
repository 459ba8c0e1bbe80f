import { ACTIONS_SHEET } from "../workbook/sheets/customers/actions";
import { ACTIVITIES_SHEET } from "../workbook/sheets/plan/activities-sheet";
import { accountManagers } from "./actions/account-managers";
import { startRow } from "./actions/action-row";
import { fillSignal } from "./actions/action-signal";
import { actionsForPlan } from "./actions/actions-to-plan";
import { actionsLayout } from "./actions/actions-layout";
import { openComplaints } from "./actions/complaints";
import { newActions } from "./actions/new-actions";
import { proposals } from "./actions/propose-actions";
import { valueView } from "./customers/value-view";
import { addRows } from "./engine/add-rows";
import { settingsChanges } from "./engine/ensure-settings";
import { ensureSheet } from "./engine/ensure-sheet";
import { ownMatch } from "./engine/own-match";
import { PlanDraft } from "./engine/plan-draft";
import { type Job } from "./job";
import { listWord } from "./plan/words";

/**
 * Klantwaarde → the sheet Acties: what to do for each group, segment and customer who gives reason for it. A later run
 * adds what is new and never touches a row that is there.
 */
export const planActions: Job = {
  id: "plan-actions",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const view = valueView(bench);
    if (!view) return draft.find({ code: "segments.noValue", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    const complaints = openComplaints(draft.bench, view.facts);
    const all = proposals(draft.bench, {
      facts: view.facts,
      complaints: complaints.of,
      ownerOf: accountManagers(draft.bench),
    });
    const known = ownMatch(draft.bench, ACTIONS_SHEET);
    const { added, waiting } = newActions(draft.bench, { match: known, all });
    const planned = listWord(draft.bench, "status", 0).value;
    const start = added.map((proposal) => startRow(proposal, planned));
    const match = known
      ? addRows(draft, { definition: ACTIONS_SHEET, match: known, added: start })
      : ensureSheet(draft, {
          definition: ACTIONS_SHEET,
          start,
          finish: (layout) => actionsLayout(layout, draft.bench.t),
        });
    fillSignal(draft, { match, consent });
    if (waiting > 0) draft.find({ code: "actions.waiting", severity: "hint", params: { count: waiting } });
    draft.find(...complaints.findings);
    tellOfPlan(draft);
    return draft.say({ key: "summary.actions", params: { added: added.length } }).done();
  },
};

/** Actions marked for the plan go there when the plan is filled; without a plan somebody should know. */
function tellOfPlan(draft: PlanDraft): void {
  const count = actionsForPlan(draft.bench)?.rows.length ?? 0;
  if (count === 0) return;
  const hasPlan = ownMatch(draft.bench, ACTIVITIES_SHEET) !== undefined;
  draft.find({ code: hasPlan ? "actions.toPlan" : "actions.noPlan", severity: "hint", params: { count } });
}
