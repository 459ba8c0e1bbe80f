import { customerList, type CustomerList, mainCustomers } from "./cleaning/customer-list";
import { carryOutImport } from "./cleaning/import/carry-out-import";
import { compareLists, type ListedRow } from "./cleaning/import/compare-lists";
import { importProposals, IMPORT_TABLE, kindOf } from "./cleaning/import/import-proposals";
import { secondLists } from "./cleaning/import/second-lists";
import { writeCounts } from "./cleaning/proposal-looks";
import { addProposals } from "./cleaning/proposal-table";
import { settingsChanges } from "./engine/ensure-settings";
import { PlanDraft } from "./engine/plan-draft";
import { type Workbench } from "./engine/workbench";
import { type Job, type SummaryLine } from "./job";

/** A second customer list → Importvoorstel: who is new, changed, in conflict or invalid; decided rows are carried out. */
export const importCustomers: Job = {
  id: "import-customers",
  plan(bench) {
    const draft = new PlanDraft(bench);
    const lists = listsOf(bench);
    if (!lists) return draft.find({ code: "import.noCustomers", severity: "blocking", params: {} }).done();
    const { main, others } = lists;
    if (others.length === 0) return draft.find({ code: "import.noList", severity: "blocking", params: {} }).done();
    draft.change(settingsChanges(draft.bench, "visible"));
    const compared = others.map((list) => ({ list, rows: compareLists(draft.bench, main, list) }));
    const proposals = compared.flatMap(({ list, rows }) => importProposals(rows, { main, list, t: bench.t }));
    addProposals(draft, IMPORT_TABLE, proposals);
    carryOutImport(draft, { main, proposals });
    writeCounts(draft, IMPORT_TABLE.definition);
    const names = others.map(({ sheet }) => sheet.name).join(", ");
    const params = { sheet: main.sheet.name, lists: names, count: others.length };
    return draft
      .find({ code: "import.main", severity: "hint", params })
      .say(summary(compared.flatMap(({ rows }) => rows)))
      .done();
  },
};

function listsOf(bench: Workbench): { main: CustomerList; others: readonly CustomerList[] } | undefined {
  const match = mainCustomers(bench);
  const main = match && customerList(bench, match);
  return main && { main, others: secondLists(bench, main) };
}

function summary(rows: readonly ListedRow[]): SummaryLine {
  const count = (kind: ReturnType<typeof kindOf>) => rows.filter((row) => kindOf(row) === kind).length;
  return {
    key: "summary.import.rows",
    params: {
      added: count("new"),
      changed: count("changed"),
      conflict: count("conflict"),
      invalid: count("invalid"),
      equal: count(undefined),
    },
  };
}
