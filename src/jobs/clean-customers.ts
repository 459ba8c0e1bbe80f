import { type CustomerList, customerList, mainCustomers } from "./cleaning/customer-list";
import { tidyCustomers } from "./cleaning/carry-out-cleaning";
import { mergeDuplicates } from "./cleaning/merge-pairs";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { type Job } from "./job";

/** Customer list → proposals on Opschonen and Dubbelen; what was decided there is carried out, the rest stays. */
export const cleanCustomers: Job = {
  id: "clean-customers",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const match = mainCustomers(bench);
    const list = match && customerList(bench, match);
    if (!list) return draft.find({ code: "cleaning.noCustomers", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    const tidied = tidyCustomers(draft, list);
    const asTidied = customerList(draft.bench, list.match) ?? list;
    const merged = mergeDuplicates(draft, { list: asTidied, consent });
    const left = asMerged(draft, asTidied);
    return draft
      .say({ key: "summary.cleaning.proposals", params: left ? tidyCustomers(draft, left) : tidied })
      .say({ key: "summary.cleaning.duplicates", params: merged })
      .done();
  },
};

/** The list without whom has just been merged, when anybody was: what was proposed about them is needed no more. */
function asMerged({ bench }: PlanDraft, before: CustomerList): CustomerList | undefined {
  const match = mainCustomers(bench);
  const list = match && customerList(bench, match);
  return list && list.rows.length < before.rows.length ? list : undefined;
}
