import { fillCover } from "./hand-in/cover-page";
import { removeNames } from "./hand-in/remove-names";
import { type Job } from "./job";
import { planJob } from "./plan/plan-job";
import { reportChecklist } from "./plan/plan-report";

/**
 * Makes a plan ready to be handed in: the checklist run, a cover page that says what is still missing, and customers'
 * names, e-mail, telephone and addresses taken out of the lists.
 */
export const handIn: Job = {
  id: "hand-in",
  plan: (bench, consent) =>
    planJob(bench, {
      parts: ["premises", "checklist"],
      consent,
      write: removeNames,
      report: (draft) => {
        reportChecklist(draft);
        fillCover(draft);
        draft.find({ code: "handIn.documents", severity: "hint", params: {} });
      },
    }),
};
