import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { translatorFor } from "../../src/i18n";
import { type FillPlan, planFill } from "../../src/jobs/fill-all";
import { type JobId } from "../../src/jobs/job";
import { understand, type Workbench } from "../../src/jobs/engine/workbench";
import { type Snapshot } from "../../src/workbook/snapshot";

/** A file after one more fill, and what that fill did. */
export type Refilled = { readonly bytes: Uint8Array; readonly plan: FillPlan };

const translators = { nl: translatorFor("nl"), en: translatorFor("en") };

/** 31 December 2024: the settings of a workbook that was filled before win. */
const REFERENCE = { translators, language: "nl", peildatum: 45_657 } as const;

/** Fills a file as the command line does, with the jobs it gives reason for or those given. */
export async function refill(bytes: Uint8Array, jobs: readonly JobId[] | "all" = "all"): Promise<Refilled> {
  const workbook = openXlsx(bytes, "werkmap.xlsx");
  const snapshot = await workbook.scout();
  const plan = planFill({
    ...REFERENCE,
    snapshot,
    jobs,
    consent: { typedCells: "keep", textNumbers: "repair" },
  });
  if (plan.changes.length > 0) await workbook.apply(plan.changes, snapshot);
  return { bytes: workbook.save(), plan };
}

/** What a file holds and what it means. */
export async function understandFile(bytes: Uint8Array): Promise<Workbench> {
  const snapshot: Snapshot = await openXlsx(bytes, "werkmap.xlsx").scout();
  return understand({ ...REFERENCE, snapshot });
}
