import { addCustomerList } from "./cleaning/import/add-list";
import { PlanDraft } from "./engine/plan-draft";
import { rememberCorrections } from "./engine/remember-corrections";
import { followedLanguage } from "./engine/sheet-language";
import { understand, type Workbench } from "./engine/workbench";
import { type FillInput, planFill, type FillPlan } from "./fill-all";
import { addOrderFile } from "./orders/add-order-file";
import { type Finding } from "../workbook/findings";
import { mergeChanges } from "../workbook/merge-changes";
import { type SheetSnapshot } from "../workbook/snapshot";

export type PlanInput = FillInput & {
  /** Orders from files, each as the sheet it would be. */
  readonly orderFiles?: readonly SheetSnapshot[];
  /** Customer lists from files, to be compared with the customers of the workbook. */
  readonly listFiles?: readonly SheetSnapshot[];
};

/** What would change: orders and lists of files as sheets first, then the jobs, then the corrections of this run to be remembered. */
export function planWorkbook(input: PlanInput): FillPlan {
  const { corrections = [], orderFiles = [], listFiles = [] } = input;
  if (corrections.length === 0 && orderFiles.length + listFiles.length === 0) return planFill(input);
  const first = understand(input);
  const imported = new PlanDraft(first);
  for (const csv of orderFiles) addOrderFile(imported, { csv, input });
  for (const list of listFiles) addCustomerList(imported, list);
  const before = imported.done();
  const plan = planFill({ ...input, snapshot: imported.bench.snapshot });
  const bench: Workbench = understand({ ...input, snapshot: plan.projected });
  const remembered = rememberCorrections(new PlanDraft(bench), corrections);
  return {
    ...plan,
    changes: mergeChanges([before.changes, plan.changes, remembered.done().changes]),
    // a list may have begun our sheets already, and the jobs then no longer see that they do
    findings: [...followedLanguage(first, input.language), ...before.findings, ...plan.findings.filter(isOther)],
    projected: remembered.bench.snapshot,
  };
}

function isOther({ code }: Finding): boolean {
  return code !== "language.followed";
}
