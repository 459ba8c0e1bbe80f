import { MONTH_KEYS } from "../workbook/sheets/customers/month";
import { type ValueView, valueView } from "./customers/value-view";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { type Workbench } from "./engine/workbench";
import { type Job } from "./job";
import { type CustomerList, customerLists } from "./month/customer-lists";
import { ensureMonth, previousDate } from "./month/ensure-month";
import { fillInvoice } from "./month/fill-invoice";
import { invoiceSource } from "./month/invoice-source";
import { listColumns } from "./month/list-columns";
import { type BlockColumn, fillBlock } from "./segments/segment-block";

/**
 * Klantwaarde → the page Deze maand: who became a former customer and who is new since the previous reference date, and
 * whom to call, and what to invoice when there is an invoice proposal. The page remembers for which date it was made, so that the next month begins where this one ended.
 */
export const reportMonth: Job = {
  id: "report-month",
  plan(bench, consent) {
    const draft = new PlanDraft(bench);
    const view = valueView(bench);
    if (!view) return draft.find({ code: "segments.noValue", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    const lists = customerLists(draft.bench, { view, previous: previousDate(draft) });
    const invoice = invoiceSource(draft.bench);
    ensureMonth(draft, { lists, invoice });
    fillBlock(draft, { definition: MONTH_KEYS, columns: keyColumns(draft.bench, { view, lists }), consent });
    for (const list of lists)
      fillBlock(draft, { definition: list.definition, columns: listColumns(view, list), consent });
    fillInvoice(draft, { source: invoice, consent });
    const [former = 0, fresh = 0, calls = 0] = lists.map((list) => view.facts.filter(list.holds).length);
    return draft.say({ key: "summary.month", params: { former, fresh, calls } }).done();
  },
};

type KeyInput = { readonly view: ValueView; readonly lists: readonly CustomerList[] };

function keyColumns({ settings }: Workbench, { view, lists }: KeyInput): Record<string, BlockColumn> {
  const counts = ["former", "new", "calls"].flatMap((field, index): [string, BlockColumn][] => {
    const list = lists[index];
    return list ? [[field, { formula: () => list.count, value: () => view.facts.filter(list.holds).length }]] : [];
  });
  return {
    peildatum: { formula: () => "INT(rp_peildatum)", value: () => Math.floor(settings.peildatum) },
    ...Object.fromEntries(counts),
  };
}
