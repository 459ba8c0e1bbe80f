import { addCustomerList } from "../../jobs/cleaning/import/add-list";
import { PlanDraft } from "../../jobs/engine/plan-draft";
import { rememberCorrections } from "../../jobs/engine/remember-corrections";
import { understand, type UnderstandInput, type Workbench } from "../../jobs/engine/workbench";
import { planFill, type FillPlan } from "../../jobs/fill-all";
import { addOrderFile } from "../../jobs/orders/add-order-file";
import { mergeChanges } from "../../workbook/merge-changes";
import { type SheetSnapshot } from "../../workbook/snapshot";
import { type FillOptions } from "./fill-options";

export type PlanInput = UnderstandInput &
  Pick<FillOptions, "jobs" | "consent"> & {
    /** Orders from files, each as the sheet it would be. */
    readonly orderFiles: readonly SheetSnapshot[];
    /** Customer lists from files, to be compared with the customers of the workbook. */
    readonly listFiles: readonly SheetSnapshot[];
  };

/** What would change: orders and lists of files as sheets first, then the jobs, then the corrections of this run to be remembered. */
export function planWorkbook(input: PlanInput): FillPlan {
  const { corrections = [], orderFiles, listFiles } = input;
  if (corrections.length === 0 && orderFiles.length + listFiles.length === 0) return planFill(input);
  const imported = new PlanDraft(understand(input));
  for (const csv of orderFiles) addOrderFile(imported, { csv, input });
  for (const list of listFiles) addCustomerList(imported, list);
  const before = imported.done();
  const plan = planFill({ ...input, snapshot: imported.bench.snapshot });
  const bench: Workbench = understand({ ...input, snapshot: plan.projected });
  const remembered = rememberCorrections(new PlanDraft(bench), corrections);
  return {
    ...plan,
    changes: mergeChanges([before.changes, plan.changes, remembered.done().changes]),
    findings: [...before.findings, ...plan.findings],
    projected: remembered.bench.snapshot,
  };
}
